import type { Root } from 'hast';
import { printRanges, rangesListed } from '../edition/ranges.ts';
import { reference, type Reference } from '../edition/reference.ts';
import { rawText } from '../html/tree.ts';
import type { Original, Originals } from '../schemas/originals.ts';
import { unquoted } from '../schemas/source-tree.ts';
import { strings } from '../strings/languages/en.ts';
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
    ...(fillsGap ? [strings.originals.fuller] : []),
    ...(CERTAIN.includes(how) ? [] : [strings.originals.alike]),
    ...(others.length ? [strings.originals.inOne(printRanges(rangesListed(others.map(reference))))] : []),
  ]
    .map((one) => `, ${one}`)
    .join('');
}

const wordsIn = ({ children }: Root): string => children.map((block) => rawText([block])).join('\n');

/** Asks once for each key, and keeps the answer. */
function once<T>(answer: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, answer(key));
    return known.get(key)!;
  };
}

/**
 * `whole` is the address of the original page, where excerpts lead; it may have none. Null when nothing is to be shown. What is shown in
 * several places is parsed, cleaned and rendered once.
 */
export function shownOriginals(originals: Originals | null, wish: Wish, whole?: string): ShownOriginals | null {
  if (!originals || wish === 'none') return null;
  const gaps = new Map(Object.entries(originals.gaps));
  const all = new Map([...gaps, ...Object.entries(originals.passages)]);
  const trees = new Map([...all].map(([ref, { blocks }]) => [ref, blocksTree(blocks)]));
  const words = [...trees].map(([ref, tree]) => [ref, wordsIn(wish === 'all' ? tree : openingOf(tree))] as const);
  const render = (tree: Root): Promise<RenderedOriginal> =>
    renderOriginal(wish === 'all' ? tree : excerptOf(tree, whole));
  const passage = once(async (ref): Promise<OriginalShown | null> => {
    const original = all.get(ref);
    if (!original?.blocks.length) return null;
    return { ...(await render(trees.get(ref)!)), but: reservation(original, original === gaps.get(ref)) };
  });
  const quotations = new Map(Object.entries(originals.quotations));
  const comment = once((ref) =>
    (quotations.get(ref) ?? []).map((block) => block && render(blocksTree([unquoted(block)]))),
  );
  return {
    words: Object.fromEntries(words.filter(([, text]) => text)),
    whole: wish === 'all',
    at: passage,
    quoted: async (ref, n) => (await comment(ref)[n])?.html ?? null,
  };
}
