import type { Block } from '../../schemas/source-block.ts';
import { emptyRawComment, type RawComment } from '../readers/raw.ts';
import { addresses, boundaryChance, marks, opensReply } from './cues.ts';
import type { Line } from './lines.ts';

/** Comments, replies and quotations, worked out from lines that carry none of them. Every result is marked as a guess. */

interface Segment {
  lines: Line[];
  /** The chance that it begins where it does. */
  boundary: number;
}

const EVEN = 0.5;
/** What is said of a boundary that only follows from nobody's quoting themselves. */
const FORCED = 0.6;

/** What is said of a boundary where the page of one thread, which came too, begins or ends. */
const COPIED = 0.95;

/** The chance for each line that it begins a comment; 1 for the first. */
function chances(
  lines: Line[],
  quoted: ReadonlyMap<number, number>,
  inEssay: ReadonlySet<number>,
  edges: ReadonlySet<number>,
): number[] {
  const owner = new Map<number, number>();
  let marksBefore: ReturnType<typeof marks> = null;
  let comment = 0;
  let answers: number | null = null;
  return lines.map((line, i) => {
    const before = lines[i - 1];
    const source = quoted.get(line.number);
    const quotes = source === undefined ? null : inEssay.has(source) ? 'essay' : 'comment';
    const beforeQuotes = before !== undefined && quoted.has(before.number);
    const of = source === undefined ? undefined : owner.get(source);
    const answering = answers !== null && of === answers;
    const said = before ? boundaryChance({ line, before, marksBefore, quotes, beforeQuotes, answering }) : 1;
    const chance = edges.has(line.number) ? Math.max(said, COPIED) : said;
    if (chance >= EVEN) [comment, answers] = [comment + 1, null];
    if (of !== undefined && of !== comment) answers ??= of;
    owner.set(line.number, comment);
    marksBefore = marks(line.text) ?? marksBefore;
    return chance;
  });
}

/** Nobody quotes their own comment: between the words and their quotation one begins. */
function separate(lines: Line[], found: number[], quoted: ReadonlyMap<number, number>): number[] {
  const at = new Map(lines.map(({ number }, i) => [number, i]));
  const result = [...found];
  lines.forEach(({ number }, i) => {
    const source = at.get(quoted.get(number) ?? -1);
    if (source === undefined || source >= i) return;
    const between = result.slice(source + 1, i + 1);
    if (between.some((chance) => chance >= EVEN)) return;
    const best = source + 1 + between.indexOf(Math.max(...between));
    result[best] = FORCED;
  });
  return result;
}

function segmentsOf(lines: Line[], found: number[]): Segment[] {
  const segments: Segment[] = [];
  lines.forEach((line, i) => {
    if (found[i]! >= EVEN) segments.push({ lines: [line], boundary: found[i]! });
    else segments.at(-1)!.lines.push(line);
  });
  return segments;
}

interface Reply {
  parent: number | null;
  confidence: number;
}

/** Whom a comment answers: whom it quotes, or else whom it speaks to. */
function replyOf(
  k: number,
  segments: Segment[],
  owner: ReadonlyMap<number, number>,
  quoted: ReadonlyMap<number, number>,
): Reply {
  const { lines } = segments[k]!;
  const sources = lines.map(({ number }) => quoted.get(number)).filter((one) => one !== undefined);
  const answered = sources.map((number) => owner.get(number)).find((one) => one !== undefined && one < k);
  if (answered !== undefined) return { parent: answered, confidence: answered === k - 1 ? 0.95 : 0.85 };
  if (k === 0) return { parent: null, confidence: 0.9 };
  if (sources.length) return { parent: null, confidence: 0.75 };
  const [first] = lines;
  const speaks = opensReply(first!.text) && lines.some(({ text }) => addresses(text));
  return speaks ? { parent: k - 1, confidence: 0.55 } : { parent: null, confidence: 0.5 };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** `quoted` gives for a line the line whose words it repeats; comments surely begin at `edges`. */
export function inferComments(
  lines: Line[],
  quoted: ReadonlyMap<number, number>,
  inEssay: ReadonlySet<number>,
  edges: ReadonlySet<number>,
): RawComment[] {
  const segments = segmentsOf(lines, separate(lines, chances(lines, quoted, inEssay, edges), quoted));
  const owner = new Map(segments.flatMap((segment, k) => segment.lines.map(({ number }) => [number, k] as const)));
  return segments.map((segment, k): RawComment => {
    const { parent, confidence } = replyOf(k, segments, owner, quoted);
    const blocks = segment.lines.map(({ number, text }): Block => {
      const isQuote = quoted.has(number) && owner.get(quoted.get(number)!) !== k;
      return isQuote ? { type: 'paragraph', text, quoted: 1 } : { type: 'paragraph', text };
    });
    return {
      ...emptyRawComment(),
      id: `~c${k + 1}`,
      parent: parent === null ? null : `~c${parent + 1}`,
      flags: ['guessed'],
      blocks,
      confidence: { boundary: rounded(segment.boundary), parent: rounded(confidence) },
    };
  });
}
