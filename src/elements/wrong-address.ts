import { lazily } from './lazily.ts';

/**
 * `<wrong-address data-known="E1 E2 …" data-threads='{"T1":"/threads/…/"}'>`: on the page for addresses that do not exist. Goes to what an
 * address can only mean, where it is said what was asked for; otherwise says what it may mean, or offers to search for the words.
 */
class WrongAddress extends HTMLElement {
  connectedCallback(): void {
    lazily(async () => (await import('./asked/page.ts')).findPage(this));
  }
}

customElements.define('wrong-address', WrongAddress);
