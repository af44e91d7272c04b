import type { Place, WordingKind } from '../../annotating/annotation.ts';
import { toWholeWords } from '../../annotating/find-words.ts';
import { kindOf, parseReference, type Reference } from '../../edition/reference.ts';
import { spanIn, wordsOf, type Words } from './words.ts';

/** The passages of a page: in their places, in a comment that stands alone, or the one that has the page. */
const PASSAGES = '.passage[data-ref], .numbered[data-ref], #passage[data-ref]';

export const refOf = (passage: HTMLElement): Reference => parseReference(passage.dataset['ref']!)!;

/** Comments and threads are annotated at their passages. */
const isPassage = (element: HTMLElement): boolean => !['comment', 'thread'].includes(kindOf(refOf(element)));

export const passagesOfPage = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(PASSAGES)].filter(isPassage);

/** What holds the words of a wording of a passage; null where the page has not got it. */
function bodyOf(passage: HTMLElement, wording: WordingKind): Element | null {
  if (wording === 'original') return passage.querySelector('.original');
  return passage.id === 'passage' ? passage.querySelector('.passage-main .prose') : passage;
}

export function wordsIn(passage: HTMLElement, wording: WordingKind): Words | null {
  const body = bodyOf(passage, wording);
  return body && wordsOf(body);
}

function placeIn(passage: HTMLElement, wording: WordingKind, range: Range | null): Place[] {
  const words = wordsIn(passage, wording);
  const touched = words && (range ? spanIn(words, range) : { start: 0, end: words.text.length });
  const span = touched && toWholeWords(words.text, touched);
  if (!span) return [];
  const { text } = words;
  const { start, end } = span;
  return [
    {
      ref: refOf(passage),
      wording,
      before: text.slice(0, start),
      words: text.slice(start, end),
      after: text.slice(end),
    },
  ];
}

/** The words of passages that lie in a range, passage by passage. */
export const placesIn = (range: Range): Place[] =>
  passagesOfPage()
    .filter((passage) => range.intersectsNode(passage))
    .flatMap((passage) => [...placeIn(passage, 'restatement', range), ...placeIn(passage, 'original', range)]);

/** All of a passage, as it is restated. */
export const wholeOf = (passage: HTMLElement): Place[] => placeIn(passage, 'restatement', null);
