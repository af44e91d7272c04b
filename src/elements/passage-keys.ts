import type { CommentFolds } from './comment-folds.ts';
import { copy } from './copying.ts';
import { passageInView, passagesShown } from './in-view.ts';
import { onKey } from './keys.ts';
import { dialogOver } from './over.ts';
import type { WordLink } from './word-link.ts';
import { copiedLinkOf } from '../strings/languages/en.ts';

const unlessOver = (act: () => void) => (): boolean => {
  if (dialogOver()) return false;
  act();
  return true;
};

/**
 * The keys of pages with passages: `j` and `k` go to the next and previous one, `c` copies the link to the words selected, or else
 * the permanent link of the passage in view, `f` folds the comment in view.
 */
onKey({
  j: unlessOver(() => go(1)),
  k: unlessOver(() => go(-1)),
  c: unlessOver(copyLink),
  f: unlessOver(() => document.querySelector<CommentFolds>('comment-folds')?.turnInView()),
});

function copyLink(): void {
  if (document.querySelector<WordLink>('word-link')?.copy()) return;
  const passage = passageInView();
  const link = passage?.querySelector<HTMLAnchorElement>('.passage-number');
  if (link) void copy(link.href, { said: copiedLinkOf(passage!.dataset['ref']!) });
}

function go(step: 1 | -1): void {
  const all = passagesShown();
  const here = passageInView();
  const at = here ? all.indexOf(here) + step : step > 0 ? 0 : -1;
  const next = all[at];
  if (!next) return;
  next.focus({ preventScroll: true });
  next.scrollIntoView();
  history.replaceState(history.state, '', `#${next.id}`);
}
