import { oneWithoutId } from '../../strings/languages/en.ts';
import type { Annotation } from '../annotation.ts';
import type { Kept } from '../kept.ts';

/** One annotation of a file; reading it throws a sentence when it is none. */
export interface Taken {
  name: string;
  read: () => Annotation;
}

export interface Reading {
  annotations: Kept;
  /** A sentence for each that cannot be read. */
  problems: string[];
}

export function readAll(all: readonly Taken[]): Reading {
  const annotations: Annotation[] = [];
  const problems: string[] = [];
  for (const { name, read } of all) {
    try {
      annotations.push(read());
    } catch (error) {
      problems.push(`${name || oneWithoutId}: ${(error as Error).message}`);
    }
  }
  return { annotations, problems };
}
