import { plainLetters } from '../../strings/plain-letters.ts';

/** A word in lower case, without accents and dots, its other letters as a plain keyboard has them. */
export const withoutMarks = (word: string): string =>
  plainLetters(
    word
      .normalize('NFKD')
      .replace(/[\p{M}.]+(?!\p{N})/gu, '')
      .toLowerCase(),
  );
