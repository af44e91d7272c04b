import { decoded } from '../../edition/decoded.ts';
import { keyOf, store, stored } from '../storage.ts';
import { markedPieces, type Sought } from '../../searching/excerpt.ts';

/** What a reader who is led somewhere takes along, on this device and for one page: where to, and why. */
interface Landing {
  path: string;
  hash: string;
  /** A sentence that stands before what is landed on. */
  said: string;
  /** What was looked for, of whoever follows a result. */
  sought: readonly Sought[];
  /** In which wording it was found, as a class of what holds it. */
  wording: string;
}

const KEY = keyOf('found');
const NAME = 'found';

function remember(href: string, landing: Pick<Landing, 'said' | 'sought' | 'wording'>): void {
  const { pathname, hash } = new URL(href, location.href);
  store(KEY, JSON.stringify({ path: pathname, hash, ...landing }), 'sessionStorage');
}

/** Remembers what to mark at the address, which itself stays clean. */
export const rememberLanding = (href: string, sought: readonly Sought[], wording = 'restated'): void =>
  remember(href, { said: '', sought, wording });

/** Remembers what is to be said at the address. */
export const rememberSaying = (href: string, said: string): void => remember(href, { said, sought: [], wording: '' });

function takeLanding(): Landing | null {
  try {
    const kept = stored(KEY, 'sessionStorage');
    store(KEY, '', 'sessionStorage');
    return kept ? (JSON.parse(kept) as Landing) : null;
  } catch {
    return null;
  }
}

function rangesIn(node: Text, sought: readonly Sought[]): Range[] {
  let at = 0;
  return markedPieces(node.data, sought).flatMap(({ text, marked }) => {
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, (at += text.length));
    return marked ? [range] : [];
  });
}

function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** Where a passage hides the wording that has the words found, it shows both, for as long as the page is open. */
function reveal(passage: HTMLElement, wording: string): void {
  if (passage.querySelector(`:scope > .${wording}`)?.checkVisibility() !== false) return;
  passage.dataset['shows'] = 'both';
  const control = passage.querySelector<HTMLSelectElement>(':scope > .passage-view');
  if (control) control.value = 'both';
}

/** What the reader who was led here is to know of it: the words that led here are marked, or a sentence is said. */
export async function markLanding(): Promise<void> {
  const landing = takeLanding();
  if (!landing || landing.path !== location.pathname) return;
  const main = document.querySelector('main')!;
  const target = landing.hash ? document.getElementById(decoded(landing.hash.slice(1))) : main;
  if (landing.said) (await import('../asked/say-before.ts')).sayBefore(target ?? main, landing.said);
  else if (target) markWords(target, landing);
}

/** Marks, without touching the page, words that were looked for; Escape or a click takes the marks away. */
function markWords(target: HTMLElement, { sought, wording }: Landing): void {
  if (!('highlights' in CSS)) return;
  reveal(target, wording);
  const ranges = textNodes(target).flatMap((node) => rangesIn(node, sought));
  CSS.highlights.set(NAME, new Highlight(...ranges));
  const stop = new AbortController();
  const clear = (): void => {
    CSS.highlights.delete(NAME);
    stop.abort();
  };
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && clear(), { signal: stop.signal });
  document.addEventListener('click', clear, { signal: stop.signal });
}
