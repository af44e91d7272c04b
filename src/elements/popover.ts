/** Popovers; where a browser has none, the style sheet shows what is `[data-open]`. */

export function showOver(element: HTMLElement): void {
  element.dataset['open'] = '';
  if ('showPopover' in element) element.showPopover();
}

export function hideOver(element: HTMLElement): void {
  delete element.dataset['open'];
  if ('hidePopover' in element) element.hidePopover();
}
