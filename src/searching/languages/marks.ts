/** A word in lower case, without accents and dots. */
export const withoutMarks = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}.]+(?!\p{N})/gu, '')
    .toLowerCase();
