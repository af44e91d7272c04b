/** Parts of sentences of reports. */

export const counted = (n: number, one: string): string => (n === 1 ? `1 ${one}` : `${n} ${one}s`);

export const MOST_NAMED = 8;

/** The first of several names, and how many more there are. */
export const someOf = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '');
