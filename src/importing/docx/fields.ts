import { attributeOf, within, type XmlElement } from '../readers/exports/xml.ts';

/** Fields: what a document works out, an instruction with the result that was last worked out. */

export interface Field {
  instruction: string;
  isResult: boolean;
}

/** The words of an instruction, those in quotation marks as one. */
const wordsOf = (instruction: string): string[] =>
  [...instruction.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted?.replace(/\\(.)/g, '$1') ?? bare!,
  );

/** Switches of a link behind which a word stands: a place, what is shown at the pointer, a window. */
const SWITCHES_WITH_WORD = ['\\l', '\\o', '\\t'];

/** `HYPERLINK "https://bees.example/" \l "roofs"` → the address; null of any other. */
export function addressIn(instruction: string): string | null {
  const [name, ...words] = wordsOf(instruction);
  if (name?.toUpperCase() !== 'HYPERLINK') return null;
  const switchOf = (i: number): string => words[i - 1]?.toLowerCase() ?? '';
  const fragment = words.find((_, i) => switchOf(i) === '\\l');
  const address = words.find((word, i) => !/^\\\w$/.test(word) && !SWITCHES_WITH_WORD.includes(switchOf(i))) ?? '';
  return fragment === undefined ? address || null : `${address}#${fragment}`;
}

/** Names of places to which links among instructions lead, which may stand in several pieces. */
export const placesAskedIn = (instructions: string): string[] =>
  [...instructions.matchAll(/\\l\s+(?:"([^"]*)"|(\S+))/gi)].map(([, quoted, bare]) => quoted ?? bare!);

const isMark = ({ name }: XmlElement): boolean => name === 'w:fldChar';
const isTakenOut = ({ name }: XmlElement): boolean => name === 'w:del' || name === 'w:moveFrom';

/**
 * The marks of the fields that a text has from their beginning to their end. Others are of none: one that does not end would keep
 * all that follows from sight.
 */
export function fieldMarksIn(root: XmlElement): XmlElement[] {
  const takenOut = new Set(within(root, isTakenOut).flatMap((one) => within(one, isMark)));
  const open: XmlElement[][] = [];
  return within(root, isMark).flatMap((mark) => {
    const type = attributeOf(mark, 'w:fldCharType');
    if (type === 'begin') open.push([]);
    open.at(-1)?.push(mark);
    const field = type === 'end' ? (open.pop() ?? []) : [];
    return field.some((one) => takenOut.has(one)) ? [] : field;
  });
}

/** Whether its result is a table of what stands elsewhere in the document. */
export const isContents = ({ instruction }: Field): boolean => /^\s*(?:TOC|INDEX|TOA|RD)\b/i.test(instruction);

/** A formula as it was written before Word had formulas; null of any other. */
export const oldFormulaIn = ({ instruction }: Field): string | null =>
  /^\s*EQ\s+(.*\S)/is.exec(instruction)?.[1] ?? null;

/** A sign named by its code: `SYMBOL 97 \f "Symbol"`. */
export function symbolIn({ instruction }: Field): { font: string; code: string } | null {
  const [name, code, ...words] = wordsOf(instruction);
  if (name?.toUpperCase() !== 'SYMBOL' || code === undefined) return null;
  const number = Number(code);
  const font = words[words.indexOf('\\f') + 1] ?? '';
  return Number.isSafeInteger(number) ? { font, code: number.toString(16) } : null;
}
