/** What an option leads to or does. */
const meaningOf = (option: HTMLElement): string =>
  option.getAttribute('href') ?? JSON.stringify([option.dataset['kind'], option.dataset['query']]);

/**
 * The options of a combobox (WAI-ARIA Authoring Practices, “Combobox with listbox popup”): the focus stays in the input,
 * `aria-activedescendant` says which option is meant.
 */
export class Options {
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;
  /** Whether the reader has gone to the option that is meant. */
  private isChosen = false;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.input = input;
    this.list = list;
  }

  get all(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  get active(): HTMLElement | null {
    return this.list.querySelector('[aria-selected=true]');
  }

  /** Makes an option the one that Enter takes; null for none. */
  activate(option: HTMLElement | null): void {
    this.active?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    if (option) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  /** Fills the list anew; the option that the reader went to stays the one meant, and that has the focus keeps it, where it is still there. */
  keeping(fill: () => void): void {
    const meant = this.isChosen && this.active ? meaningOf(this.active) : null;
    const focused = this.all.find((option) => option === document.activeElement);
    const held = focused ? meaningOf(focused) : null;
    fill();
    this.all.find((option) => meaningOf(option) === held)?.focus();
    const same = this.all.find((option) => meaningOf(option) === meant);
    if (!same) return;
    this.activate(same);
    this.isChosen = true;
  }

  /** One on or one back, round the ends. */
  move(step: 1 | -1): void {
    const { all } = this;
    const at = this.active ? all.indexOf(this.active) : step > 0 ? -1 : 0;
    if (all.length) this.activate(all[(at + step + all.length) % all.length]!);
    this.isChosen = true;
  }

  /** After the list has been filled anew. */
  refilled(first: boolean): void {
    const { all } = this;
    this.input.setAttribute('aria-expanded', String(all.length > 0));
    this.activate(first ? (all[0] ?? null) : null);
    this.isChosen = false;
  }
}
