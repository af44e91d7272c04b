import { adopt } from '../late/dom.ts';
import { hideOver, showOver } from '../popover.ts';
import css from './card.css?inline';
import { contentOf } from './content.ts';
import { isTap, linkOf } from './link.ts';
import { loading as loadingWord } from '../../strings/languages/en.ts';

/**
 * The card of a link (WCAG 1.4.13): it comes 500 ms after the pointer or the focus, or at once on a tap; the pointer may go into
 * it; it stays while either is at the link and for 300 ms after, or until Escape, or a tap elsewhere. A second tap follows the link.
 */
const IN = 500;
const OUT = 300;
/** What takes longer to load is announced, in milliseconds. */
const PATIENCE = 400;
const EDGE = 8;

const card = Object.assign(document.createElement('div'), {
  id: 'preview',
  className: 'card preview',
  popover: 'manual',
});
card.setAttribute('role', 'tooltip');

/** The link whose card is shown. */
let anchor: HTMLAnchorElement | null = null;
/** The link that the pointer or the focus came to last: its card is shown, or about to be. */
let latest: HTMLAnchorElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** A page that scrolls to what has the focus moves below a pointer that rests: neither of the two lets go of the other's link. */
const isHeld = (link: HTMLAnchorElement | null): boolean => link?.matches(':hover, :focus-visible') ?? false;

/** The pointer, the focus or a finger has come to a link. */
function come(link: HTMLAnchorElement, byTouch = false): void {
  clearTimeout(timer);
  latest = link;
  if (byTouch) void show(link, true);
  else if (link !== anchor) timer = setTimeout(() => void show(link), IN);
}

function moved(target: EventTarget | null): void {
  const link = linkOf(target);
  if (link) return come(link);
  if (isHeld(latest)) return;
  clearTimeout(timer);
  if (anchor && !isHeld(anchor) && !card.contains(target as Node)) timer = setTimeout(hide, OUT);
}

function tapped(event: MouseEvent): void {
  const link = linkOf(event.target);
  if (link && link !== anchor && isTap(event)) {
    event.preventDefault();
    come(link, true);
  } else if (!card.contains(event.target as Node)) hide();
}

/** What does not come is not shown; a tap then follows its link. */
async function show(link: HTMLAnchorElement, byTouch = false): Promise<void> {
  hide();
  anchor = link;
  const waiting = setTimeout(() => anchor === link && fill(link, [loading()]), PATIENCE);
  const content = await contentOf(link).catch(() => []);
  clearTimeout(waiting);
  if (anchor !== link) return;
  if (content.length) return fill(link, content);
  hide();
  if (byTouch) location.assign(link.href);
}

const loading = (): HTMLElement =>
  Object.assign(document.createElement('p'), { className: 'quiet', textContent: loadingWord });

function fill(link: HTMLAnchorElement, content: readonly Node[]): void {
  // What is outside an open dialog can be neither seen nor reached.
  const home = link.closest('dialog') ?? document.querySelector('main')!;
  if (card.parentNode !== home) home.append(card);
  card.replaceChildren(...content);
  showOver(card);
  card.scrollTop = 0;
  place(link);
  link.setAttribute('aria-describedby', card.id);
}

function hide(): void {
  clearTimeout(timer);
  anchor?.removeAttribute('aria-describedby');
  anchor = null;
  hideOver(card);
}

/** Below the link, or above it when there is no room; never over an edge of the window. */
function place(link: HTMLElement): void {
  const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const start = document.dir === 'rtl' ? at.right - width : at.left;
  const left = Math.min(Math.max(EDGE, start), innerWidth - width - EDGE);
  const below = at.bottom + EDGE / 2;
  const top = below + height > innerHeight - EDGE ? Math.max(EDGE, at.top - height - EDGE / 2) : below;
  Object.assign(card.style, { left: `${left + scrollX}px`, top: `${top + scrollY}px` });
}

/** Escape closes the card and nothing else. */
function pressed(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !card.isConnected || !('open' in card.dataset)) return;
  event.preventDefault();
  event.stopPropagation();
  hide();
}

adopt(css);
document.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && moved(event.target));
document.addEventListener('focusin', ({ target }) => moved(target));
document.addEventListener('click', tapped);
document.addEventListener('keydown', pressed, true);
// On the page the card goes along; from a link that scrolls within the page it would be left behind.
addEventListener('scroll', ({ target }) => target === document || target === card || hide(), {
  capture: true,
  passive: true,
});
addEventListener('resize', hide);

export const cards = { come };
