import { copy } from './copying.ts';

/** `<copy-link>`: puts a button “Copy” behind the link that it holds. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')!;
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Copy' });
    button.setAttribute('aria-label', 'Copy the link');
    button.addEventListener('click', () => void copy(link.href, { said: 'Copied the link' }));
    this.append(' ', button);
  }
}

customElements.define('copy-link', CopyLink);
