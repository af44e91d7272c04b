import { withoutUnseen } from '../html/unseen.ts';

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
