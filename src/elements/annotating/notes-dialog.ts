import type { Place } from '../../annotating/annotation.ts';
import { findWords } from '../../annotating/find-words.ts';
import { withoutBare } from '../../annotating/kept.ts';
import { sayFound } from '../../annotating/say.ts';
import { MINE } from '../../edition/addresses.ts';
import { closeOnBackdrop } from '../backdrop.ts';
import { adopt, h } from '../late/dom.ts';
import { annotationView } from './annotation-view.ts';
import styles from './annotation-view.css?inline';
import { changeKept, readKept } from './device.ts';
import { passagesOfPage, refOf, wordsIn } from './passages.ts';
import { allOfThem, close as closeWord, yourNotes } from '../../strings/languages/en.ts';

adopt(styles);

/** Of what is not on this page nothing can be said here. */
function say(place: Place): string {
  const passage = passagesOfPage().find((one) => refOf(one) === place.ref);
  const words = passage && wordsIn(passage, place.wording);
  return words ? sayFound(findWords(place, words.text), place.ref) : '';
}

/**
 * Opens annotations, to be read, changed and deleted; `changed` is called when the page has to show other ones. Of those that
 * are `fresh` the ones that get no note are deleted.
 */
export function openNotes(ids: readonly string[], changed: () => void, fresh: readonly string[] = []): void {
  const list = h('div');
  const dialog = h(
    'dialog',
    { class: 'keys own-dialog', 'aria-label': yourNotes },
    list,
    h('form', { method: 'dialog' }, h('button', {}, closeWord), h('a', { href: MINE }, allOfThem)),
  );
  const fill = (): void => {
    const annotations = (readKept() ?? []).filter(({ id }) => ids.includes(id));
    list.replaceChildren(...annotations.map((one) => annotationView(one, say, refill)));
  };
  const refill = (): void => {
    fill();
    changed();
    dialog.querySelector<HTMLElement>('textarea, form button')!.focus();
  };
  fill();
  closeOnBackdrop(dialog);
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (fresh.length) changeKept((kept) => withoutBare(kept, fresh));
    changed();
  });
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector('textarea')?.focus();
}
