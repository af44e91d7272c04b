import { collapsed, withoutUnseen } from '../html/unseen.ts';

/**
 * What may have to change before a text is one line: space beside space or at an end, and every character that is no
 * plain one of the scripts before U+1680 and no mark. Most texts have none, and to look is four times as fast as to change.
 */
const UNSETTLED = /[^ -~\u00A1-\u00AC\u00AE-\u167F\u2010-\u2027\u2030-\u205E]| {2}|^ | $/;

/** Takes out unseen characters and makes each run of white space one space. */
export const oneLine = (text: string): string =>
  UNSETTLED.test(text)
    ? withoutUnseen(text.replace(/[\n\t\u2028\u2029]/g, ' '))
        .replace(/\s+/g, ' ')
        .trim()
    : text;

/** The same of prose, in which single no-break spaces stay. */
export const proseLine = (text: string): string =>
  UNSETTLED.test(text) ? collapsed(withoutUnseen(text.replace(/[\n\t\u2028\u2029]/g, ' '))).trim() : text;

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
