import { breakAddresses, unbroken } from './breakable.ts';
import { copy } from './copying.ts';
import { chosen, keep, showKept } from './settings.ts';
import {
  allForms,
  copied,
  copiedWord,
  copyForm,
  copyWord,
  form as formWord,
  inShort,
  link as linkWord,
} from '../strings/languages/en.ts';

/**
 * `<cite-this>`: puts a button “Copy” beside each form of a citation within it. A form is a `[data-form]` in a
 * `.cite-form`: a `pre` is copied as plain text; anything else as HTML too, for word processors, and as a link when it has
 * a `data-href`. Of the forms that fold, one is shown: the reader chooses which, once for all, and the device keeps the choice.
 */
export const CHOICE = 'cite';
/** Shown where nothing was chosen yet. */
export const FIRST = 'apa';
const ALL = 'all';

class CiteThis extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button.copy')) return;
    for (const row of this.querySelectorAll('.cite-form')) addButton(row);
    for (const form of this.querySelectorAll('[data-form]:not(pre)')) breakAddresses(form);
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('button.copy');
      if (button) void this.copy(button);
    });
    showKept([CHOICE]);
    this.offer();
    this.show(chosen(CHOICE) || FIRST);
  }

  /** The choice among the forms that fold. */
  private offer(): void {
    const label = Object.assign(document.createElement('label'), { className: 'cite-choice', textContent: formWord });
    const select = document.createElement('select');
    const object = this.querySelector('[data-object]')!;
    for (const form of object.querySelectorAll<HTMLElement>('details [data-form]'))
      select.add(new Option(labelOf(form), form.dataset['form']));
    select.add(new Option(allForms, ALL));
    select.addEventListener('change', () => {
      keep(CHOICE, select.value);
      for (const one of document.querySelectorAll<CiteThis>('cite-this')) one.show(select.value);
    });
    label.append(select);
    this.querySelector('.cite-objects')!.before(label);
  }

  show(choice: string): void {
    this.querySelector('select')!.value = choice;
    for (const fold of this.querySelectorAll<HTMLDetailsElement>('.cite-form > details')) {
      const isChosen = fold.querySelector<HTMLElement>('[data-form]')!.dataset['form'] === choice;
      fold.open = isChosen;
      fold.parentElement!.hidden = choice !== ALL && !isChosen;
    }
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    const form = button.closest('.cite-form')!.querySelector<HTMLElement>('[data-form]')!;
    if (!(await copy(textOf(form), { said: copied(labelOf(form)), ...htmlOf(form) }))) return;
    button.textContent = copiedWord;
    setTimeout(() => (button.textContent = copyWord), 2000);
  }
}

export const labelOf = (form: HTMLElement): string =>
  form.closest('.cite-form')?.querySelector('summary')?.textContent ??
  (form.dataset['form'] === 'link' ? linkWord : inShort);

function addButton(row: Element): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = copyWord;
  const form = row.querySelector<HTMLElement>('[data-form]')!;
  const object = row.closest<HTMLElement>('[data-object]')?.dataset['object'] ?? '';
  button.setAttribute('aria-label', copyForm(labelOf(form), object));
  row.append(button);
}

export const textOf = (form: HTMLElement): string => form.textContent.trim() + (form.tagName === 'PRE' ? '\n' : '');

export function htmlOf(form: HTMLElement): { html?: string } {
  if (form.tagName === 'PRE') return {};
  const { href } = form.dataset;
  const link = Object.assign(document.createElement('a'), { href: href ?? '', textContent: textOf(form) });
  return { html: href === undefined ? unbroken(form) : link.outerHTML };
}

customElements.define('cite-this', CiteThis);
