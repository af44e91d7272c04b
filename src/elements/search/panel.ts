import css from '../../styles/search-results.css?inline';
import { countHits, filterHits, NO_FILTERS, type Filters } from '../../searching/filters.ts';
import type { SearchRecord } from '../../searching/record.ts';
import { hitOf, type Answer, type Hit } from '../../searching/search.ts';
import { adopt } from '../late/dom.ts';
import { isPlain } from '../plain-click.ts';
import { readAddress, writeAddress } from './address.ts';
import { beside, expressing, keyOf, saying, searchDeep } from './deep.ts';
import { engines, type Engine } from './engine.ts';
import { filtersView, readFilters, refill } from './filters-view.ts';
import { markLanding, rememberLanding } from './landing.ts';
import { Options } from './options.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { deepView, recentView, resultsView } from './results-list.ts';
import type { Shown } from './result-view.ts';
import { keepScrolled, watchScrolled } from './scrolled.ts';
import { statusOf } from './status.ts';
import { searching, searchNotLoaded, searchPartlyLoaded } from '../../strings/languages/en.ts';

/**
 * Fewer results than this are little: the large index is asked as well, once the reader pauses. So it is where there are more and
 * none says what is asked for, after a pause in which nobody is within a word.
 */
const LITTLE = 6;
const PAUSE = 250;
const LONG_PAUSE = 800;

/** Whether a result of the small index has every word, however it is led to; by fractions of words. */
const isCovered = ({ hits }: Answer): boolean => hits.some(({ covered }) => covered > 0.99);

// Where styles cannot come late, results are plain.
if ('adoptedStyleSheets' in document) adopt(css);

/**
 * The behaviour of one `<search-box>`: a form with a combobox, a line of status, filters and a listbox. In the page of
 * search the address follows the query; in the dialog a link leads to that page.
 */
class Panel {
  private readonly form: HTMLFormElement;
  private readonly input: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly filterBar: HTMLElement;
  private readonly list: HTMLElement;
  private readonly options: Options;
  private readonly dialog: HTMLDialogElement | null;
  private readonly address: string;
  /** Whether there is no more to ask than the records. */
  private readonly isAll: boolean;
  /** In a build with originals: whether they are searched too. */
  private readonly originals: HTMLInputElement | null;
  private loading: AsyncGenerator<Engine> | undefined;
  private engine: Engine | null = null;
  private answer: Answer | null = null;
  /** What only the large index has found for the answer, under whichever filters it has been asked. */
  private more: readonly SearchRecord[] = [];
  private filters: Filters = NO_FILTERS;
  /** The query that Enter was pressed for before its results were there. */
  private awaited: string | null = null;
  /** How far to scroll when the results of a page that is come back to are there; 0 for not at all. */
  private scrolled = 0;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private reach: ReturnType<typeof setTimeout> | undefined;
  private writing: ReturnType<typeof setTimeout> | undefined;

  constructor(box: Element) {
    const one = <T extends Element>(selector: string): T => box.querySelector<T>(selector)!;
    this.form = one('form');
    this.input = one('input');
    this.status = one('[role=status]');
    this.filterBar = one('[data-filters]');
    this.list = one('[role=listbox]');
    this.options = new Options(this.input, this.list);
    this.dialog = box.closest('dialog');
    this.originals = box.querySelector('[name=originals]');
    this.address = box.getAttribute('data-records')!;
    this.isAll = box.hasAttribute('data-all');
    this.listen();
    if (this.dialog) return;
    const { query, filters } = readAddress();
    // What was typed before this came is the reader's, not the address's.
    this.input.value ||= query;
    this.filters = filters;
    const scrolled = watchScrolled();
    if (this.input.value === query) this.scrolled = scrolled;
  }

  /** Shows what the input says; fetches the engine first where that has not been done. */
  async start(fetched?: Promise<Response>): Promise<void> {
    if (this.engine) this.search();
    else this.show();
    if (!this.engine?.isWhole && !this.loading) await this.load(() => fetched ?? fetch(this.address));
  }

  /** Makes the engine as the reader wishes it now, and searches with it. */
  private async load(fetched: () => Promise<Response>): Promise<void> {
    const { originals } = this;
    const including = originals && import('./originals.ts').then(({ includedBy }) => includedBy(originals));
    const loading = engines(fetched, including);
    this.loading = loading;
    try {
      for await (const engine of loading) {
        if (this.loading !== loading) return;
        this.engine = engine;
        this.options.keeping(() => this.search());
      }
    } catch {
      this.status.textContent = this.engine ? searchPartlyLoaded : searchNotLoaded;
    } finally {
      if (this.loading === loading) this.loading = undefined;
    }
    this.take();
  }

