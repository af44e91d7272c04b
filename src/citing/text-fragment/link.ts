import { meanings, printDirective, type TextDirective } from './directive.ts';
import { OPAQUE, textAfter, textBefore, toWholeWords, wordsIn, type PageText, type Stretch } from './page-text.ts';

/** A longer stretch is named by its first and last words; in UTF-16 units. */
const LONGEST_WHOLE = 240;
const FEWEST_ENDS = 3;
const MOST_ENDS = 8;
const MOST_CONTEXT = 16;

/** The end of a text, and its beginning, as far as the next that is opaque and with it: no fragment reaches across. */
const upTo = (text: string): string => text.slice(Math.max(0, text.lastIndexOf(OPAQUE)));
const until = (text: string): string => (text.includes(OPAQUE) ? text.slice(0, text.indexOf(OPAQUE) + 1) : text);

function lastWords(text: string, count: number): string | undefined {
  const first = wordsIn(text).slice(-count)[0];
  return first && text.slice(first.start).trim();
}

function firstWords(text: string, count: number): string | undefined {
  const last = wordsIn(text).slice(0, count).at(-1);
  return last && text.slice(0, last.end).trim();
}

/** Ever more words around a directive, first before it, then on both sides. */
function* inContext(directive: TextDirective, { from, to }: Stretch, page: PageText): Generator<TextDirective> {
  const [lead, tail] = [upTo(textBefore(page, from)), until(textAfter(page, to))];
  for (let count = 1; count <= MOST_CONTEXT; count++) {
    const [prefix, suffix] = [lastWords(lead, count), firstWords(tail, count)];
    if (prefix) yield { ...directive, prefix };
    if (suffix) yield { ...directive, suffix };
    if (prefix && suffix) yield { ...directive, prefix, suffix };
  }
}

function* byItsEnds(stretch: Stretch, page: PageText): Generator<TextDirective> {
  const { from, to } = stretch;
  const oneBlock = from.block === to.block;
  const head = until(page[from.block]!.slice(from.offset, oneBlock ? to.offset : undefined));
  const foot = upTo(page[to.block]!.slice(oneBlock ? from.offset : 0, to.offset));
  const ends = (count: number): TextDirective => ({
    start: firstWords(head, count) ?? '',
    end: lastWords(foot, count) ?? '',
  });
  for (let count = FEWEST_ENDS; count <= MOST_ENDS; count++) yield ends(count);
  yield* inContext(ends(MOST_ENDS), stretch, page);
}

/** Directives that could name a stretch, those with the least in them first. */
function* candidates(stretch: Stretch, page: PageText): Generator<TextDirective> {
  const { from, to } = stretch;
  const text = page[from.block]!.slice(from.offset, to.offset);
  if (from.block !== to.block || text.includes(OPAQUE) || text.length > LONGEST_WHOLE) yield* byItsEnds(stretch, page);
  else {
    yield { start: text };
    yield* inContext({ start: text }, stretch, page);
  }
}

export const isSameStretch = (a: Stretch, b: Stretch): boolean => JSON.stringify(a) === JSON.stringify(b);

function isClear(directive: TextDirective, stretch: Stretch, page: PageText): boolean {
  const [first, second] = [...take(2, meanings(directive, page))];
  return first !== undefined && second === undefined && isSameStretch(first, stretch);
}

function* take<T>(count: number, items: Iterable<T>): Generator<T> {
  let left = count;
  for (const item of items) {
    yield item;
    if (--left <= 0) return;
  }
}

/**
 * The directive for a stretch of a page, widened to whole words: with words around it only if it is not unique, by its
 * ends only if it is long or something in it cannot be searched for. Null when nothing names it unmistakably.
 */
export function directiveFor(stretch: Stretch, page: PageText): TextDirective | null {
  const whole = toWholeWords(stretch, page);
  if (!whole) return null;
  for (const directive of candidates(whole, page)) if (isClear(directive, whole, page)) return directive;
  return null;
}

/** `#e27:~:text=…`: to exact words, and to their passage where the words have changed or cannot be named. */
export function fragmentFor(id: string, stretch: Stretch, page: PageText): string {
  const directive = directiveFor(stretch, page);
  return `#${id}${directive ? `:~:${printDirective(directive)}` : ''}`;
}
