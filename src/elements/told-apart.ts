/** What is asked of an item of CSL-JSON to tell it from others. */
export interface CitedItem {
  title: string;
  author: unknown;
  /** Which wording of it. */
  number?: string;
  issued?: { 'date-parts': number[][] };
}

const yearOf = ({ issued }: CitedItem): string => String(issued?.['date-parts'][0]?.[0] ?? '');

const dateOf = ({ issued }: CitedItem): string =>
  (issued?.['date-parts'][0] ?? []).map((part) => String(part).padStart(4, '0')).join();

const letterOf = (n: number): string =>
  `${n < 26 ? '' : letterOf(Math.floor(n / 26) - 1)}${String.fromCharCode(97 + (n % 26))}`;

const writerOf = (item: CitedItem): string => `${JSON.stringify(item.author)} ${yearOf(item)}`;

/** Passages that an edition carries are items of one work, each at an address of its own. */
const workOf = (item: CitedItem): string => JSON.stringify([writerOf(item), item.title, item.number]);

/**
 * `a`, `b`, …, of each item, for works of one author and year among these: in the order in which a list has them, which is by title,
 * or by date before that. Others have none.
 */
export function yearLetters(items: readonly CitedItem[], byDate: boolean): string[] {
  const works = new Map(items.filter((item) => yearOf(item)).map((item) => [workOf(item), item]));
  const inOrder = (a: CitedItem, b: CitedItem): number =>
    (byDate ? dateOf(a).localeCompare(dateOf(b)) : 0) || a.title.localeCompare(b.title, document.documentElement.lang);
  const alike = [...Map.groupBy(works.values(), writerOf).values()].filter((group) => group.length > 1);
  const letters = new Map(alike.flatMap((group) => group.sort(inOrder).map((item, i) => [workOf(item), letterOf(i)])));
  return items.map((item) => letters.get(workOf(item)) ?? '');
}

/** A citation by author and year with the letter behind the year: the first that there is but for those in the author's name. */
export function withLetter(citation: string, item: CitedItem, letter: string): string {
  const year = yearOf(item);
  let named = JSON.stringify(item.author).split(year).length - 1;
  return citation.replaceAll(year, (found) => (named-- === 0 ? found + letter : found));
}