  private listen(): void {
    this.input.addEventListener('input', () => {
      this.awaited = null;
      this.scrolled = 0;
      this.filters = { ...NO_FILTERS, kind: this.filters.kind };
      void this.start();
    });
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.form.addEventListener('submit', (event) => {
      // Where there is nothing to search with, the form leads to the page of search, with fresh scripts.
      if (!this.engine && !this.loading) return;
      event.preventDefault();
      this.awaited = this.input.value;
      this.take();
    });
    this.dialog?.addEventListener('close', () => (this.awaited = null));
    this.form.addEventListener('change', (event) => {
      if (event.target === this.input) return;
      if (event.target === this.originals) {
        void this.load(() => fetch(this.address));
        return;
      }
      this.filters = readFilters(this.form);
      this.narrowed();
    });
    this.form.addEventListener('click', (event) => this.click(event));
  }

  /** Follows the option meant, if Enter was pressed for it: at once, or when the results that it waits for are there. */
  private take(): void {
    const { active } = this.options;
    const isComing = this.loading !== undefined && !this.engine?.isWhole;
    if (!active || this.awaited !== this.input.value || isComing) return;
    this.awaited = null;
    active.click();
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') this.options.move(1);
    else if (event.key === 'ArrowUp') this.options.move(-1);
    else if (event.key === 'Escape' && !this.dialog && this.input.value) this.fill('');
    else return;
    event.preventDefault();
  }

  private click(event: MouseEvent): void {
    const target = event.target as Element;
    const found = target.closest<HTMLAnchorElement>('a[role=option]');
    const kind = target.closest<HTMLElement>('[data-kind]')?.dataset['kind'];
    const query = target.closest<HTMLElement>('[data-query]')?.dataset['query'];
    if (found) this.follow(found, event);
    else if (kind) this.narrow(kind as Filters['kind']);
    else if (query !== undefined) this.fill(query);
    else if (target.closest('[data-forget]')) {
      forgetSearches();
      this.show();
    }
  }

  /** The link does the going; what was looked for goes along beside the address. */
  private follow(found: HTMLAnchorElement, event: MouseEvent): void {
    rememberSearch(this.input.value.trim());
    if (!this.dialog) keepScrolled();
    // Opened beside, it leaves this page and the dialog as they are.
    if (!isPlain(event)) return;
    if (this.dialog) history.replaceState({ ...(history.state as object | null), search: this.input.value }, '');
    rememberLanding(found.href, this.answer?.sought ?? [], found.dataset['wording']);
    if (found.pathname !== location.pathname) return;
    this.dialog?.close();
    setTimeout(markLanding);
  }

  private narrow(kind: Filters['kind']): void {
    this.filters = { ...this.filters, kind };
    this.narrowed();
    this.input.focus();
  }

  /** Other filters: other results of those there are, and in a long edition others to be fetched. */
  private narrowed(): void {
    if (this.engine?.reaching) this.search();
    else this.show();
  }

  private fill(query: string): void {
    this.input.value = query;
    this.input.focus();
    this.search();
  }

  private search(): void {
    const query = this.input.value;
    clearTimeout(this.reach);
    if (this.engine?.reaching && query.trim()) {
      // Enter must not follow what was found for another query.
      this.options.refilled(false);
      this.reach = setTimeout(() => void this.reachFor(query), PAUSE);
      return;
    }
    this.answered(this.engine && query.trim() ? this.engine.search(query) : null);
  }

  /** Searches a long edition once the passages that may answer are there; what was found before stands until then. */
  private async reachFor(query: string): Promise<void> {
    const { filters, engine } = this;
    this.status.textContent = searching;
    const reached = await engine!.reaching!(query, filters).catch(() => null);
    if (this.input.value !== query || this.filters !== filters) return;
    if (!reached) {
      this.status.textContent = searchNotLoaded;
      return;
    }
    this.engine = reached;
    this.answered(reached.search(query));
  }

  private answered(answer: Answer | null): void {
    this.answer = answer;
    this.more = [];
    this.show();
  }

