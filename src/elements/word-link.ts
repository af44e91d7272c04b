import type { CiteCard } from './cite-card.ts';
import { copy } from './copying.ts';
import { passageInView } from './in-view.ts';
import { onKey } from './keys.ts';
import { lazily } from './lazily.ts';
import { dialogOver } from './over.ts';
import { hideOver, showOver } from './popover.ts';
import { copiedLinkToWords } from '../strings/languages/en.ts';

/**
 * `<word-link>`: when words within passages are selected, offers to highlight them or to write a note on them, the link to
 * exactly these words, or to several passages that are selected whole, and the citation of their passages. `c` copies the
 * link too; `h` highlights and `n` writes a note, on the passage in view when no words are selected. Passages are
 * `[data-ref][id]`. All of it is loaded when first needed.
 */
const PASSAGES = '[data-ref][id]';
/** After the last change of the selection, so that nothing jumps under a dragging finger. */
const REST = 300;
const EDGE = 8;

export class WordLink extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    document.addEventListener('selectionchange', () => {
      clearTimeout(this.timer);
      if (!selected()) hideOver(this.bar);
      else this.timer = setTimeout(() => this.offer(), REST);
    });
    // The press of a button must not take the selection away.
    this.addEventListener('pointerdown', (event) => event.preventDefault());
    this.addEventListener('click', ({ target }) => {
      const wanted = (target as Element).closest<HTMLElement>('button')?.dataset['words'];
      if (wanted === 'link') this.copy();
      else if (wanted === 'cite') this.cite();
      else if (wanted) this.mark(wanted === 'note');
    });
    onKey({ h: () => this.mark(false), n: () => this.mark(true) });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && hideOver(this.bar));
    document.addEventListener('scroll', () => this.offer(), { passive: true });
  }

  private get bar(): HTMLElement {
    return this.querySelector<HTMLElement>('[popover]')!;
  }

  private offer(): void {
    const range = selected();
    if (!range || dialogOver()) return;
    showOver(this.bar);
    const at = range.getBoundingClientRect();
    if (at.bottom < 0 || at.top > innerHeight) return hideOver(this.bar);
    const { width, height } = this.bar.getBoundingClientRect();
    const left = Math.min(Math.max(EDGE, at.left), innerWidth - width - EDGE);
    const below = at.bottom + EDGE;
    const top = below + height < innerHeight - EDGE ? below : innerHeight - height - EDGE;
    Object.assign(this.bar.style, { left: `${left}px`, top: `${top}px` });
  }

  /** Puts the link to the words selected on the clipboard; false when none are selected. */
  copy(): boolean {
    const range = selected();
    if (!range) return false;
    const passages = passagesIn(range);
    const link = import('../citing/text-fragment/in-browser.ts').then(({ linkTo }) => linkTo(range, passages));
    void copy(link, { said: copiedLinkToWords });
    return true;
  }

  /** Marks the words selected, or else the passage in view; false when there is neither. */
  mark(wantsNote: boolean): boolean {
    const what = selected() ?? passageRead();
    if (!what || dialogOver()) return false;
    lazily(async () => {
      const { mark } = await import('./annotating/marking.ts');
      mark(what, wantsNote);
      getSelection()?.removeAllRanges();
    });
    return true;
  }

  private cite(): void {
    const range = selected()?.cloneRange();
    const card = document.querySelector<CiteCard>('cite-card');
    if (!range || !card) return;
    hideOver(this.bar);
    lazily(async () => {
      const { printRanges, selectedIn } = await import('../citing/text-fragment/in-browser.ts');
      const { ranges, words } = selectedIn(passagesIn(range), range);
      await card.open(printRanges(ranges), { words });
    });
  }
}

/** The passage in its place that is read, or the one that has the page. */
const passageRead = (): HTMLElement | null => passageInView() ?? document.querySelector<HTMLElement>('#passage');

const passagesIn = (range: Range): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(PASSAGES)].filter((passage) => range.intersectsNode(passage));

/** The selection, when there is something in it and it begins in a passage or has one as a whole. */
function selected(): Range | null {
  const selection = getSelection();
  if (!selection?.toString().trim()) return null;
  const range = selection.getRangeAt(0);
  const isHeld = (one: HTMLElement): boolean => one.contains(range.startContainer) || selection.containsNode(one);
  return passagesIn(range).some(isHeld) ? range : null;
}

customElements.define('word-link', WordLink);
