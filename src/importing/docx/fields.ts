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

/** `HYPERLINK "https://bees.example/" \l "roofs"` → the address; null of any other. */
export function addressIn(instruction: string): string | null {
  const [name, ...words] = wordsOf(instruction);
  if (name?.toUpperCase() !== 'HYPERLINK') return null;
  const at = words.indexOf('\\l');
  const fragment = at < 0 ? undefined : words[at + 1];
  const [address = ''] = words.filter((word, i) => !/^\\\w$/.test(word) && (at < 0 || i !== at + 1));
  return fragment === undefined ? address || null : `${address}#${fragment}`;
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
