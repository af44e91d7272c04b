/** Plain text as groups of lines: what empty lines part. */

export interface TextLine {
  /** Counted from 1. */
  number: number;
  /** Columns before the first character. */
  indent: number;
  text: string;
}

export type Group = TextLine[];

const TAB = 8;

/** Tabs at the start of a line are columns; those within it part cells. */
function indentOf(line: string): number {
  let columns = 0;
  for (const mark of /^[ \t\u00A0\u3000]*/.exec(line)![0]) columns += mark === '\t' ? TAB - (columns % TAB) : 1;
  return columns;
}

export const lineOf = (text: string, number: number): TextLine => ({
  number,
  indent: indentOf(text),
  text: text.trim(),
});

export function groupsOf(lines: readonly TextLine[]): Group[] {
  const groups: Group[] = [[]];
  for (const line of lines) {
    if (line.text) groups.at(-1)!.push(line);
    else if (groups.at(-1)!.length) groups.push([]);
  }
  return groups.filter((group) => group.length);
}

export const linesIn = (text: string): TextLine[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\f', '\n\n')
    .split('\n')
    .map((one, i) => lineOf(one.trimEnd(), i + 1));

/** Characters that take two columns. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/gu;

const columns = (text: string): number => [...text].length + (text.match(WIDE)?.length ?? 0);

const widthOf = ({ indent, text }: TextLine): number => indent + columns(text);

/** Nobody breaks prose at fewer columns; verse often has fewer. */
const NARROWEST = 60;

/** The column at which lines were broken: most lines end before it, and none far beyond. */
export function wrapOf(groups: readonly Group[]): number {
  const widths = groups
    .filter((group) => group.length > 1)
    .flatMap((group) => group.slice(0, -1).map(widthOf))
    .sort((a, b) => a - b);
  return Math.max(widths[Math.floor(widths.length * 0.95)] ?? 0, NARROWEST);
}

/** What could not be parted at the end of a line: a word, or a letter of a script without spaces. */
function firstWord(text: string): string {
  const [letter = ''] = text;
  return letter.search(WIDE) >= 0 ? letter : text.split(/\s/)[0]!;
}

/**
 * Share of the lines that end though the next word had room: nearly none of prose that was broken at a width, nearly all of
 * verse. Null where there is no second line.
 */
export function shortOf(paragraphs: readonly Group[], wrap: number): number | null {
  const pairs = paragraphs.flatMap((group) =>
    group.slice(0, -1).map((line, i) => widthOf(line) + 1 + columns(firstWord(group[i + 1]!.text)) <= wrap),
  );
  return pairs.length ? pairs.filter(Boolean).length / pairs.length : null;
}

export const hasCase = (group: Group): boolean => group.some(({ text }) => /[\p{Lu}\p{Ll}]/u.test(text));

/** Share of the lines after the first that begin within a sentence. */
export const startsLower = (group: Group): number =>
  group.slice(1).filter(({ text }) => /^[^\p{L}]*\p{Ll}/u.test(text)).length / Math.max(1, group.length - 1);

/** The same share at the width of the widest line: none of prose that was broken at a width of its own, as quotations are. */
export const shortOfOwn = (paragraphs: readonly Group[]): number | null =>
  shortOf(paragraphs, Math.max(...paragraphs.flat().map(widthOf)));

/**
 * Whether lines are prose that was broken at a width of its own: no line leaves room for the next word,
 * and sentences go on from line to line. Where letters have no case nothing tells it from lines of one metre.
 */
export function isFilled(paragraphs: readonly Group[]): boolean {
  const lines = paragraphs.flat();
  if (lines.length < 3 || !hasCase(lines) || startsLower(lines) < 0.5) return false;
  return shortOfOwn(paragraphs) === 0;
}
