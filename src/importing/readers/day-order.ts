/** Dates of two numbers, as 03/04/2021: which of them is the day, by others of the same import. */

export type Order = 'day first' | 'month first';

/** What dates of two numbers that were read say of their order. */
export interface Met {
  /** By a number that no month has. */
  settled: Set<Order>;
  /** Those that may be either. */
  open: Set<string>;
}

let now: { order: Order; met: Met } = { order: 'month first', met: { settled: new Set(), open: new Set() } };

/** Reads with those dates in an order where they do not say it themselves. */
export function inOrder<T>(order: Order, read: () => T): { result: T; met: Met } {
  const before = now;
  now = { order, met: { settled: new Set(), open: new Set() } };
  try {
    return { result: read(), met: now.met };
  } finally {
    now = before;
  }
}

const NUMBERS = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const isMonth = (number: string | undefined): boolean => MONTHS[Number(number) - 1] !== undefined;

/** The order that a date says itself; null where it may be either. */
function orderIn([, first, , second]: RegExpExecArray): Order | null {
  if (isMonth(first) === isMonth(second)) return null;
  return isMonth(second) ? 'day first' : 'month first';
}

/** A day with the name of its month. */
export function withMonth(day: string): string {
  const found = NUMBERS.exec(day);
  if (!found || (!isMonth(found[1]) && !isMonth(found[3]))) return day;
  const [all, first, , second, year] = found;
  const isDayFirst = (orderIn(found) ?? now.order) === 'day first';
  const [date, month] = isDayFirst ? [first, second] : [second, first];
  return day.replace(all, `${date} ${MONTHS[Number(month) - 1]} ${year}`);
}

/** Keeps what a date that was read says of the order; the same number twice says nothing, and asks nothing. */
export function meet(text: string): void {
  const found = NUMBERS.exec(text);
  if (!found || found[1] === found[3]) return;
  const order = orderIn(found);
  if (order) now.met.settled.add(order);
  else now.met.open.add(found[0]);
}

/** Whether the others are in the one order that some dates say. */
export const isDayFirst = (all: readonly Met[]): boolean => {
  const settled = new Set(all.flatMap((one) => [...one.settled]));
  return settled.has('day first') && !settled.has('month first');
};

/** A sentence where nothing says which number of some dates is the day; `files` are what messages call the files. */
export function unsettled(all: readonly Met[], files: readonly string[]): string[] {
  const settled = new Set(all.flatMap((one) => [...one.settled]));
  const dates = [...new Set(all.flatMap((one) => [...one.open]))];
  if (settled.size === 1 || !dates.length) return [];
  const names = files.filter((_, i) => all[i]!.open.size).join(', ');
  const why = settled.size ? 'others have the one first, or the other' : 'no other tells';
  const more = dates.length > 1 ? ` and ${dates.length - 1} more` : '';
  return [
    `${names}: “${dates[0]}”${more} may begin with the day or the month, and ${why}; the month is taken to be first. If it is not, write the dates there with the names of months and import it again.`,
  ];
}
