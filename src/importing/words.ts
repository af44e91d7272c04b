import type { Element, Nodes } from 'hast';
import type { Block } from '../schemas/source-block.ts';

/** How much text there is: letters show exactly whether any were lost, words say it to a person. */

const LETTER = /^[\p{L}\p{N}]$/u;

/** For each UTF-16 code unit: 0 not known yet, 1 no letter, 2 a letter or digit. Halves of pairs count as none. */
const known = new Uint8Array(65_536);

function isLetter(code: number): boolean {
  if (known[code] === 0) known[code] = LETTER.test(String.fromCharCode(code)) ? 2 : 1;
  return known[code] === 2;
}

/** Letters and digits: what no typography, mark-up or spacing changes. */
export function lettersIn(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) if (isLetter(text.charCodeAt(i))) letters++;
  return letters;
}

/** Scripts that set no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

const segmentsIn = (text: string): number => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;

/** Runs of letters and digits; where nothing parts words, what a dictionary takes for them. */
export function wordsIn(text: string): number {
  if (UNSPACED.test(text)) return segmentsIn(text);
  let words = 0;
  let within = false;
  for (let i = 0; i < text.length; i++) {
    const letter = isLetter(text.charCodeAt(i));
    if (letter && !within) words++;
    within = letter;
  }
  return words;
}

/** Letters of a tree, as far as it is to be read: its texts, and what stands for its pictures. */
export function lettersOfTree(root: Nodes, skip: (element: Element) => boolean = () => false): number {
  let letters = 0;
  const open: Nodes[] = [root];
  while (open.length) {
    const next = open.pop()!;
    if (next.type === 'text') letters += lettersIn(next.value);
    else if ('children' in next && !(next.type === 'element' && skip(next))) {
      if (next.type === 'element' && next.tagName === 'img') letters += lettersIn(String(next.properties['alt'] ?? ''));
      for (const child of next.children) open.push(child);
    }
  }
  return letters;
}

const sum = (blocks: readonly Block[], count: (text: string) => number): number =>
  blocks.reduce((total, { text }) => total + count(text), 0);

export const lettersOf = (blocks: readonly Block[]): number => sum(blocks, lettersIn);
export const wordsOf = (blocks: readonly Block[]): number => sum(blocks, wordsIn);
