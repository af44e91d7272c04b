import { onKey } from './keys.ts';

/**
 * What of search loads with every page: it opens the dialog on `/` or on a link `[data-open-search]`, and fetches the
 * rest only then, code and records at the same time. Without it the link leads to the page of search.
 */

const LANDING = 'variorum:found';

async function load(box: HTMLElement): Promise<void> {
  const records = fetch(box.dataset['records']!);
  // Whoever needs the answer looks at the failure; until then it is nobody's.
  records.catch(() => undefined);
  const { openPanel } = await import('./search/panel.ts');
  await openPanel(box, records);
}

/** The page of search has its box in the page itself. */
const inPage = document.querySelector<HTMLElement>('main search-box');
if (inPage) void load(inPage);

function open(): boolean {
  if (inPage) {
    inPage.querySelector('input')!.select();
    return true;
  }
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search-dialog');
  if (!dialog || document.querySelector('dialog[open]')) return false;
  dialog.showModal();
  dialog.querySelector('input')!.select();
  void load(dialog.querySelector('search-box')!);
  return true;
}

onKey({ '/': open });

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('[data-open-search]');
  if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey && open()) event.preventDefault();
});

/** A reader who comes from a result sees the words found. */
try {
  if (sessionStorage.getItem(LANDING)) void import('./search/landing.ts').then(({ markLanding }) => markLanding());
} catch {
  // Storage may be forbidden; then nothing is marked.
}
