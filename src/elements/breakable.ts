/** No piece of an address is longer, in characters, so that each has room on a line of the narrowest screen, in the largest type. */
export const LONGEST_PIECE = 20;

/** Before marks and not after them, and never with the last character alone; a reference, `t2-3`, is one word. */
const JOINTS = /(?<=:\/\/)|(?<![:/])(?=[/~.,_?#%=&+]..)|(?=-\D.)/;

/**
 * The pieces of an address between which a line may end: after a double slash, before other marks (Chicago Manual of Style, 17th ed.,
 * 7.46), and within words that are longer than any line.
 */
export const piecesOfAddress = (address: string): string[] =>
  address.split(JOINTS).flatMap((piece) => piece.match(new RegExp(`.{1,${LONGEST_PIECE}}`, 'gu')) ?? []);

/** What ends a sentence is no part of an address. */
const ADDRESSES = /(https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:)\]])/;

/** A text, its absolute addresses at every second place. */
export const splitAtAddresses = (text: string): string[] => text.split(ADDRESSES);

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
    const parts = splitAtAddresses(node.data);
    if (parts.length > 1) node.replaceWith(...parts.map((part, i) => (i % 2 ? breakable(part) : part)));
  }
}

/** What a text is as HTML without what was done to it. */
export function unbroken(text: Element): string {
  const copy = text.cloneNode(true) as Element;
  for (const address of copy.querySelectorAll('.address')) address.replaceWith(address.textContent);
  return copy.innerHTML;
}
