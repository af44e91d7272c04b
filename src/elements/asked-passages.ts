import { lazily } from './lazily.ts';

/**
 * `<asked-passages>`: on a page that is read, goes to what the address asks for however it is spelt: `?passages=e27-e29,e31`
 * marks its passages, `edition=2` says what they, or all, were in that edition, `#E27` lands on E27. Says what of it is not on the page,
 * and what there is instead. Holds the `[role=status]` line for it. What does so is loaded where something is asked for.
 */
class AskedPassages extends HTMLElement {
  connectedCallback(): void {
    const line = this.querySelector<HTMLElement>('[role=status]')!;
    const look = (event?: Event): void => lazily(() => find(line, event));
    addEventListener('hashchange', look);
    look();
  }
}

async function find(line: HTMLElement, event?: Event): Promise<void> {
  line.replaceChildren();
  const asked = new URLSearchParams(location.search);
  const id = location.hash.slice(1);
  const isElsewhere = id && !document.querySelector(':target');
  const isAsked = asked.has('passages') || asked.has('edition');
  if (!isAsked && !isElsewhere) return;
  const { markAsked, findAsked, isComing } = await import('./asked/passages.ts');
  if (isAsked) await markAsked(asked, isComing(event), line);
  if (isElsewhere) await findAsked(id, line, isComing(event));
}

customElements.define('asked-passages', AskedPassages);
