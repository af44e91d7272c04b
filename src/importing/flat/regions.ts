import { isNote, type Line } from './lines.ts';
import { looksLikeHeading, opensReply } from './cues.ts';

/** Which lines of a dump are the essay: it may stand before or after the comments, or not at all. */
export interface Regions {
  essay: Line[];
  comments: Line[];
  /** 0 to 1. */
  confidence: number;
}

/** Most lines between two headings of an essay. */
const SECTION = 15;

/** Where the stretch with headings begins, as an index; null when there is none. */
function firstHeading(lines: Line[], quoted: ReadonlyMap<number, number>): number | null {
  const headings = lines.flatMap(({ number, text }, i) => (looksLikeHeading(text) && !quoted.has(number) ? [i] : []));
  const [only] = headings;
  if (only === undefined) return null;
  // One line alone may end without a mark for other reasons: a heading has its section after it.
  if (headings.length === 1) return lines.length - only > 2 ? only : null;
  return headings.find((at, k) => (headings[k + 1] ?? Infinity) - at <= SECTION) ?? null;
}

const slice = (lines: Line[], from: number, to: number, confidence: number): Regions => ({
  essay: lines.slice(from, to),
  comments: [...lines.slice(0, from), ...lines.slice(to)],
  confidence,
});

/** The first line after the essay that repeats words of it, or answers it: there the comments have begun. */
function firstAnswer(lines: Line[], from: number, quoted: ReadonlyMap<number, number>): number | null {
  const start = lines[from]!.number;
  const at = lines.findIndex(({ number, text }, i) => {
    const source = quoted.get(number);
    return i > from + 1 && ((source !== undefined && source >= start && source < number) || opensReply(text));
  });
  return at < 0 ? null : at;
}

/**
 * Splits a dump by its notes, its headings, and what its lines repeat. `twice` says that it holds its text twice over, as
 * dumps of the page of one comment do: those have no essay.
 */
export function regionsOf(lines: Line[], quoted: ReadonlyMap<number, number>, twice: boolean): Regions {
  const heading = firstHeading(lines, quoted);
  const lastNote = lines.findLastIndex(({ text }) => isNote(text));
  if (lastNote >= 0) return slice(lines, heading ?? 0, lastNote + 1, heading === null ? 0.6 : 0.9);
  if (twice) return slice(lines, 0, 0, 0.8);
  if (heading === null) {
    const answers = lines.filter(({ number, text }) => quoted.has(number) || opensReply(text)).length;
    return answers >= 2 ? slice(lines, 0, 0, 0.7) : slice(lines, 0, lines.length, 0.6);
  }
  const answered = firstAnswer(lines, heading, quoted);
  // Comments that come first quote what is still to come.
  const ahead = lines.slice(0, heading).some(({ number }) => (quoted.get(number) ?? 0) >= lines[heading]!.number);
  if (answered === null || ahead) return slice(lines, heading, lines.length, ahead ? 0.9 : 0.7);
  return slice(lines, heading, answered, 0.6);
}
