import { textAt, type Place } from './annotation.ts';

/** Half-open, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/**
 * What became of marked words:
 * `same`, the passage reads as it did, as far as that is known;
 * `kept`, it was reworded, and these words still stand in it;
 * `several`, they stand in it more than once, and nobody can tell which were meant: the first of them with as much around it as tells them apart;
 * `changed`, they do not, or only in other company;
 * `gone`, the passage is no longer there.
 */
export type Found =
  | ({ state: 'same' | 'kept' } & Span)
  | { state: 'several'; times: number; around: string[] }
  | { state: 'changed' | 'gone' };

/** So many words say by themselves what was meant; fewer need the word before or after them. */
const TELLING = 4;

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Whether a word goes on across this place. */
const cutsWord = (text: string, at: number): boolean => isWordCharacter(text[at - 1]) && isWordCharacter(text[at]);

/** The span, widened to the words that it touches and without white space at its ends; null when nothing is left. */
export function toWholeWords(text: string, { start, end }: Span): Span | null {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (start >= end) return null;
  while (cutsWord(text, start)) start--;
  while (cutsWord(text, end)) end++;
  return { start, end };
}

function sharedEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
}

function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

const lastWord = (text: string): string => /\S*\s*$/.exec(text)![0].trim();
const firstWord = (text: string): string => /^\s*\S*/.exec(text)![0].trim();

interface Candidate extends Span {
  /** How much of what stood around the words still does. */
  context: number;
  /** Whether the next word on one side, or the passage's end, is what it was. */
  hasNeighbour: boolean;
}

function candidateAt(start: number, { before, words, after }: Place, text: string): Candidate {
  const end = start + words.length;
  const [lead, tail] = [text.slice(0, start), text.slice(end)];
  return {
    start,
    end,
    context: sharedEnd(before, lead) + sharedStart(after, tail),
    hasNeighbour: lastWord(before) === lastWord(lead) || firstWord(after) === firstWord(tail),
  };
}

function candidatesIn(text: string, place: Place): Candidate[] {
  const { words } = place;
  const found: Candidate[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    found.push(candidateAt(start, place, text));
  return found;
}

const isOfWholeWords = (text: string, { start, end }: Span): boolean => !cutsWord(text, start) && !cutsWord(text, end);

/** Whether all that is known to have stood around the words still does, as far as the passage goes. */
const isAsKnown = (text: string, { before, after }: Place, { start, end, context }: Candidate): boolean =>
  context === Math.min(before.length, start) + Math.min(after.length, text.length - end);

/** Those with most of what stood around them; of several nobody can tell which was meant. */
function bestOf(candidates: readonly Candidate[]): Candidate[] {
  const most = Math.max(...candidates.map(({ context }) => context));
  return candidates.filter(({ context }) => context === most);
}

/** More of them around words nobody compares. */
const WORDS_AROUND = 6;
/** So many are shown. */
const MOST = 4;
/** Longer words are shown by their beginning. */
const SHOWN = 40;

function excerpt(text: string, { start, end }: Span, words: number): string {
  const lead = text.slice(0, start).trimEnd().split(' ');
  const tail = text.slice(end).split(' ');
  const own = text.slice(start, end);
  const shown = own.length > SHOWN ? `${own.slice(0, SHOWN).replace(/\s\S*$/, '')} …` : own;
  const gap = /\s/.test(text[start - 1] ?? '') ? ' ' : '';
  return `${lead.slice(-words).join(' ')}${gap}${shown}${tail.slice(0, words + 1).join(' ')}`.trim();
}

/** Each with as many words around it as tell all of them apart, if any do. */
function excerpts(text: string, spans: readonly Span[]): string[] {
  for (let words = 1; ; words++) {
    const all = spans.map((one) => excerpt(text, one, words));
    if (new Set(all).size === all.length || words === WORDS_AROUND) return all;
  }
}

/** Where marked words stand in the text that their passage has now; null where there is no passage. */
export function findWords(place: Place, text: string | null): Found {
  if (text === null) return { state: 'gone' };
  const { before, words } = place;
  if (text === textAt(place)) return { state: 'same', start: before.length, end: before.length + words.length };
  const candidates = candidatesIn(text, place);
  const asKnown = place.isPart ? bestOf(candidates.filter((one) => isAsKnown(text, place, one))) : [];
  if (asKnown.length === 1) return { state: 'same', start: asKnown[0]!.start, end: asKnown[0]!.end };
  const isTelling = words.split(/\s+/).length >= TELLING;
  const whole = candidates.filter((one) => isOfWholeWords(text, one));
  const best = bestOf(whole.filter((one) => isTelling || one.hasNeighbour));
  if (best.length === 1) return { state: 'kept', start: best[0]!.start, end: best[0]!.end };
  const open = [asKnown, best, whole].find((some) => some.length > 1);
  return open
    ? { state: 'several', times: open.length, around: excerpts(text, open.slice(0, MOST)) }
    : { state: 'changed' };
}
