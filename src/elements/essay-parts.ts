import { rangesAsked } from '../edition/asked-references.ts';
import { idOf, noteOfCall, parseRange, parseReference, withinRange } from '../edition/reference.ts';

/**
 * `<essay-parts>`: the contents of an essay that has several pages. An address that names a passage or section of it leads
 * on to the page that holds it, as on an essay of one page. Each link says in `data-holds` which references its page
 * holds, and in `data-sections` which sections begin on it.
 */
class EssayParts extends HTMLElement {
  connectedCallback(): void {
    addEventListener('hashchange', () => this.lead());
    this.lead();
  }

  private lead(): void {
    const [asked] = rangesAsked(location.search) ?? [];
    const id = location.hash.slice(1) || (asked ? idOf(asked.from) : '');
    const link = id && [...this.querySelectorAll('a')].find((one) => holds(one, id));
    if (link) location.replace(link.pathname + location.search + location.hash);
  }
}

function holds({ dataset: { holds: ranges = '', sections = '' } }: HTMLElement, id: string): boolean {
  const ref = parseReference(noteOfCall(id));
  if (!ref) return sections.split(' ').some((section) => id === `section-${section}`);
  return ranges.split(' ').some((text) => {
    const range = parseRange(text);
    return range !== null && withinRange(range, [ref]).length > 0;
  });
}

customElements.define('essay-parts', EssayParts);
