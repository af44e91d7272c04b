import { goBack, readingLine, remember, topOf } from './in-view.ts';
import { keyOf, store, stored } from './storage.ts';
import { continueAt } from '../strings/languages/en.ts';

const KEPT = keyOf('place');

/**
 * `<reading-place>`: the bar that stays at the top of the essay. Says which section and passage the reader is in and how far
 * on, and marks the section in the contents, which it holds. Keeps the place on the device, and offers it to who comes back
 * without asking for another. A click on its map goes to the passage there.
 */
class ReadingPlace extends HTMLElement {
  private readonly passages = [...document.querySelectorAll<HTMLElement>('.essay .passage[id]')];
  private readonly links = [...this.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')];
  private readonly headings = this.links.map((link) => document.getElementById(link.hash.slice(1))!);
  private readonly section = this.querySelector<HTMLAnchorElement>('.bar-section')!;
  private readonly reference = this.querySelector<HTMLAnchorElement>('.bar-ref')!;
  private readonly kept = this.querySelector<HTMLAnchorElement>('.bar-kept')!;
  private readonly top = [this.section.textContent, this.section.href] as const;
  private at = -1;

  connectedCallback(): void {
    let frame = 0;
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => this.update());
    };
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon, { passive: true });
    addEventListener('pagehide', () => this.keep());
    document.addEventListener('visibilitychange', () => document.hidden && this.keep());
    this.listen();
    // When the page is laid out anyway.
    requestAnimationFrame(() => {
      this.update();
      if (this.at < 0 && !location.hash && !location.search) this.offer();
    });
  }

  private listen(): void {
    const fold = this.querySelector('details')!;
    const isWide = matchMedia('(min-width: 84em)');
    document.addEventListener('click', ({ target }) => {
      if (!isWide.matches && (!fold.contains(target as Node) || (target as Element).closest('a'))) fold.open = false;
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !fold.open) return;
      fold.open = false;
      fold.querySelector('summary')!.focus();
    });
    this.querySelector('svg')!.addEventListener('click', ({ clientX }) => {
      const share = clientX / innerWidth;
      const passage = this.passages[Math.floor((document.dir ? 1 - share : share) * this.passages.length)];
      if (passage) location.hash = passage.id;
    });
  }

  private update(): void {
    goBack();
    const line = readingLine();
    const above = (one: HTMLElement): boolean => topOf(one) <= line;
    const section = this.headings.findLastIndex(above);
    this.mark(section);
    this.at = this.passages.findLastIndex(above);
    const passage = this.passages[this.at];
    // Above the first passage of a section, the last one is of another.
    this.reference.hidden = !passage || topOf(this.headings[section]) > topOf(passage);
    if (passage) {
      this.reference.textContent = passage.dataset['ref']!;
      this.reference.href = `#${passage.id}`;
      this.kept.hidden = true;
    }
    const share = Math.max(0, this.at + remember(passage));
    const percent = (100 * share) / this.passages.length;
    this.style.setProperty('--share', `${percent}%`);
    this.querySelector('.bar-share')!.textContent = passage ? `${Math.round(percent)} %` : '';
  }

  private mark(at: number): void {
    this.links.forEach((link, i) =>
      i === at ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current'),
    );
    const link = this.links[at];
    [this.section.textContent, this.section.href] = link ? [link.textContent, link.href] : this.top;
  }

  /** The first passage is no place to come back to, and neither is the last. */
  private keep(): void {
    if (this.at < 1) return;
    const isEnd = this.at === this.passages.length - 1;
    const { id, dataset } = this.passages[this.at]!;
    store(KEPT, isEnd ? '' : `${location.pathname}#${id} ${dataset['ref']!}`);
  }

  private offer(): void {
    const [address, ref] = stored(KEPT)?.split(' ') ?? [];
    if (!address || !ref) return;
    const place = new URL(address, location.href);
    if (place.pathname === location.pathname && !document.getElementById(place.hash.slice(1))) return;
    this.kept.hidden = false;
    this.kept.href = place.href;
    this.kept.textContent = continueAt(ref);
  }
}

customElements.define('reading-place', ReadingPlace);
