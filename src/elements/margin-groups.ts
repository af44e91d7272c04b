import { more } from '../strings/languages/en.ts';

/**
 * `<margin-groups>`: wraps passages with what is beside them, `details.beside`. Where a group shows fewer entries than it has, the
 * style sheet clips the others: this says how many they are, and keeps the keyboard from them until the group is opened. One
 * fold is open at a time; Escape or a click elsewhere closes it. Without it a group says how many entries it has, and opens as well.
 */
const OVER_PAGE = 'details:is(.beside, .also)';

class MarginGroups extends HTMLElement {
  connectedCallback(): void {
    const groups = [...this.querySelectorAll<HTMLDetailsElement>('details.beside')];
    const observer = new ResizeObserver((entries) => fit(entries.map(({ target }) => target as HTMLDetailsElement)));
    for (const group of groups) observer.observe(group);
    this.addEventListener('toggle', ({ target }) => this.toggled(target as HTMLDetailsElement), true);
    document.addEventListener('click', ({ target }) => this.close((fold) => !fold.contains(target as Node)));
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close(() => true);
    });
  }

  private toggled(fold: HTMLDetailsElement): void {
    if (fold.open && overPage(fold)) this.close((one) => one !== fold);
    if (fold.matches('.beside')) fit([fold]);
  }

  /** Closes folds that lie over the page; the focus goes back to what opened them. */
  private close(which: (fold: HTMLDetailsElement) => boolean): void {
    for (const fold of this.querySelectorAll<HTMLDetailsElement>(OVER_PAGE))
      if (fold.open && overPage(fold) && which(fold)) {
        const within = fold.contains(document.activeElement);
        fold.open = false;
        if (within) fold.querySelector('summary')!.focus();
      }
  }
}

const overPage = (fold: HTMLElement): boolean => getComputedStyle(fold).position === 'absolute';

const entriesOf = (group: HTMLElement): HTMLElement[] => [
  ...group.querySelectorAll<HTMLElement>('.note-beside, .response'),
];

/** Marks what would not fit even alone: the style sheet puts it behind the others. */
function marked(groups: readonly HTMLDetailsElement[]): void {
  const tall = groups.flatMap((group) => {
    const room = group.clientHeight - group.querySelector('summary')!.offsetHeight;
    return entriesOf(group).map((entry) => ({ entry, isTall: entry.offsetHeight > room }));
  });
  for (const { entry, isTall } of tall) entry.toggleAttribute('data-tall', isTall);
}

/** Reads everything before it writes anything, since each writing would cost a layout. */
function fit(groups: readonly HTMLDetailsElement[]): void {
  marked(groups.filter((group) => overPage(group) && !group.open));
  const measured = groups.map((group) => {
    const entries = entriesOf(group);
    const closed = overPage(group) && !group.open;
    const clipped = entries.filter((entry) => closed && !shows(entry, group));
    // Where none shows, the head says what there is, as it does without this.
    return { group, entries, clipped, isFitted: closed && clipped.length < entries.length };
  });
  for (const { group, entries, clipped, isFitted } of measured) {
    for (const entry of entries) entry.inert = clipped.includes(entry);
    group.toggleAttribute('data-fitted', isFitted);
    group.querySelector('.beside-more')!.textContent = isFitted && clipped.length ? more(clipped.length) : '';
  }
}

/** In the first column, and not below its end; where no style sheet can unfold what is closed, no entry has a height. */
const shows = ({ offsetLeft, offsetTop, offsetHeight }: HTMLElement, group: HTMLElement): boolean =>
  offsetHeight > 0 && offsetLeft < group.clientWidth && offsetTop + offsetHeight <= group.clientHeight + 1;

customElements.define('margin-groups', MarginGroups);
