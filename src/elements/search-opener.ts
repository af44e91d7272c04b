import { closeOnBackdrop } from './backdrop.ts';
import { onKey } from './keys.ts';
import { dialogOver } from './over.ts';
import { isPlain } from './plain-click.ts';
import { keyOf, stored } from './storage.ts';
import { loading, searchFailed, tryAgain } from '../strings/languages/en.ts';

/**
 * What of search loads with every page: it opens the dialog on `/` or on a link `[data-open-search]`, and fetches the
 * rest only then, code and records at the same time. Without it the link leads to the page of search. Closing, and saying
 * that the rest is loading or does not come, is done here, for the rest may never come.
 */

async function load(box: HTMLElement): Promise<void> {
  const status = box.querySelector('[role=status]')!;
  if (!status.hasChildNodes()) status.textContent = loading;
  const records = fetch(box.dataset['records']!);
  // Whoever needs the answer looks at the failure; until then it is nobody's.
  records.catch(() => undefined);
  try {
    const { openPanel } = await import('./search/panel.ts');
    await openPanel(box, records);
  } catch {
    // The form's own action is the page of search, with what was typed, and fresh scripts.
    const again = Object.assign(document.createElement('button'), { textContent: tryAgain });
    status.replaceChildren(searchFailed, again);
  }
}

/** The page of search has its box in the page itself. */
const inPage = document.querySelector<HTMLElement>('main search-box');
if (inPage) void load(inPage);

const dialog = document.querySelector<HTMLDialogElement>('dialog.search-dialog');
if (dialog) {
  closeOnBackdrop(dialog);
  // A field of a search would empty itself first. What lies below stays as it is.
  dialog.querySelector('input')!.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    dialog.close();
  });
  dialog.querySelector('[data-close]')!.addEventListener('click', () => dialog.close());
}

function open(): boolean {
  if (inPage) {
    inPage.querySelector('input')!.select();
    return true;
  }
  if (!dialog || dialogOver()) return false;
  dialog.showModal();
  dialog.querySelector('input')!.select();
  void load(dialog.querySelector('search-box')!);
  return true;
}

/** Back from a result, what was asked stands there again; the panel keeps it with the address that it leaves. */
function reopen(): void {
  const search = (history.state as { search?: unknown } | null)?.search;
  if (typeof search !== 'string' || !dialog || inPage) return;
  dialog.querySelector('input')!.value = search;
  open();
}

addEventListener('popstate', () => {
  // What lies over the page is left with its address; the pane, which has addresses of its own, follows them by itself.
  if (!dialogOver()?.matches('.pane')) dialogOver()?.close();
  reopen();
});
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (visit?.type === 'back_forward') reopen();

onKey({ '/': open });

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('[data-open-search]');
  if (link && isPlain(event) && open()) event.preventDefault();
});

/** A reader who comes from a result sees the words found. Storage of the tab is slow to open, hence in a task of its own. */
setTimeout(() => {
  // What does not come marks nothing; the page is as good without.
  if (stored(keyOf('found'), 'sessionStorage'))
    import('./search/landing.ts').then(({ markLanding }) => markLanding()).catch(() => undefined);
});
