import type { Annotation, Place } from '../../annotating/annotation.ts';
import { bareOn, withAnnotation, without } from '../../annotating/kept.ts';
import { notify } from '../notice.ts';
import { changeKept, readKept } from './device.ts';
import { openNotes } from './notes-dialog.ts';
import { paint } from './painting.ts';
import { placesIn, wholeOf } from './passages.ts';
import { highlighted, note as noteWord, noWords, undo as undoWord } from '../../strings/languages/en.ts';

/** A random UUID; a page that did not come over a safe line has no other way to one. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function keep(places: readonly Place[]): Annotation | null {
  const now = new Date().toISOString();
  const annotation: Annotation = { id: newId(), note: '', places, made: now, changed: now };
  return changeKept((kept) => withAnnotation(kept, annotation)) ? annotation : null;
}

/** Marks words, or a whole passage, and opens a note on it when one is wanted; what is marked already is not marked again. */
export function mark(what: Range | HTMLElement, wantsNote: boolean): void {
  const places = what instanceof Range ? placesIn(what) : wholeOf(what);
  if (!places.length) return notify(noWords);
  const known = bareOn(readKept() ?? [], places);
  const annotation = known ?? keep(places);
  if (!annotation) return;
  paint();
  const note = (): void => openNotes([annotation.id], paint);
  // A note that nothing was written into was not wanted, nor was its mark.
  if (wantsNote) return openNotes([annotation.id], paint, known ? [] : [annotation.id]);
  const undo = (): void => {
    if (changeKept((kept) => without(kept, annotation.id))) paint();
  };
  notify(highlighted, {
    ways: [
      { label: noteWord, act: note },
      { label: undoWord, act: undo },
    ],
  });
}
