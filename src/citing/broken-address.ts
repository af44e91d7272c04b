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

/** Absolute addresses in a text, as `split` has them at every second place; what ends a sentence is no part of one. */
export const ADDRESSES = /(https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:)\]])/;