  private show(): void {
    clearTimeout(this.pause);
    const { answer, filters } = this;
    const hits = answer ? filterHits(answer.hits, filters) : [];
    this.fillList(answer, hits);
    this.options.refilled(answer !== null);
    if (this.scrolled && answer) scrollTo({ top: this.scrolled, behavior: 'instant' });
    if (this.engine && !this.engine.isWhole) return;
    if (answer) this.scrolled = 0;
    const pause = answer?.sought.length && !this.isAll ? this.pauseFor(hits, answer) : null;
    if (answer && pause !== null) this.pause = setTimeout(() => void this.deepen(answer, hits), pause);
    else if (this.engine) this.list.dataset['settled'] = this.input.value;
    this.take();
    if (this.dialog) return;
    clearTimeout(this.writing);
    this.writing = setTimeout(() => writeAddress({ query: this.input.value.trim(), filters: this.filters }), PAUSE);
  }

  /**
   * The results, and what only the large index has: at their end, or before them where that alone has an expression and every word.
   * Says of all together how many there are.
   */
  private fillList(answer: Answer | null, hits: readonly Hit[]): void {
    const { filters, engine, list } = this;
    const found = this.more.map(hitOf);
    const more = filterHits(found, filters).map(({ record }) => record);
    const moved = new Set(this.more.map(keyOf));
    const others = (all: readonly Hit[]): Hit[] => all.filter(({ record }) => !moved.has(keyOf(record)));
    const listed = others(hits);
    const leads = answer !== null && !isCovered(answer) && more.some(expressing(this.asked(answer)));
    const inOrder = <T>(own: readonly T[], deep: readonly T[]): T[] => (leads ? [...deep, ...own] : [...own, ...deep]);
    list.replaceChildren(...(answer ? inOrder(this.results(listed, answer), this.deep(more, answer)) : this.recent()));
    list.dataset['ranked'] = inOrder(
      listed.map(({ record }) => record.ref),
      more.map(({ ref }) => ref),
    ).join(' ');
    const all = [...others(answer?.hits ?? []), ...found];
    refill(this.filterBar, all.length ? filtersView(countHits(all, filters), filters, engine!.records) : []);
    const counted = { listed: listed.length + more.length, all: all.length };
    this.status.replaceChildren(...statusOf(this.input.value.trim(), answer, counted, engine));
  }

  private results(hits: readonly Hit[], answer: Answer): HTMLElement[] {
    return resultsView(hits, this.filters.kind, this.shown(answer), this.list.id);
  }

  private deep(records: readonly SearchRecord[], answer: Answer): HTMLElement[] {
    return records.length ? [deepView(records, this.shown(answer), this.list.id)] : [];
  }

  /** The query that was answered. */
  private asked({ answered }: Answer): string {
    return answered ?? this.input.value;
  }

  /** How long to wait before the large index is asked as well, in milliseconds; null where it need not be. */
  private pauseFor(hits: readonly Hit[], answer: Answer): number | null {
    if (hits.length < LITTLE) return PAUSE;
    const says = saying(this.asked(answer), answer);
    return hits.some(({ record }) => says(record)) ? null : LONG_PAUSE;
  }

  private shown(answer: Answer): Shown {
    const { names, telling } = this.engine!;
    const { sought } = answer;
    return { sought, names, telling: telling && ((record) => telling(record, sought, this.asked(answer))) };
  }

  private recent(): HTMLElement[] {
    const searches = this.input.value.trim() ? [] : recentSearches();
    return searches.length ? [recentView(searches, this.list.id)] : [];
  }

  /** Adds what only the large index finds. */
  private async deepen(answer: Answer, hits: Hit[]): Promise<void> {
    const { filters } = this;
    const query = this.input.value;
    const found = await searchDeep(this.asked(answer), filters);
    if (this.answer !== answer || this.filters !== filters || this.input.value !== query) return;
    // A result that has only some of the words is no reason to leave out the whole text.
    const expressed = isCovered(answer) ? [] : found.filter(expressing(this.asked(answer))).map(keyOf);
    const known = answer.hits.filter(({ record }) => !expressed.includes(keyOf(record)));
    const more = beside([...known, ...this.more.map(hitOf)], found, query, answer);
    if (more.length) {
      this.more = [...this.more, ...more];
      this.options.keeping(() => {
        this.fillList(answer, hits);
        this.options.refilled(true);
      });
    }
    this.list.dataset['settled'] = query;
    this.take();
  }
}

const panels = new WeakMap<Element, Panel>();

/** Brings a `<search-box>` to life, or wakes it again, with the records being fetched. */
export function openPanel(box: Element, fetched: Promise<Response>): Promise<void> {
  const panel = panels.get(box) ?? new Panel(box);
  panels.set(box, panel);
  return panel.start(fetched);
}
