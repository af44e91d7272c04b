/**
 * What a device keeps of the site when its reader asks for it. Files are known by their content: what is the same in the next
 * edition is not fetched again, and a page is never put together of two editions.
 */
export interface OfflineList {
  /** Of all of it; another when anything in it is another. */
  version: string;
  /** What it takes to fetch and to keep, compressed, in bytes. */
  size: number;
  /** By path within the site, `essay/index.html`; the first 16 digits of its SHA-256. */
  files: Record<string, string>;
}

/** A list whose files are all on the device. */
export interface KeptList extends OfflineList {
  /** The day on which it was saved, `2026-11-26`. */
  saved: string;
}

/** The name of the cache of a site that lies under this path. */
export const cacheName = (base: string): string => `variorum:${base}`;

/** Where the cache has a content, and the list. No such address is ever asked of a server. */
export const contentKey = (base: string, hash: string): string => `${base}offline/${hash}`;
export const listKey = (base: string): string => `${base}offline/list`;

/** The file that a server would give for a path of the site; null when it would give none. */
export function fileAt(path: string, { files }: OfflineList): string | null {
  const names = path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}/index.html`];
  return names.find((name) => Object.hasOwn(files, name)) ?? null;
}

/**
 * Files that nobody reads, searches or cites with: data and cards for machines, pages of earlier wordings, which have addresses but do
 * not change what the edition says, and what stands on a page that is kept. Fonts of formulas in older formats too: a browser that
 * keeps pages reads the newest.
 */
const LEFT_OUT =
  /^(p\/[^/]+\.(json|md|bib|ris)|works\/[^/]+\.json|(p|glossary)\/[^/]+\/r\d+\/.*|edition\/.*|cards\/.*|_astro\/KaTeX[^/]*\.(ttf|woff)|edition\.md|(edition|edition\.schema|annotations)\.json|.*\.(jsonld|aif\.json|argdown|atom|xml|txt|epub|pdf|br|gz)|offline\.json|worker\.js)$/;

export const isKept = (path: string): boolean => !LEFT_OUT.test(path);

/** Whether a site that is on the device whole may have a page or file at this path all the same. */
export const isLeftOut = (path: string): boolean => LEFT_OUT.test(path) || LEFT_OUT.test(`${path}/`);
