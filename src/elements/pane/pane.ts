import { permalink } from '../../edition/addresses.ts';
import type { Reference } from '../../edition/reference.ts';
import { closeOnBackdrop } from '../backdrop.ts';
import { copy } from '../copying.ts';
import { isPlain } from '../plain-click.ts';
import { adopt, h } from '../search/dom.ts';
import { contentOf, type Shown } from './content.ts';
import css from './pane.css?inline';
import { close, copiedLinkOf, copyLinkShort, inItsThread, permanentLink } from '../../strings/languages/en.ts';

/**
 * The pane of `<comment-pane>`. What is shown is in the address, `?beside=t2-1`: opening another adds to the history, and closing
 * goes back to before the first. Beside the text it is no modal dialog, so that the text can be read on; over it, it is one.
 */
const BESIDE = 'beside';
const ROOM = matchMedia('(min-width: 62em)');

/** What the history keeps with each address: how many steps back the pane was closed. */
interface Opened {
  panes: number;
}

const panesBefore = (): number => (history.state as Partial<Opened> | null)?.panes ?? 0;

const dialog = h('dialog', { class: 'pane', 'aria-labelledby': 'pane-ref' });
/** What was opened from, to which the focus returns. */
let opener: HTMLElement | null = null;
let shown: string | null = null;

function addressWith(id: string | null): string {
  const address = new URL(location.href);
  if (id) address.searchParams.set(BESIDE, id);
  else address.searchParams.delete(BESIDE);
  return address.href;
}

/** Opens a comment, or the comment of a passage, from a link to it. */
export async function openPane(home: HTMLElement, id: string, link: HTMLElement): Promise<void> {
  if (!dialog.open) opener = link;
  const panes = dialog.open ? panesBefore() + 1 : 1;
  // Nothing is to scroll when the reader comes back: the text may have been read on meanwhile.
  history.scrollRestoration = 'manual';
  history.pushState({ panes } satisfies Opened, '', addressWith(id));
  await follow(home);
}

/** Shows what the address asks for. */
export async function follow(home: HTMLElement): Promise<void> {
  const id = asked();
  if (!id) history.scrollRestoration = 'auto';
  if (id === shown) return;
  shown = id;
  const content = id && (await contentOf(id));
  if (id !== shown) return;
  if (content) show(home, content);
  else dialog.close();
}

const asked = (): string | null => new URLSearchParams(location.search).get(BESIDE);

function show(home: HTMLElement, { comment, passage, place, body }: Shown): void {
  const text = h('div', { class: 'pane-body', tabindex: 0 }, ...body);
  dialog.replaceChildren(headOf(comment, place), text);
  if (!dialog.isConnected) home.append(dialog);
  if (!dialog.open) dialog[ROOM.matches ? 'show' : 'showModal']();
  text.focus({ preventScroll: true });
  const marked = passage && text.querySelector<HTMLElement>(`[data-ref="${passage}"]`);
  marked?.classList.add('in-range');
  text.scrollTop = marked ? marked.offsetTop - text.clientHeight / 4 : 0;
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

/** Back to before the first pane; where the history does not say when that was, on to the address without one. */
function leave(): void {
  const panes = panesBefore();
  if (panes) history.go(-panes);
  else history.pushState(null, '', addressWith(null));
}

adopt(css);
closeOnBackdrop(dialog);
dialog.addEventListener('close', () => {
  shown = null;
  opener?.focus({ preventScroll: true });
  if (asked()) leave();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && dialog.open && !dialog.matches(':modal')) dialog.close();
});
// What of the text is spoken of is gone to beside the pane; where that lies over the text, it is closed first.
dialog.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.ref');
  const passage = link && document.getElementById(/([eng]\d+[a-z]?)\/?$/.exec(link.pathname + link.hash)?.[1] ?? '');
  if (!passage || !isPlain(event)) return;
  event.preventDefault();
  if (dialog.matches(':modal')) dialog.close();
  passage.scrollIntoView();
  passage.focus({ preventScroll: true });
});
