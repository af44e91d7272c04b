/** Lines of a message, each with the depth at which it quotes. */

export interface MailLine {
  depth: number;
  text: string;
}

/** Nobody quotes deeper. */
const DEEPEST = 20;

const MARKS = /^ {0,2}(?:>[ \t]{0,3})*>/;
/** Initials before the mark, as some programs write them: “JD> ”. */
const INITIALS = /^ {0,2}([A-Z][A-Za-z]{0,7})>[ \t]?(?=\S|$)/;

/** Initials that more than one line begins with. */
function initialsIn(lines: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = INITIALS.exec(line)?.[1];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, n]) => n > 1).map(([name]) => name));
}

/** Other marks, as few programs write them: of a message that has no usual ones, and several lines that begin alike. */
const OTHER = /^[:|}] ?(?=\S)/;

function otherMark(lines: readonly string[]): string | null {
  if (lines.some((line) => MARKS.test(line))) return null;
  const marks = lines.map((line) => (OTHER.test(line) && !/[:|}]$/.test(line) ? line[0]! : ''));
  return marks.find((mark, i) => mark && marks[i + 1] === mark && marks[i + 2] === mark) ?? null;
}

interface Marks {
  initials: ReadonlySet<string>;
  other: string | null;
}

function lineOf(line: string, { initials, other }: Marks): MailLine {
  const name = INITIALS.exec(line);
  const marked = other !== null && line.startsWith(other) ? `> ${line.slice(1).replace(/^ /, '')}` : line;
  const plain = name && initials.has(name[1]!) ? `> ${line.slice(name[0].length)}` : marked;
  const marks = MARKS.exec(plain)?.[0] ?? '';
  const depth = Math.min(DEEPEST, marks.split('>').length - 1);
  return { depth, text: depth ? plain.slice(marks.length).replace(/^ /, '') : plain };
}

export const isBlank = ({ text }: MailLine): boolean => !text.trim();

const LONG = 55;
const SHORT = 25;

/** A word or two that a program broke off a quoted line stand without a mark. */
function isBrokenOff(before: MailLine | undefined, line: MailLine, after: MailLine | undefined): boolean {
  if (!before?.depth || line.depth || !after || after.depth !== before.depth) return false;
  return before.text.length >= LONG && line.text.length <= SHORT && /^\p{Ll}/u.test(line.text) && !isBlank(after);
}

export function mailLines(text: string): MailLine[] {
  const lines = text.split('\n');
  const marks: Marks = { initials: initialsIn(lines), other: otherMark(lines) };
  const all = lines.map((line) => lineOf(line, marks));
  return all.reduce<MailLine[]>((whole, line, i) => {
    if (isBrokenOff(all[i - 1], line, all[i + 1]))
      whole.push({ ...whole.pop()!, text: `${all[i - 1]!.text} ${line.text}` });
    else whole.push(line);
    return whole;
  }, []);
}

export const textOf = (lines: readonly MailLine[]): string => lines.map(({ text }) => text).join('\n');

/** Lines without empty ones at both ends. */
export function trimmed(lines: readonly MailLine[]): MailLine[] {
  const from = lines.findIndex((line) => !isBlank(line));
  return from < 0 ? [] : lines.slice(from, lines.findLastIndex((line) => !isBlank(line)) + 1);
}
