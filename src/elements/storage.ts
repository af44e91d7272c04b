import { BASE } from '../edition/base-path.ts';

/** Of one edition: others may lie on the same host, and their E27 is another. */
type OfEdition = 'annotations' | 'folded' | 'found' | 'passages' | 'place' | 'probe' | 'searches' | 'search-originals';

export const keyOf = (name: OfEdition): string => `variorum:${name}:${BASE}`;

/** How a reader likes to read, in whatever edition. `before-paint.js` has it too. */
export const keyOfSetting = (name: string): string => `variorum:${name}`;

/** What a browser keeps for the site, for good or as long as the tab; or forbids, and no reader loses the page over it. */
type Kept = 'localStorage' | 'sessionStorage';

/** What stands there; null when nothing does, or storage is forbidden. */
export function stored(key: string, where: Kept = 'localStorage'): string | null {
  try {
    return window[where].getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text, or with an empty one nothing any more; false when the browser does not let it. */
export function store(key: string, text: string, where: Kept = 'localStorage'): boolean {
  try {
    if (text) window[where].setItem(key, text);
    else window[where].removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Keeps what the reader has chosen; that it lasts only as long as the page is said in sight. */
export function storeChoice(key: string, text: string, where?: Kept): void {
  if (!store(key, text, where)) import('./not-kept.ts').then(({ sayOnce }) => sayOnce()).catch(() => undefined);
}
