import { kindOf, type Reference, type ReferenceRange } from '../../edition/reference.ts';
import { rangesPath, rangesRead } from '../target.ts';
import { printDirective, type TextDirective } from './directive.ts';
import { directiveFor, fragmentFor, isSameStretch } from './link.ts';
import { OPAQUE, toWholeWords, type PageText, type Stretch } from './page-text.ts';
import { withPairedMarks } from './paired.ts';
import { readPage, stretchOf } from './read-page.ts';

export { printRanges } from '../../edition/ranges.ts';

/**
 * The address of what a range takes of the page that is shown: of several passages that it has as wholes, as when everything is
 * selected; else of its words. The passages are those that it meets.
 */
export function linkTo(range: Range, passages: readonly HTMLElement[]): string {
  const whole = wholesIn(passages, range);
  const { origin, pathname } = location;
  return origin + (whole ? rangesPath(pathname, whole) : pathname + fragmentOf(range, passages[0]!.id));
}

/** To the passage with this id where the words cannot be told apart, or the browser cannot tell words. */
function fragmentOf(range: Range, id: string): string {
  const page = readPage(document.body);
  const stretch = 'Segmenter' in Intl ? stretchOf(range, page) : null;
  return stretch ? fragmentFor(id, stretch, page.text) : `#${id}`;
}

/** The passages that a range takes, where they are several and it takes of each all words that it has of one wording. */
function wholesIn(passages: readonly HTMLElement[], range: Range): ReferenceRange[] | null {
  const { parts, ranges } = takenOf(passages, range);
  const isOne = ranges.length === 1 && ranges[0]!.from === ranges[0]!.to;
  return isOne || !parts.every(isWhole) ? null : ranges;
}

const isWhole = ({ stretch, page }: Part): boolean => {
  const end = { block: page.length - 1, offset: page.at(-1)!.length };
  const whole = toWholeWords({ from: { block: 0, offset: 0 }, to: end }, page);
  return whole !== null && isSameStretch(whole, stretch);
};

/** Words that somebody selected within one wording of a passage, or of several that follow each other. */
export interface Words {
  text: string;
  /** Which wording they are of. */
  of: 'original' | 'restatement';
  /** What finds them behind `:~:`: those of one passage in any page that has the wording, others on the page shown; null where nothing does. */
  directive: string | null;
}

/** What is selected: passages, and their words where all are of one wording. */
export interface Selected {
  ranges: ReferenceRange[];
  words: Words | null;
}

/** What is selected of one wording, as whole words. */
interface Part {
  ref: Reference;
  of: Words['of'];
  range: Range;
  page: PageText;
  stretch: Stretch;
}

const refOf = (passage: HTMLElement): Reference => passage.dataset['ref'] as Reference;

/** What a range takes of passages: those of which it has words; all of them where the browser cannot tell words. */
export function selectedIn(passages: readonly HTMLElement[], range: Range): Selected {
  const { parts, ranges } = takenOf(passages, range);
  const [first, ...others] = parts.filter(({ ref }) => ranges.some(({ from }) => kindOf(from) === kindOf(ref)));
  const isOne = first && others.every(({ of }) => of === first.of);
  return { ranges, words: isOne ? wordsOf([first, ...others]) : null };
}

function takenOf(passages: readonly HTMLElement[], range: Range): { parts: Part[]; ranges: ReferenceRange[] } {
  const parts = 'Segmenter' in Intl ? passages.flatMap((passage) => partsOf(passage, range)) : [];
  return { parts, ranges: rangesRead([...new Set(parts.length ? parts.map(({ ref }) => ref) : passages.map(refOf))]) };
}

function partsOf(passage: HTMLElement, range: Range): Part[] {
  return [...passage.querySelectorAll(':scope > .prose')].flatMap((wording) => {
    const page = readPage(wording);
    const within = cut(range, wording);
    const selected = within && stretchOf(within, page);
    const stretch = selected && toWholeWords(selected, page.text);
    const of = wording.matches('.original') ? 'original' : 'restatement';
    return within && stretch ? [{ ref: refOf(passage), of, range: within, page: page.text, stretch }] : [];
  });
}

/** What of a range lies in an element; null when nothing does. */
function cut(range: Range, element: Element): Range | null {
  if (!range.intersectsNode(element)) return null;
  const part = document.createRange();
  part.selectNodeContents(element);
  if (element.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset);
  if (element.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
  return part;
}

function wordsOf(parts: readonly [Part, ...Part[]]): Words {
  const directive = parts.length === 1 ? directiveFor(parts[0].stretch, parts[0].page) : acrossPage(parts);
  return {
    text: withPairedMarks(parts.map(({ stretch, page }) => textOf(stretch, page)).join(' '), ...besideOf(parts)),
    of: parts[0].of,
    directive: directive && printDirective(directive),
  };
}

/** What stands before the first word in its block, and behind the last. */
function besideOf(parts: readonly [Part, ...Part[]]): [before: string, after: string] {
  const [{ page, stretch }, last] = [parts[0], parts.at(-1)!];
  return [
    page[stretch.from.block]!.slice(0, stretch.from.offset),
    last.page[last.stretch.to.block]!.slice(last.stretch.to.offset),
  ];
}

/** From the first word to the last, as the page has them, with whatever stands between. */
function acrossPage(parts: readonly [Part, ...Part[]]): TextDirective | null {
  const page = readPage(document.body);
  const { startContainer, startOffset } = parts[0].range;
  const { endContainer, endOffset } = parts.at(-1)!.range;
  const stretch = stretchOf({ startContainer, startOffset, endContainer, endOffset }, page);
  return stretch && directiveFor(stretch, page.text);
}

const textOf = ({ from, to }: Stretch, page: PageText): string =>
  page
    .slice(from.block, to.block + 1)
    .map((text, i, all) => text.slice(i === 0 ? from.offset : 0, i === all.length - 1 ? to.offset : undefined))
    .join(' ')
    .replaceAll(OPAQUE, '')
    .trim();
