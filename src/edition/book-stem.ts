import { slugOf } from './slug.ts';
import type { EditionData } from './types.ts';

/** `bostock2026`: what the keys of citations begin with. */
export function keyStem({ original }: Pick<EditionData, 'original'>): string {
  const family = slugOf(original.author[0]!.family).replaceAll('-', '');
  return `${family}${original.issued.slice(0, 4)}`;
}

/** Systems refuse names of more than 255 bytes, of which a letter may take four. */
const LONGEST = 40;

/** As many of the words of a name as there is room for. */
const shortened = (name: string): string =>
  name.length > LONGEST
    ? name
        .slice(0, LONGEST + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, LONGEST)
    : name;

/** `variorum-bostock2026`: what the names of files of the whole begin with, before the number of the edition. */
export const bookStem = (data: Pick<EditionData, 'name' | 'original'>): string =>
  `${shortened(data.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'))}-${keyStem(data)}`;
