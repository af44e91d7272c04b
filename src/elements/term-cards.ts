import { isPlain } from './plain-click.ts';
import { hideOver, showOver } from './popover.ts';

/**
 * `<term-cards>`: hangs a card on every `a.term` of the page. The definitions are its own descendants `[data-card=slug]`,
 * so nothing is fetched. A card comes 500 ms after the pointer or the focus, or at once on a tap; it goes 300 ms after the pointer has
 * left both, or on Escape. Without it the links lead to the glossary.
 */
const IN = 500;
const OUT = 300;
const EDGE = 8;

class TermCards extends HTMLElement {
  private card = document.createElement('div');
  private anchor: HTMLAnchorElement | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.card.id = 'term-card';
    this.card.className = 'card';
    this.card.popover = 'manual';
    this.card.setAttribute('role', 'tooltip');
    this.append(this.card);
    this.listen();
  }

  private listen(): void {
    document.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && this.moved(event.target));
    document.addEventListener('focusin', ({ target }) => this.moved(target));
    document.addEventListener('click', (event) => this.tapped(event));
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.hide());
    addEventListener('resize', () => this.hide());
  }

  /** The pointer or the focus has come somewhere: to a term, into the card, or away from both. */
  private moved(target: EventTarget | null): void {
    const term = termOf(target);
    clearTimeout(this.timer);
    if (term && term !== this.anchor) this.timer = setTimeout(() => this.show(term), IN);
    else if (this.anchor && !term && !this.card.contains(target as Node))
      this.timer = setTimeout(() => this.hide(), OUT);
  }

  /** A finger's first tap on a term shows its card; a tap elsewhere closes it; the second tap follows the link. */
  private tapped(event: MouseEvent): void {
    const term = termOf(event.target);
    if (!term) {
      if (!this.card.contains(event.target as Node)) this.hide();
      return;
    }
    const byTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!byTouch || !isPlain(event) || term === this.anchor) return;
    event.preventDefault();
    clearTimeout(this.timer);
    this.show(term);
  }

  private show(term: HTMLAnchorElement): void {
    const entry = this.querySelector(`[data-card="${CSS.escape(term.dataset['term']!)}"]`);
    if (!entry) return;
    this.hide();
    this.card.replaceChildren(...[...entry.children].map((child) => child.cloneNode(true)));
    showOver(this.card);
    this.place(term);
    term.setAttribute('aria-describedby', this.card.id);
    this.anchor = term;
  }

  private hide(): void {
    clearTimeout(this.timer);
    if (!this.anchor) return;
    this.anchor.removeAttribute('aria-describedby');
    this.anchor = null;
    hideOver(this.card);
  }

  /** Below the term, or above it when there is no room; never over an edge of the window. */
  private place(term: HTMLElement): void {
    const at = term.getClientRects()[0]!;
    const { width, height } = this.card.getBoundingClientRect();
    const left = Math.min(Math.max(EDGE, at.left), innerWidth - width - EDGE);
    const below = at.bottom + EDGE / 2;
    const top = below + height > innerHeight - EDGE ? Math.max(EDGE, at.top - height - EDGE / 2) : below;
    Object.assign(this.card.style, { left: `${left + scrollX}px`, top: `${top + scrollY}px` });
  }
}

const termOf = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.term[data-term]') : null;

customElements.define('term-cards', TermCards);
