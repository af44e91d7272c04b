/**
 * Code points that change how text shows without being text: controls, soft hyphens, zero-width spaces, byte-order
 * marks, bidirectional overrides and isolates, tag characters. Joiners (U+200C, U+200D) and direction marks stay:
 * Persian, emoji and right-to-left prose need them.
 */
const UNSEEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2028\u2029\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Takes out unseen characters and unpaired surrogates. White space stays as it is. */
export const withoutUnseen = (text: string): string => text.toWellFormed().replace(UNSEEN, '');

/** Takes out unseen characters and makes each run of white space one space. */
export const oneLine = (text: string): string =>
  withoutUnseen(text.replace(/[\n\t\u2028\u2029]/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

/** For code: lines and indentation stay. */
export const manyLines = (text: string): string =>
  withoutUnseen(
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[\u2028\u2029]/g, '\n')
      .replace(/\u00A0/g, ' '),
  ).replace(/^\n+|\s+$/g, '');

/** The first words of a text. */
export function startOf(text: string): string {
  const line = oneLine(text);
  return line.length > 48 ? `${line.slice(0, 47).toWellFormed().trimEnd()}…` : line;
}
