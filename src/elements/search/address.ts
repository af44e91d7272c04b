import { filtersFrom, type Filters } from '../../searching/filters.ts';

/** What the page of search is asked, as its address has it. */
export interface AskedPage {
  query: string;
  filters: Filters;
}

export function readAddress(): AskedPage {
  const params = new URLSearchParams(location.search);
  const value = (name: string): string => params.get(name) ?? '';
  return { query: value('q'), filters: filtersFrom(value) };
}

/** Has the address say it, so that it can be shared and Back finds it. */
export function writeAddress({ query, filters }: AskedPage): void {
  const params = new URLSearchParams(Object.entries({ q: query, ...filters }).filter(([, value]) => value));
  const search = params.toString();
  history.replaceState(history.state, '', search ? `?${search}` : location.pathname);
}
