import { keyOf, store, stored } from '../storage.ts';

/** Recent searches, kept on this device only; nothing is said where they cannot be, for nobody asked for it. */
const KEY = keyOf('searches');
const MOST = 6;

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

export function recentSearches(): string[] {
  try {
    const value: unknown = JSON.parse(stored(KEY) ?? '[]');
    return isList(value) ? value.slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(query: string): void {
  const searches = [query, ...recentSearches().filter((one) => one !== query)].slice(0, MOST);
  store(KEY, JSON.stringify(searches));
}

export const forgetSearches = (): boolean => store(KEY, '');
