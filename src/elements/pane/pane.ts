import { permalink } from '../../edition/addresses.ts';
import { idOf, parseReference, type Reference } from '../../edition/reference.ts';
import { closeOnBackdrop } from '../backdrop.ts';
import { copy } from '../copying.ts';
import { dialogOver } from '../over.ts';
import { isPlain } from '../plain-click.ts';
import { adopt, h } from '../late/dom.ts';
import { isReturn } from '../visit.ts';
import { contentOf, type Shown } from './content.ts';
import css from './pane.css?inline';
import { close, copiedLinkOf, copyLinkShort, inItsThread, permanentLink } from '../../strings/languages/en.ts';

/**
 * The pane of `<comment-pane>`. What is shown is in the address, `?beside=t2-1`: opening another adds to the history, and closing
 * goes back to before the first. Beside the text it is no modal dialog, so that the text can be read on; over it, it is one.
 */
const BESIDE = 'beside';
const ROOM = matchMedia('(min-width: 62em)');

/** What the history keeps with each address: how many steps back the pane was closed; 0 where it was open from the start. */
interface Opened {
  panes: number;
}

const panesBefore = (): number => (history.state as Partial<Opened> | null)?.panes ?? 0;

/** The same for a comment that is opened now. */
function panesWithThis(): number {
  const panes = panesBefore();
  if (!dialog.open) return 1;
  return panes && panes + 1;
}

const dialog = h('dialog', { class: 'pane', 'aria-labelledby': 'pane-ref' });
/** What was opened from, to which the focus returns. */
let opener: HTMLElement | null = null;
let shown: string | null = null;
/** What was asked for last: what comes later of an earlier wish is not shown. */
let wanted: string | null = null;

function addressWith(id: string | null): string {
  const address = new URL(location.href);
  if (id) address.searchParams.set(BESIDE, id);
  else address.searchParams.delete(BESIDE);
  return address.href;
}

/** Opens a comment, or the comment of a passage, from a link to it. Where it cannot be loaded nothing has changed. */
export async function openPane(home: HTMLElement, id: string, link: HTMLElement): Promise<void> {
  wanted = id;
  const content = id === shown ? null : await contentOf(id);
  if (!content || wanted !== id) return;
  if (!dialog.open) opener = link;
  const panes = panesWithThis();
  // Nothing is to scroll when the reader comes back: the text may have been read on meanwhile.
  history.scrollRestoration = 'manual';
  history.pushState({ panes } satisfies Opened, '', addressWith(id));
  // The new address has taken that over; from another page, and on a reload, the reader comes back to where the text was.
  history.scrollRestoration = 'auto';
  show(home, id, content);
}

/** Shows what the address asks for. */
export async function follow(home: HTMLElement): Promise<void> {
  const id = asked();
  const isLanding = !dialog.isConnected && !location.hash && !isReturn();
  history.scrollRestoration = 'auto';
  wanted = id;
  if (id === shown) return;
  const content = id ? await contentAsked(id) : null;
  if (wanted !== id) return;
  if (!content) return dialog.close();
  show(home, id!, content);
  if (isLanding) leadBeside(id!);
}

/** To the first passage of the text that has the comment beside it, or one of its passages. */
const leadBeside = (id: string): void =>
  document.querySelector(`.beside a.ref:is([href$='#${id}'], [href*='#${id}-'])`)?.closest('.step')?.scrollIntoView();

/** What there is not at all is said to be missing where the page says so of other places; what cannot be loaded throws. */
async function contentAsked(id: string): Promise<Shown | null> {
  const failed = (error: unknown): { error: unknown } => ({ error });
  const content = await contentOf(id).catch(failed);
  if (content && !('error' in content)) return content;
  const { findAsked, isKnown } = await import('../asked/passages.ts');
  if (content && (await isKnown(id))) throw content.error;
  await findAsked(id, document.querySelector<HTMLElement>('.asked-passages')!, true);
  return null;
}

const asked = (): string | null => new URLSearchParams(location.search).get(BESIDE);

function show(home: HTMLElement, id: string, { comment, passage, place, body }: Shown): void {
  shown = id;
  const text = h('div', { class: 'pane-body', tabindex: 0 }, ...body);
  dialog.replaceChildren(headOf(comment, place), text, ...dialog.querySelectorAll(':scope > [data-notice]'));
  if (!dialog.isConnected) home.append(dialog);
  if (!dialog.open) open();
  text.focus({ preventScroll: true });
  const marked = passage && text.querySelector<HTMLElement>(`[data-ref="${passage}"]`);
  marked?.classList.add('in-range');
  text.scrollTop = marked ? marked.offsetTop - text.clientHeight / 4 : 0;
}

/** Beside the text, or over it. A dialog gives back the focus that it finds, which would ask for a preview: `close` does it here. */
function open(): void {
  (document.activeElement as HTMLElement | null)?.blur();
  dialog[ROOM.matches ? 'show' : 'showModal']();
}

/** Opens it in the other way, where room has come or gone: to the reader it has not been closed. */
function reopen(): void {
  if (!dialog.open) return;
  const text = dialog.querySelector<HTMLElement>('.pane-body')!;
  const { scrollTop } = text;
  const focused = document.activeElement;
  dialog.close();
  open();
  const isKept = ROOM.matches || dialog.contains(focused);
  ((isKept && (focused as HTMLElement | null)) || text).focus({ preventScroll: true });
  text.scrollTop = scrollTop;
}

function headOf(comment: Reference, place: string): HTMLElement {
  const link = permalink(comment);
  const button = (label: string, act: () => void): HTMLElement => {
    const element = h('button', { type: 'button' }, label);
    element.addEventListener('click', act);
    return element;
  };
  const whole = new URL(link, location.href).href;
  return h(
    'header',
    { class: 'pane-head' },
    h('a', { class: 'ref', id: 'pane-ref', href: link, 'aria-label': permanentLink(comment) }, comment),
    h('a', { href: place }, inItsThread),
    button(copyLinkShort, () => void copy(whole, { said: copiedLinkOf(comment) })),
    button(close, () => dialog.close()),
  );
}

/** The passage of this page that a link names by its fragment, or by its permanent page. */
function passageOf({ hash, pathname }: HTMLAnchorElement): HTMLElement | null {
  const ref = parseReference(hash) ?? parseReference(pathname.split('/').at(-2) ?? '');
  return ref && document.getElementById(idOf(ref));
}

/** Back to before the first pane; where the history does not say when that was, on to the address without one. */
function leave(): void {
  const panes = panesBefore();
  if (panes) history.go(-panes);
  else history.pushState(null, '', addressWith(null));
}

/** The focus that comes back asks for no preview. */
function focusQuietly(element: HTMLElement): void {
  const quiet = (event: Event): void => event.stopPropagation();
  element.addEventListener('focusin', quiet);
  element.focus({ preventScroll: true });
  element.removeEventListener('focusin', quiet);
}

adopt(css);
closeOnBackdrop(dialog);
ROOM.addEventListener('change', reopen);
dialog.addEventListener('close', () => {
  // It is told of later: by now it may be open again.
  if (dialog.open) return;
  shown = wanted = null;
  if (opener) focusQuietly(opener);
  if (asked()) leave();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && dialog.open && !dialogOver()) dialog.close();
});
// What of the text is spoken of is gone to beside the pane; where that lies over the text, it is closed first.
dialog.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.ref');
  const passage = link && passageOf(link);
  if (!passage || !isPlain(event)) return;
  event.preventDefault();
  if (dialog.matches(':modal')) dialog.close();
  passage.scrollIntoView();
  passage.focus({ preventScroll: true });
});
