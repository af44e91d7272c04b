import type { Annotation } from '../../annotating/annotation.ts';
import { findWords, type Found } from '../../annotating/find-words.ts';
import { adopt } from '../late/dom.ts';
import { onChangeElsewhere, readKept } from './device.ts';
import { openNotes } from './notes-dialog.ts';
import { passagesOfPage, refOf, wordsIn } from './passages.ts';
import styles from './painting.css?inline';
import { rangeOf } from './words.ts';
import { markWord, noteWord, wordsChanged, wordsUnsure, yourMark, yourNote } from '../../strings/languages/en.ts';

/** Shows what the device keeps in the passages of a page: marked words, and a sign at the number that opens the notes. */

/** Words as they were, and words that stand in a passage that was reworded. */
const NAMES = { same: 'own', kept: 'own-kept' } as const;

interface Painted {
  annotation: Annotation;
  found: Found;
  ranges: Range[];
}

let painted: Painted[] = [];

function paintedIn(passage: HTMLElement, annotation: Annotation): Painted[] {
  const here = annotation.places.filter(({ ref }) => ref === refOf(passage));
  return here.flatMap((place) => {
    const words = wordsIn(passage, place.wording);
    if (!words) return [];
    const found = findWords(place, words.text);
    return [{ annotation, found, ranges: 'start' in found ? [rangeOf(words, found)] : [] }];
  });
}

function signOf(passage: HTMLElement, all: readonly Painted[]): HTMLElement {
  const sign = document.createElement('button');
  sign.type = 'button';
  sign.className = 'own-sign';
  sign.dataset['own'] = '';
  const changed = all.some(({ found }) => found.state !== 'same');
  const isUnsure = all.every(({ found }) => found.state === 'same' || found.state === 'several');
  const isNote = all.some(({ annotation }) => annotation.note);
  sign.textContent = (isNote ? noteWord : markWord) + (changed ? '?' : '');
  const what = changed ? (isUnsure ? wordsUnsure : wordsChanged) : isNote ? yourNote : yourMark;
  sign.setAttribute('aria-label', `${what}, ${refOf(passage)}`);
  sign.addEventListener('click', () =>
    openNotes(
      all.map(({ annotation }) => annotation.id),
      paint,
    ),
  );
  return sign;
}

function paintPassage(passage: HTMLElement, annotations: readonly Annotation[]): Painted[] {
  const here = annotations.flatMap((one) => paintedIn(passage, one));
  const number = passage.querySelector(':scope > .passage-number, :scope > header h1');
  if (here.length) number?.after(signOf(passage, here));
  return here;
}

/** Shows what is kept now. */
export function paint(): void {
  const focused = document.activeElement?.closest('[data-own]')?.parentElement;
  for (const sign of document.querySelectorAll('[data-own]')) sign.remove();
  const annotations = readKept() ?? [];
  painted = annotations.length ? passagesOfPage().flatMap((passage) => paintPassage(passage, annotations)) : [];
  focused?.querySelector<HTMLElement>('[data-own]')?.focus({ preventScroll: true });
  if (!('highlights' in CSS)) return;
  for (const state of ['same', 'kept'] as const) {
    const ranges = painted.flatMap((one) => (one.found.state === state ? one.ranges : []));
    CSS.highlights.set(NAMES[state], new Highlight(...ranges));
  }
}

const lies = (range: Range, { clientX: x, clientY: y }: MouseEvent): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );

/** A click on marked words opens what is kept of them, unless it does something else. */
function clicked(event: MouseEvent): void {
  const isOther = (event.target as Element).closest('a, button, input, select, summary, dialog');
  if (isOther || !getSelection()?.isCollapsed) return;
  const hit = painted.filter(({ ranges }) => ranges.some((range) => lies(range, event)));
  if (hit.length)
    openNotes(
      hit.map(({ annotation }) => annotation.id),
      paint,
    );
}

adopt(styles);
document.addEventListener('click', clicked);
onChangeElsewhere(paint);
