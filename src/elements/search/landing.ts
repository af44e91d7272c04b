import { decoded } from '../../edition/decoded.ts';
import { keyOf, store, stored } from '../storage.ts';
import { markedPieces, type Sought } from '../../searching/excerpt.ts';

/** What a reader who follows a result takes along, on this device and for one page: where to, and what was looked for. */
interface Landing {
  path: string;
  hash: string;
  sought: Sought[];
  /** In which wording it was found, as a class of what holds it. */
  wording: string;
}

const KEY = keyOf('found');
const NAME = 'found';

/** Remembers what to mark at the address, which itself stays clean. */
export function rememberLanding(href: string, sought: readonly Sought[], wording = 'restated'): void {
  const { pathname, hash } = new URL(href, location.href);
  store(KEY, JSON.stringify({ path: pathname, hash, sought, wording }), 'sessionStorage');
}

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

/** Marks, without touching the page, the words that led here; Escape or a click takes the marks away. */
export function markLanding(): void {
  const landing = takeLanding();
  if (!landing || !('highlights' in CSS) || landing.path !== location.pathname) return;
  const target = landing.hash
    ? document.getElementById(decoded(landing.hash.slice(1)))
    : document.querySelector('main');
  if (!target) return;
  reveal(target, landing.wording);
  const ranges = textNodes(target).flatMap((node) => rangesIn(node, landing.sought));
  CSS.highlights.set(NAME, new Highlight(...ranges));
  const stop = new AbortController();
  const clear = (): void => {
    CSS.highlights.delete(NAME);
    stop.abort();
  };
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && clear(), { signal: stop.signal });
  document.addEventListener('click', clear, { signal: stop.signal });
}
