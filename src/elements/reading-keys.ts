import { copy } from './copying.ts';
import { onKey } from './keys.ts';
import { LINE, passageInView, passagesShown } from './in-view.ts';
import type { WordLink } from './word-link.ts';

/**
 * `<reading-keys>`: `j` and `k` go to the next and previous passage, `c` copies the link to the words selected, or else
 * the permanent link of the passage in view, `?` lists the keys. Wraps the dialog that lists them.
 */
class ReadingKeys extends HTMLElement {
  connectedCallback(): void {
    const then = (act: () => void) => (): boolean => {
      if (document.querySelector('dialog[open]')) return false;
      act();
      return true;
    };
    onKey({
      j: then(() => go(1)),
      k: then(() => go(-1)),
      c: then(copyLink),
      '?': then(() => this.open()),
    });
    document.addEventListener('click', (event) => {
      if ((event.target as Element).closest('[data-open-keys]')) this.open();
    });
  }

  private open(): void {
    this.querySelector('dialog')!.showModal();
  }
}

function copyLink(): void {
  if (document.querySelector<WordLink>('word-link')?.copy()) return;
  const passage = passageInView();
  const link = passage?.querySelector<HTMLAnchorElement>('.passage-number');
  if (link) void copy(link.href, { said: `Copied the link of ${passage!.dataset['ref']!}` });
}

function go(step: 1 | -1): void {
  const all = passagesShown();
  const here = passageInView();
  const at = here ? all.indexOf(here) + step : step > 0 ? 0 : -1;
  const next = all[at];
  if (!next) return;
  next.focus({ preventScroll: true });
  scrollTo({ top: scrollY + next.getBoundingClientRect().top - LINE / 2 });
  history.replaceState(history.state, '', `#${next.id}`);
}

customElements.define('reading-keys', ReadingKeys);
