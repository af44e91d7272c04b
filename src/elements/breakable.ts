import { ADDRESSES, piecesOfAddress } from '../citing/broken-address.ts';

function breakable(address: string): HTMLElement {
  const whole = Object.assign(document.createElement('span'), { className: 'address' });
  whole.append(
    ...piecesOfAddress(address).flatMap((piece, i) => (i ? [document.createElement('wbr'), piece] : [piece])),
  );
  return whole;
}

/** Lets lines end within the addresses of a text, at their joints alone. What it says stays the same. */
export function breakAddresses(text: Element): void {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  for (const node of found) {
    const parts = node.data.split(ADDRESSES);
    if (parts.length > 1) node.replaceWith(...parts.map((part, i) => (i % 2 ? breakable(part) : part)));
  }
}

/** What a text is as HTML without what was done to it. */
export function unbroken(text: Element): string {
  const copy = text.cloneNode(true) as Element;
  for (const address of copy.querySelectorAll('.address')) address.replaceWith(address.textContent);
  return copy.innerHTML;
}
