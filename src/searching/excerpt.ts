import { wordsOf, type Word } from './words.ts';

/** A word of the query, by the stems that it may stand for. */
export interface Sought {
  /** The word itself, then what it may go on to be, or be a part of: these are marked. */
  own: readonly string[];
  /** Words near to it in meaning: they find, and are not marked. */
  near: readonly string[];
}

/** A stretch of a text, marked when it was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** For each sought word its own stem where the text has it, otherwise what it may go on to be. */
const ownIn = (present: ReadonlySet<string>, { own }: Sought): readonly string[] =>
  present.has(own[0]!) ? own.slice(0, 1) : own.filter((one) => present.has(one));

/** Those, and where there are none the words near to it. */
function tellingIn(present: ReadonlySet<string>, sought: Sought): readonly string[] {
  const own = ownIn(present, sought);
  return own.length ? own : sought.near.filter((one) => present.has(one));
}

const stemsOf = (words: readonly Word[]): Set<string> => new Set(words.map(({ stem }) => stem));

/** Cuts a text into marked and unmarked pieces. */
export function markedPieces(text: string, sought: readonly Sought[]): Piece[] {
  const words = wordsOf(text);
  const present = stemsOf(words);
  const wanted = new Set(sought.flatMap((one) => ownIn(present, one)));
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of words.filter((word) => wanted.has(word.stem))) {
    const touching = pieces.at(-1)?.marked && /^[\s-]?$/.test(text.slice(from, start));
    if (touching) pieces.at(-1)!.text += text.slice(from, end);
    else pieces.push({ text: text.slice(from, start), marked: false }, { text: text.slice(start, end), marked: true });
    from = end;
  }
  pieces.push({ text: text.slice(from), marked: false });
  return pieces.filter((piece) => piece.text);
}

/** How many different sought words a text has, its own forms counting more than near ones. */
export function matches(text: string, sought: readonly Sought[]): number {
  const present = stemsOf(wordsOf(text));
  return sought.reduce(
    (sum, one) => sum + (present.has(one.own[0]!) ? 1 : tellingIn(present, one).length ? 0.5 : 0),
    0,
  );
}

/** Whether a text has every sought word in its own form. */
export function hasAll(text: string, sought: readonly Sought[]): boolean {
  const present = stemsOf(wordsOf(text));
  return sought.every(({ own }) => present.has(own[0]!));
}

/** The start of the window of `length` characters that holds the most different sought words. */
function bestStart(words: readonly Word[], wanted: ReadonlySet<string>, length: number): number {
  const found = words.filter(({ stem }) => wanted.has(stem));
  let best = { start: 0, count: 0 };
  for (const first of found) {
    const within = found.filter(({ start, end }) => start >= first.start && end <= first.start + length);
    const count = new Set(within.map(({ stem }) => stem)).size;
    if (count > best.count) best = { start: first.start, count };
  }
  return best.start;
}

/** Where a sentence begins in or shortly before a place, or a word, so that the excerpt reads well. */
function readableStart(text: string, at: number, reach: number): number {
  const before = text.slice(Math.max(0, at - reach), at);
  const sentence = Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! '));
  if (at <= reach) return 0;
  if (sentence >= 0) return at - before.length + sentence + 2;
  return text.lastIndexOf(' ', Math.max(0, at - reach / 3)) + 1;
}

/** The part of a text, about `length` characters, that shows best why it was found, with marks. */
export function markedExcerpt(text: string, sought: readonly Sought[], length: number): Piece[] {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length * 1.2) return markedPieces(line, sought);
  const words = wordsOf(line);
  const present = stemsOf(words);
  const telling = new Set(sought.flatMap((one) => tellingIn(present, one)));
  const at = bestStart(words, telling, length * 0.7);
  const start = readableStart(line, at, length * 0.4);
  const cut = line.indexOf(' ', start + length);
  const end = cut < 0 ? line.length : cut;
  const shown = `${start > 0 ? '… ' : ''}${line.slice(start, end)}${end < line.length ? ' …' : ''}`;
  return markedPieces(shown, sought);
}
