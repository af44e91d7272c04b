import type { Asked } from '../citing/asked.ts';
import type { Reference } from '../edition/reference.ts';
import { existsNearby, notInSavedCopy, searchFor, unknownReference } from '../strings/languages/en.ts';

/**
 * `<wrong-address data-known="E1 E2 …" data-threads='{"T1":"/threads/…/"}'>`: on the page for addresses that do not exist. Goes to the page of a reference that
 * was spelt otherwise, or asked for on a page that is no more (`/essay/old/#e27`), and to a page whose address has capitals or more
 * behind it; otherwise says what was asked for and what is near, or offers to search for the words. Of what a saved copy leaves out
 * nothing is known but that.
 */
class WrongAddress extends HTMLElement {
  connectedCallback(): void {
    void this.understand();
  }

  private async understand(): Promise<void> {
    if (document.querySelector('[data-saved=part]')) return this.say(notInSavedCopy);
    const { understand, linksTo, pathOf, permalink, plainAddress, readingAddress, rightAddress } =
      await import('../citing/asked-in-browser.ts');
    const known = this.dataset['known']!.split(' ') as Reference[];
    const inPath = understand(pathOf(location.pathname), known);
    const inFragment = understand(location.hash, known);
    const asked = inPath.kind === 'words' && inFragment.kind !== 'words' ? inFragment : inPath;
    if (asked.kind === 'found')
      location.replace(asked === inPath ? rightAddress(asked.ref, location) : permalink(asked.ref));
    else if (asked.kind === 'several')
      location.replace(readingAddress(asked.ranges, JSON.parse(this.dataset['threads']!)));
    else if (asked.kind === 'missing') this.explain(asked, linksTo);
    else if (!(await this.isLedTo(plainAddress(location.pathname))) && asked.words) this.offerSearch(asked.words);
  }

  /** Goes to another address when there is something at it. */
  private async isLedTo(address: string): Promise<boolean> {
    if (address === location.pathname) return false;
    const response = await fetch(address).catch(() => null);
    if (response?.ok) location.replace(address + location.search + location.hash);
    return response?.ok === true;
  }

  private say(words: string): void {
    this.querySelector('[data-message]')!.textContent = words;
  }

  private explain({ ref, nearby }: Extract<Asked, { kind: 'missing' }>, linksTo: (refs: Reference[]) => Node[]): void {
    this.say(unknownReference(ref));
    if (!nearby.length) return;
    const line = this.querySelector<HTMLElement>('[data-near]')!;
    line.append(existsNearby, ...linksTo(nearby), '.');
    line.hidden = false;
  }

  private offerSearch(words: string): void {
    const link = this.querySelector<HTMLAnchorElement>('[data-search]')!;
    link.search = new URLSearchParams({ q: words }).toString();
    link.textContent = searchFor(words);
  }
}

customElements.define('wrong-address', WrongAddress);
