import type { Reference, ReferenceRange } from '../edition/reference.ts';
import { lazily } from './lazily.ts';
import { elsewhere, nearby, noPassages, noPlace, unknownReference } from '../strings/languages/en.ts';

/**
 * `<asked-passages>`: on a page that is read, goes to what the address asks for however it is spelt: `?passages=e27-e29,e31`
 * marks its passages, `#E27` lands on E27. Says what of it is not on the page, and what there is instead. Holds the
 * `[role=status]` line for it. Passages are `.passage[id][data-ref]`.
 */
class AskedPassages extends HTMLElement {
  connectedCallback(): void {
    addEventListener('hashchange', () => lazily(() => this.look()));
    lazily(() => this.look());
  }

  private async look(): Promise<void> {
    this.say();
    const asked = new URLSearchParams(location.search).get('passages');
    const id = decode(location.hash.slice(1));
    if (asked) await this.mark(asked, !id);
    if (id && !document.getElementById(id)) await this.find(id);
  }

  private say(...line: (Node | string)[]): void {
    this.querySelector('[role=status]')!.replaceChildren(...line);
  }

  private async mark(asked: string, isLanding: boolean): Promise<void> {
    const { rangesAsked, withinRange } = await import('../citing/asked-in-browser.ts');
    const ranges = rangesAsked(asked);
    if (!ranges) return this.say(noPassages(asked));
    const passages = [...document.querySelectorAll<HTMLElement>('.passage[id][data-ref]')];
    const here = passages.map((passage) => passage.dataset['ref'] as Reference);
    const wanted = new Set(ranges.flatMap((range) => withinRange(range, here)));
    const found = passages.filter((_, i) => wanted.has(here[i]!));
    for (const passage of found) passage.classList.add('in-range');
    if (isLanding) found[0]?.scrollIntoView();
    await this.miss(ranges, here);
  }

  /** Of what is not on this page says what the edition has not; of a long essay the rest stands on another page. */
  private async miss(ranges: readonly ReferenceRange[], here: readonly Reference[]): Promise<void> {
    const ends = ranges.flatMap(({ from, to }) => [from, to]).filter((ref) => !here.includes(ref));
    if (!ends.length) return;
    const known = await knownReferences();
    const strange = new Set(ends.filter((ref) => !known.includes(ref)));
    if (strange.size) this.say(unknownReference([...strange].join(', ')));
  }

  private async find(id: string): Promise<void> {
    const { understand, linksTo, idOf } = await import('../citing/asked-in-browser.ts');
    const asked = understand(id, await knownReferences());
    if (asked.kind === 'found' && document.getElementById(idOf(asked.ref))) location.replace(`#${idOf(asked.ref)}`);
    else if (asked.kind === 'found') this.say(elsewhere(asked.ref), ...linksTo([asked.ref]), '.');
    else if (asked.kind === 'several') await this.mark(id, true);
    else if (asked.kind === 'missing') this.say(nearby(asked.ref), ...linksTo(asked.nearby), '.');
    else this.say(noPlace(id));
  }
}

/** All that ever were; none where they cannot be loaded. */
async function knownReferences(): Promise<Reference[]> {
  const { REFERENCES } = await import('../citing/asked-in-browser.ts');
  const response = await fetch(REFERENCES);
  return response.ok ? ((await response.json()) as Reference[]) : [];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

customElements.define('asked-passages', AskedPassages);
