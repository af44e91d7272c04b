import { PAGEFIND } from '../../edition/addresses.ts';
import { address } from '../../edition/base.ts';
import type { Filters } from '../../searching/filters.ts';
import { BLANK, type Kind, type SearchRecord } from '../../searching/record.ts';

/** The part of Pagefind's interface that is used; its module is written by the build. */
interface Pagefind {
  options: (options: { noWorker: boolean; baseUrl: string }) => Promise<void>;
  search: (
    query: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: { data: () => Promise<Found> }[] }>;
}

interface Found {
  /** Within the site, from its root. */
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** Fragments to read; each may be a request. */
const MOST = 6;

let pagefind: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const module = (await import(/* @vite-ignore */ PAGEFIND)) as Pagefind;
  await module.options({ noWorker: true, baseUrl: '/' });
  return module;
}

const recordOf = ({ url, content, meta }: Found): SearchRecord => ({
  ...BLANK,
  kind: (meta['kind'] ?? 'term') as Kind,
  ref: meta['ref'] ?? '',
  href: address(url),
  title: meta['title'] === meta['ref'] ? '' : (meta['title'] ?? ''),
  text: content,
});

/**
 * The large index, with the whole text of the glossary's articles: asked when the small one finds little. Empty where it
 * cannot be loaded.
 */
export async function searchDeep(query: string, { kind, place, speaker }: Filters): Promise<SearchRecord[]> {
  try {
    const { search } = await (pagefind ??= load());
    const filters = Object.fromEntries(Object.entries({ kind, place, speaker }).filter(([, value]) => value));
    const { results } = await search(query, { filters });
    const found = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
    return found.map(recordOf);
  } catch {
    pagefind = undefined;
    return [];
  }
}
