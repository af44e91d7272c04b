/**
 * A page as a browser searches it: its blocks of text in order, white space collapsed. What a search does not see as
 * these words (a formula, the call of a note) is one U+FFFC.
 */
export type PageText = readonly string[];

export const OPAQUE = '\uFFFC';

export interface TextPoint {
  block: number;
  /** In UTF-16 units. */
  offset: number;
}

/** Half-open. */
export interface Stretch {
  from: TextPoint;
  to: TextPoint;
}

/** A piece of one block, half-open. */
export interface Span {
  start: number;
  end: number;
}

let known: Intl.Segmenter | undefined;

/** Words are told apart as in the language of the page that is shown. */
const languageShown = (): string => (typeof document === 'undefined' ? 'en' : document.documentElement.lang);

/** Made when it is first needed: not every browser has it. */
const segmenter = (): Intl.Segmenter => (known ??= new Intl.Segmenter(languageShown(), { granularity: 'word' }));

function foldOne(character: string): string {
  if (/[‘’]/.test(character)) return "'";
  if (/[“”]/.test(character)) return '"';
  if (/\s/.test(character)) return ' ';
  const plain = character.normalize('NFD').charAt(0).toLowerCase();
  return character.length === plain.length ? plain : character;
}

/** One spelling of what browsers do not tell apart (capitals, accents, forms of quotation marks); keeps its length. */
export const fold = (text: string): string => [...text].map(foldOne).join('');

/** Words that a search finds as words: not those that go on in what is opaque (“paper¹”). */
export const wordsIn = (text: string): Span[] =>
  [...segmenter().segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }))
    .filter(({ start, end }) => text[start - 1] !== OPAQUE && text[end] !== OPAQUE);

/** Whether a word of the text goes on across this place, or may do so. */
function isInsideWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  if (text[at] === OPAQUE) return /[\p{L}\p{N}]/u.test(text[at - 1]!);
  if (text[at - 1] === OPAQUE) return /[\p{L}\p{N}]/u.test(text[at]!);
  const segment = segmenter().segment(text).containing(at);
  return segment?.isWordLike === true && segment.index < at;
}

/** Where folded words stand in a folded text from `from` on, as whole words. */
export function* occurrences(words: string, text: string, from = 0): Generator<Span> {
  if (!words) return;
  for (let start = text.indexOf(words, from); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!isInsideWord(text, start) && !isInsideWord(text, end)) yield { start, end };
  }
}

/** The text before a place in its block, or that of the block before when it begins its own. */
export function textBefore(page: PageText, { block, offset }: TextPoint): string {
  const lead = page[block]!.slice(0, offset);
  return lead.trim() ? lead : (page[block - 1] ?? '');
}

/** The text after a place in its block, or that of the next block when it ends its own. */
export function textAfter(page: PageText, { block, offset }: TextPoint): string {
  const tail = page[block]!.slice(offset);
  return tail.trim() ? tail : (page[block + 1] ?? '');
}

/** The same stretch cut to the whole words that it touches; null when it touches none. */
export function toWholeWords({ from, to }: Stretch, page: PageText): Stretch | null {
  const touches = (block: number, { start, end }: Span): boolean =>
    !(block === from.block && end <= from.offset) && !(block === to.block && start >= to.offset);
  const words = page.slice(from.block, to.block + 1).flatMap((text, i) => {
    const block = from.block + i;
    return wordsIn(text)
      .filter((span) => touches(block, span))
      .map((span) => ({ block, ...span }));
  });
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  return { from: { block: first.block, offset: first.start }, to: { block: last.block, offset: last.end } };
}
