import type { EditionData } from './types.ts';

/** `bostock2026`: what the keys of citations begin with. */
export function keyStem({ original }: Pick<EditionData, 'original'>): string {
  const family = original.author[0]!.family.normalize('NFKD').replace(/[^A-Za-z0-9]/g, '');
  return `${family.toLowerCase()}${original.issued.slice(0, 4)}`;
}

/** `variorum-bostock2026`: what the names of files of the whole begin with, before the number of the edition. */
export const bookStem = (data: Pick<EditionData, 'name' | 'original'>): string =>
  `${data.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}-${keyStem(data)}`;
