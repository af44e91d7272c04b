import { isTap, linkOf } from './preview/link.ts';

/**
 * What a link leads to, on a card: passages and ranges, notes, comments, terms, works, models. Every page has only this: at
 * the first link that the pointer or the focus comes to or that a finger taps it loads the rest, which then goes on by
 * itself. When that does not come, a tap follows its link.
 */
const EVENTS = ['pointerover', 'focusin', 'click'] as const;

const isPointers = (event: Event): boolean =>
  event.type !== 'pointerover' || (event as PointerEvent).pointerType === 'mouse';

function begin(event: Event): void {
  const link = linkOf(event.target);
  const isClick = event.type === 'click';
  if (!link || !isPointers(event) || (isClick && !isTap(event as MouseEvent))) return;
  if (isClick) event.preventDefault();
  import('./preview/card.ts')
    .then(({ cards }) => {
      for (const one of EVENTS) document.removeEventListener(one, begin);
      // Who has gone on meanwhile wanted no card.
      if (isClick || link.matches(':hover, :focus')) cards.come(link, isClick);
    })
    .catch(() => isClick && location.assign(link.href));
}

for (const one of EVENTS) document.addEventListener(one, begin);
