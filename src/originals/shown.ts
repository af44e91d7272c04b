import type { Root } from 'hast';
import type { Reference } from '../edition/reference.ts';
import { rawText } from '../html/tree.ts';
import type { Original, Originals } from '../schemas/originals.ts';
import { blocksTree } from './blocks.ts';
import { excerptOf, openingOf } from './excerpt.ts';
import { renderOriginal, type RenderedOriginal } from './render.ts';
import type { Wish } from './wish.ts';

/** The words of the source at one place, as the pages show them. */
export interface OriginalShown extends RenderedOriginal {
  /** What the reader must know of them, after the word “Original”; empty where they are simply there. */
  but: string;
}

/** What the pages of one build show of the originals. */
export interface ShownOriginals {
  /** Whether they are shown whole, and not in excerpts. */
  whole: boolean;
  /** Of a passage, or of a gap that a fuller copy fills. */
  at: (ref: Reference) => Promise<OriginalShown | null>;
  /** The words of a comment's nth quotation, counted from 0. */
  quoted: (comment: Reference, n: number) => Promise<string | null>;
  /** The words that are shown, and no others, by reference: what the search may look into. */
  words: Record<string, string>;
}

/** Ways in which a block is known for certain to be that passage. */
const CERTAIN = ['exact', 'quote', 'gap'];

function reservation({ how, with: others = [] }: Original, fillsGap: boolean): string {
  return [
    ...(fillsGap ? ['from a fuller copy'] : []),
    ...(CERTAIN.includes(how) ? [] : ['placed by likeness']),
    ...(others.length ? [`in one block with ${others.join(', ')}`] : []),
  ]
    .map((one) => `, ${one}`)
    .join('');
}

const wordsIn = ({ children }: Root): string => children.map((block) => rawText([block])).join('\n');

/** `whole` is the address of the original page, where excerpts lead. Null when nothing is to be shown. */
export function shownOriginals(originals: Originals | null, wish: Wish, whole: string): ShownOriginals | null {
  if (!originals || wish === 'none') return null;
  const passages = new Map(Object.entries(originals.passages));
  const gaps = new Map(Object.entries(originals.gaps));
  const quotations = new Map(Object.entries(originals.quotations));
  const trees = new Map([...gaps, ...passages].map(([ref, { blocks }]) => [ref, blocksTree(blocks)]));
  const words = [...trees].map(([ref, tree]): [string, string] => [
    ref,
    wordsIn(wish === 'all' ? tree : openingOf(tree)),
  ]);
  // Rendering changes the tree, and each is shown at several places.
  const render = (tree: Root): Promise<RenderedOriginal> =>
    renderOriginal(structuredClone(wish === 'all' ? tree : excerptOf(tree, whole)));
  return {
    words: Object.fromEntries(words.filter(([, text]) => text)),
    whole: wish === 'all',
    async at(ref) {
      const filled = gaps.get(ref);
      const original = passages.get(ref) ?? filled;
      if (!original?.blocks.length) return null;
      return { ...(await render(trees.get(ref)!)), but: reservation(original, original === filled) };
    },
    async quoted(comment, n) {
      const words = quotations.get(comment)?.[n];
      return words ? (await render(blocksTree([{ type: 'paragraph', ...words }]))).html : null;
    },
  };
}
