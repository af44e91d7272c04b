import type { Words } from '../citing/text-fragment/in-browser.ts';
import { closeOnBackdrop } from './backdrop.ts';
import { copy } from './copying.ts';
import type { Way } from './notice.ts';
import { lazily } from './lazily.ts';
import { isPlain } from './plain-click.ts';
import { cite, copiedLinkOf, note as noteWord, range } from '../strings/languages/en.ts';

/**
 * `<cite-card>`: on a page that is read, a click on the number of a passage copies its permanent link instead of following
 * it, and offers the card with its citations, for the passage or a range from it. Holds the dialog. What it shows is loaded
 * when it is first opened; when that fails the link is followed. Clicks with modifiers are left alone.
 */
const NUMBERS = '.passage > .passage-number, .pane .passage-number, .comment-head > .ref, header[id] .over > .ref';

export class CiteCard extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('click', (event) => this.clicked(event));
    this.addEventListener('submit', (event) => {
      if ((event.target as HTMLFormElement).method === 'dialog') return;
      event.preventDefault();
      lazily(() => this.show(this.input.value));
    });
    closeOnBackdrop(this.dialog);
  }

  private get dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }

  private get input(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  private clicked(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>(NUMBERS);
    if (!link || !isPlain(event)) return;
    event.preventDefault();
    const ref = link.textContent.trim();
    const open = (asRange: boolean) => () => {
      // Closing the card gives the focus back to where it was.
      link.focus({ preventScroll: true });
      this.open(ref, { asRange }).catch(() => location.assign(link.href));
    };
    const ways = [
      { label: cite, act: open(false) },
      { label: range, act: open(true) },
      ...noteOn(link.closest<HTMLElement>('.passage')),
    ];
    void copy(link.href, { said: copiedLinkOf(ref), ways }).then((isDone) => {
      // Whoever came by the keyboard goes on by it.
      if (isDone && !event.detail) document.querySelector<HTMLElement>('[data-notice] button')?.focus();
    });
  }

  /** Opens on the citations of `E27–E29, T2.3.1`, with words selected in them; for a range with the field ready for its end. */
  async open(asked: string, { asRange = false, words = null as Words | null } = {}): Promise<void> {
    await this.show(asked, words);
    this.dialog.showModal();
    this.dialog.scrollTop = 0;
    if (!asRange) return this.querySelector<HTMLElement>('button.copy')?.focus({ preventScroll: true });
    this.input.value += '–';
    this.input.focus();
  }

  private async show(asked: string, words: Words | null = null): Promise<void> {
    const [{ citationsOf, spell, pageOfChoice }] = await Promise.all([
      import('../citing/in-browser.ts'),
      import('./cite-this.ts'),
      import('./cite-styles.ts'),
    ]);
    const { sections, problem } = await citationsOf(asked, words);
    this.input.value = spell(asked);
    this.querySelector('[role=status]')!.textContent = problem ?? '';
    this.querySelector('[data-chosen]')!.replaceChildren(...sections);
    this.querySelector<HTMLAnchorElement>('[data-page]')!.href = pageOfChoice(asked);
  }
}

/** A note of the reader's own, where it is the number of a passage. */
function noteOn(passage: HTMLElement | null): Way[] {
  const note = async (): Promise<void> => (await import('./annotating/marking.ts')).mark(passage!, true);
  return passage ? [{ label: noteWord, act: () => lazily(note) }] : [];
}

customElements.define('cite-card', CiteCard);
