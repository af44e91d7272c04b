import { keyOf, storeChoice, stored } from './storage.ts';
import { viewOf } from '../strings/languages/en.ts';

/**
 * `<passage-views>`: lets the reader choose for one passage whether its original, its restatement or both are shown.
 * Holds a `template` of the `select`, which every `.twofold[data-ref]` of the page gets. The choice is written to
 * `data-shows`, which the style sheet reads, and kept on the device.
 */
class PassageViews extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('template')!.content.querySelector('select')!;
    const kept = viewsKept();
    for (const passage of document.querySelectorAll<HTMLElement>('.twofold[data-ref]'))
      this.equip(passage, select.cloneNode(true) as HTMLSelectElement, kept[passage.dataset['ref']!]);
  }

  private equip(passage: HTMLElement, select: HTMLSelectElement, kept: string | undefined): void {
    const ref = passage.dataset['ref']!;
    if (kept) show(passage, kept);
    select.value = passage.dataset['shows'] ?? '';
    select.setAttribute('aria-label', viewOf(ref));
    select.addEventListener('change', () => {
      show(passage, select.value);
      keepView(ref, select.value);
    });
    passage.querySelector(':scope > .passage-number')?.after(select);
    if (!select.isConnected) passage.prepend(select);
  }
}

const KEY = keyOf('passages');

/** A passage, and wherever else on the page it stands, as a note does in the margin. */
function show(passage: HTMLElement, view: string): void {
  const elsewhere = document.querySelectorAll<HTMLElement>(`[data-as="${passage.dataset['ref']!}"]`);
  for (const one of [passage, ...elsewhere])
    if (view) one.dataset['shows'] = view;
    else delete one.dataset['shows'];
}

/** Views by reference. Whatever else stands there is none. */
function viewsKept(): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(stored(KEY) ?? '{}');
    return kept && typeof kept === 'object' ? (kept as Record<string, string>) : {};
  } catch {
    return {};
  }
}

/** Read again before it is written: another page may have changed it. */
function keepView(ref: string, view: string): void {
  const others = Object.entries(viewsKept()).filter(([one]) => one !== ref);
  const views = Object.fromEntries(view ? [...others, [ref, view]] : others);
  storeChoice(KEY, JSON.stringify(views));
}

customElements.define('passage-views', PassageViews);
