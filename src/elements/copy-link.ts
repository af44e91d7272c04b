import { copy } from './copying.ts';
import { copiedLink, copyLink, copyWord } from '../strings/languages/en.ts';

/** `<copy-link>`: puts a button “Copy” behind the link that it holds. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')!;
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: copyWord });
    button.setAttribute('aria-label', copyLink);
    button.addEventListener('click', () => void copy(link.href, { said: copiedLink }));
    this.append(' ', button);
  }
}

customElements.define('copy-link', CopyLink);
