import { onKey } from './keys.ts';
import { dialogOver } from './over.ts';

/** `<reading-keys>`: `?` lists the keys. Wraps the dialog that lists them. */
class ReadingKeys extends HTMLElement {
  connectedCallback(): void {
    onKey({
      '?': () => {
        if (dialogOver()) return false;
        this.open();
        return true;
      },
    });
    document.addEventListener('click', (event) => {
      if ((event.target as Element).closest('[data-open-keys]')) this.open();
    });
  }

  private open(): void {
    this.querySelector('dialog')!.showModal();
  }
}

customElements.define('reading-keys', ReadingKeys);
