import { copy } from './copying.ts';

/**
 * `<cite-this>`: puts a button “Copy” beside each form of a citation within it. A form is a `[data-form]` in a
 * `.cite-form`: a `pre` is copied as plain text; anything else as HTML too, for word processors, and as a link when it has
 * a `data-href`.
 */
class CiteThis extends HTMLElement {
  connectedCallback(): void {
    for (const row of this.querySelectorAll('.cite-form')) if (!row.querySelector('button')) addButton(row);
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('button.copy');
      if (button) void this.copy(button);
    });
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    const form = button.closest('.cite-form')!.querySelector<HTMLElement>('[data-form]')!;
    if (!(await copy(textOf(form), { said: `Copied: ${labelOf(form)}`, ...htmlOf(form) }))) return;
    button.textContent = 'Copied';
    setTimeout(() => (button.textContent = 'Copy'), 2000);
  }
}

const labelOf = (form: HTMLElement): string =>
  form.closest('.cite-form')?.querySelector('summary')?.textContent ??
  (form.dataset['form'] === 'link' ? 'Link' : 'In short');

function addButton(row: Element): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  const form = row.querySelector<HTMLElement>('[data-form]')!;
  const object = row.closest<HTMLElement>('[data-object]')?.dataset['object'] ?? '';
  button.setAttribute('aria-label', `Copy ${labelOf(form)}, ${object}`);
  row.append(button);
}

const textOf = (form: HTMLElement): string => form.textContent.trim() + (form.tagName === 'PRE' ? '\n' : '');

function htmlOf(form: HTMLElement): { html?: string } {
  if (form.tagName === 'PRE') return {};
  const { href } = form.dataset;
  const link = Object.assign(document.createElement('a'), { href: href ?? '', textContent: textOf(form) });
  return { html: href === undefined ? form.innerHTML : link.outerHTML };
}

customElements.define('cite-this', CiteThis);
