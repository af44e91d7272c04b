import type { Reference } from '../edition/reference.ts';

/**
 * `<wrong-fragment>`: on a page that is read, says so when the address has a fragment that is not on it, and what there is
 * instead. Holds the `[role=status]` line for it.
 */
class WrongFragment extends HTMLElement {
  connectedCallback(): void {
    addEventListener('hashchange', () => void this.look());
    void this.look();
  }

  private async look(): Promise<void> {
    const line = this.querySelector('[role=status]')!;
    line.replaceChildren();
    const id = decode(location.hash.slice(1));
    if (!id || document.getElementById(id)) return;
    const { understand, linksTo, REFERENCES } = await import('../citing/asked-in-browser.ts');
    const response = await fetch(REFERENCES);
    const asked = understand(id, response.ok ? ((await response.json()) as Reference[]) : []);
    if (asked.kind === 'found')
      line.append(`${asked.ref} is not on this page, but it exists: `, ...linksTo([asked.ref]), '.');
    else if (asked.kind === 'missing')
      line.append(`This edition has no ${asked.ref}. Nearby: `, ...linksTo(asked.nearby), '.');
    else line.append(`There is no place “${id}” on this page.`);
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

customElements.define('wrong-fragment', WrongFragment);
