/**
 * Text as it is compared: what typography, mark-up and extraction change falls away. Calls of notes go, and so do all
 * marks and spaces, since copies lose the space after a call and before a subscript.
 */

const NOTE_CALL = /\[\d{1,3}\]/g;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

const plain = (text: string): string => text.replace(NOTE_CALL, ' ').normalize('NFKC').toLowerCase();

/** Letters and digits, without anything between them. Falls back on the bare text where there are none. */
export function fold(text: string): string {
  const letters = plain(text).replace(/[^\p{L}\p{N}]+/gu, '');
  return letters || text.replace(/\s+/g, '');
}

/** The words, folded: `don’t` and `don't` are both `dont`. */
export const foldedWords = (text: string): string[] =>
  plain(text)
    .match(WORD)
    ?.map((word) => word.replace(/['’]/g, '')) ?? [];
