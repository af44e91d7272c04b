import { isPlain } from '../plain-click.ts';

/** Links that have a card. What names itself, and the ways to what is before and after, have none; nor has what stands on a card. */
const LINKS = 'a:is(.ref, .term, .work, .model):not([rel], [aria-label]), .note-call > a';

export const linkOf = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element && !target.closest('.preview') ? target.closest<HTMLAnchorElement>(LINKS) : null;

/** Whether a click is a finger's, that nobody has answered yet. */
export const isTap = (event: MouseEvent): boolean =>
  event instanceof PointerEvent && event.pointerType === 'touch' && isPlain(event) && !event.defaultPrevented;
