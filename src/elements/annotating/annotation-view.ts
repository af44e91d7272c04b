import { isWhole, type Annotation, type Place } from '../../annotating/annotation.ts';
import { withAnnotation, withNote, without } from '../../annotating/kept.ts';
import { permalink } from '../../edition/addresses.ts';
import { notify } from '../notice.ts';
import { h } from '../late/dom.ts';
import { changeKept } from './device.ts';
import {
  allOfIt,
  note as noteWord,
  noteOn,
  ofOriginal,
  remove as removeWord,
  removed,
  undo as undoWord,
} from '../../strings/languages/en.ts';

/** What is said of the places of an annotation: nothing, when they are as they were. */
export type Say = (place: Place) => string;

function placeView(place: Place, say: Say): HTMLElement {
  const said = say(place);
  return h(
    'div',
    { class: 'own-place' },
    h('a', { class: 'ref', href: permalink(place.ref) }, place.ref),
    place.wording === 'original' ? ofOriginal : isWhole(place) ? allOfIt : '',
    h('blockquote', {}, place.words),
    said ? h('p', { class: 'own-said' }, said) : null,
  );
}

function noteField({ id, note, places }: Annotation): HTMLElement {
  const field = h('textarea', { placeholder: noteWord, rows: Math.min(8, 2 + Math.floor(note.length / 60)) });
  field.value = note;
  field.addEventListener('input', () =>
    changeKept((kept) => withNote(kept, id, field.value, new Date().toISOString())),
  );
  const refs = [...new Set(places.map(({ ref }) => ref))].join(', ');
  return h('label', {}, h('span', { class: 'visually-hidden' }, noteOn(refs)), field);
}

/** One annotation, whose note can be changed and which can be deleted; `changed` is called after that, and after taking it back. */
export function annotationView(annotation: Annotation, say: Say, changed: () => void): HTMLElement {
  const remove = h('button', { type: 'button' }, removeWord);
  remove.addEventListener('click', () => {
    let kept = annotation;
    const isDone = changeKept((all) => {
      kept = all.find(({ id }) => id === annotation.id) ?? annotation;
      return without(all, annotation.id);
    });
    if (!isDone) return;
    changed();
    const undo = (): void => {
      if (changeKept((all) => withAnnotation(all, kept))) changed();
    };
    notify(removed, { ways: [{ label: undoWord, act: undo }] });
  });
  return h(
    'article',
    { class: 'own-annotation', 'data-annotation': annotation.id },
    ...annotation.places.map((place) => placeView(place, say)),
    noteField(annotation),
    h('p', { class: 'own-foot' }, h('time', { datetime: annotation.made }, annotation.made.slice(0, 10)), ' ', remove),
  );
}
