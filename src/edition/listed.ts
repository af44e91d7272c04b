import { strings } from '../strings/languages/en.ts';

/** What parts names that stand in a list: a semicolon where one of them has a comma in it, so that it is not taken for two. */
export const betweenNames = (names: readonly string[]): string =>
  names.some((name) => name.includes(',')) ? '; ' : ', ';

/** “A, B, C” */
export const listed = (names: readonly string[]): string => names.join(betweenNames(names));

/** “A, B and C”, as in a sentence. */
export function inSentence(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return strings.bibliography.andLast(names.slice(0, -1).join(betweenNames(names)), names.at(-1)!);
}
