import { buildEdition } from '../../src/reading/build.ts';
import { sentenceOf } from '../../src/edition/problem.ts';
import type { SourceFile } from '../../src/edition/source.ts';
import { FILES } from './citing/small-edition.ts';

/** The small content with a piece of one file replaced. Throws when the piece is not there. */
export function replaced(path: string, from: string, to: string, files: readonly SourceFile[] = FILES): SourceFile[] {
  if (!files.some((file) => file.path === path && file.text.includes(from)))
    throw new Error(`${path} does not hold “${from}”.`);
  return files.map((file) => (file.path === path ? { path, text: file.text.replace(from, () => to) } : file));
}

export const sentences = (files: readonly SourceFile[]): string[] => buildEdition([...files]).problems.map(sentenceOf);

/** The sentences about the small content with a piece of one file replaced. */
export const sentencesAfter = (path: string, from: string, to: string): string[] => sentences(replaced(path, from, to));
