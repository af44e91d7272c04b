import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { printRange, withinRange, type Reference } from '../../../edition/reference.ts';
import type { Block } from '../../../schemas/source-block.ts';
import { unquoted } from '../../../schemas/source-tree.ts';
import { startOf } from '../../characters.ts';
import type { Bodies } from '../bodies.ts';
import { isQuote, passagesOf, type Plan, type PlannedQuote } from '../plan.ts';
import { markdownOf } from './blocks.ts';
import type { Carrying } from './inline.ts';
import type { Pictures } from './pictures.ts';
import { ownPlaces } from './own-places.ts';
import { mdxOf } from './serialise.ts';

/** An edition that carries its source: passages and quotations are the source's own words. */

/** Notes of the essay by the numbers that the copy gives them. */
function notesOf({ sections }: Plan): Map<number, Reference> {
  const noted = sections.flatMap(({ passages }) => passages).filter(({ ref }) => ref.startsWith('N'));
  return new Map(noted.map(({ ref, blocks }) => [blocks[0]!.n!, ref]));
}

const bare = (text: string): string =>
  text
    .replace(/\[\d{1,3}\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const attribute = (name: string, value: string): MdxJsxFlowElement['attributes'][number] => ({
  type: 'mdxJsxAttribute',
  name,
  value,
});

const quotes = (attributes: Record<string, string>, children: RootContent[]): string =>
  mdxOf([
    {
      type: 'mdxJsxFlowElement',
      name: 'Quotes',
      attributes: Object.entries(attributes).map(([name, value]) => attribute(name, value)),
      children: children as MdxJsxFlowElement['children'],
    },
  ]);

const NOTHING: Carrying = { notes: new Map(), called: new Set(), picture: () => null };

/** The words of a block as the edition will read them: formulas are their TeX. */
const wordsOf = (block: Block): string =>
  bare(block.text.includes('$') ? toString(markdownOf([unquoted(block)], NOTHING)) : block.text);

/** Dots are not the same in a text as in its copy: words with them are carried and not looked up. */
const canBeFound = (words: string): boolean => words !== '' && !/…|\.\.\./.test(words);

/** A passage that is a note says so itself. */
function withoutNumber(block: Block): Block {
  const { n, ...rest } = block;
  return n === undefined ? block : rest;
}

/** In a comment a note has its number before it, since only notes of the essay are passages. */
function noted(blocks: readonly Block[]): Block[] {
  return blocks.map(({ n, ...block }, i) => {
    if (n === undefined || n === blocks[i - 1]?.n) return block;
    return {
      ...block,
      text: `[${n}] ${block.text}`,
      ...(block.html === undefined ? {} : { html: `[${n}] ${block.html}` }),
    };
  });
}

export type StillSays = (ref: Reference, words: string) => boolean;

/**
 * Sets how much of what each quotation quotes, in place: a passage that holds more than the words is quoted in part, and words
 * that do not stand in it as they are quoted are carried, as words from elsewhere are, under its reference. `stillSays` tells
 * whether a passage that there is already, and may have been changed since, has the words.
 */
export function settleQuotations(plan: Plan, stillSays: StillSays = () => true): void {
  const texts = new Map(passagesOf(plan).map(({ ref, blocks }) => [ref, blocks]));
  const all = plan.threads.flatMap(({ comments }) => comments).flatMap(({ items }) => items.filter(isQuote));
  for (const one of all) {
    if (!one.of) continue;
    const blocks = withinRange(one.of, [...texts.keys()]).flatMap((ref) => texts.get(ref)!);
    const words = wordsOf(one.block);
    if (one.part === 'whole' && blocks.map(wordsOf).filter(Boolean).join(' ') === words) continue;
    const isOne = one.of.from === one.of.to;
    const stands =
      isOne &&
      canBeFound(words) &&
      blocks.some((block) => wordsOf(block).includes(words)) &&
      stillSays(one.of.from, words);
    if (stands) one.part = one.part === 'whole' ? 'fragment' : one.part;
    else Object.assign(one, { of: null, near: one.of, part: 'whole' });
  }
}

/** Whole words, and no formula. */
function beginningOf(words: string): string {
  const [plain] = words.split(' $') as [string];
  const start = startOf(plain === words ? words : `${plain}…`);
  return start.endsWith('…') && start !== `${plain}…` ? start.replace(/[\s,;:.—–-]+\S*…$/, '…') : start;
}

/**
 * `elsewhere` names a source outside the edition; `called` are notes that passages call already which are no part of what is written.
 */
export function carriedBodies(
  plan: Plan,
  pictures: Pictures,
  elsewhere: string,
  called: readonly Reference[] = [],
): Bodies {
  const picture = (address: string): string | null => pictures.nameOf(address);
  const ownPlace = ownPlaces(plan);
  const inEssay: Carrying = { notes: notesOf(plan), called: new Set(called), picture, ownPlace };
  const inComments: Carrying = { notes: new Map(), called: new Set(), picture, ownPlace };

  /** Calls that no words have: of stray notes, and of what stands in code or a formula. */
  const uncalled = (calls: readonly Reference[]): string =>
    calls
      .filter((ref) => !inEssay.called.has(ref))
      .map((ref) => `<NoteCall to="${ref}"/>`)
      .join(' ');

  const quotation = ({ of, near, part, block }: PlannedQuote): string => {
    if (!of) {
      const outside = near ? printRange(near) : elsewhere;
      return quotes({ outside }, markdownOf([unquoted(block)], inComments));
    }
    return quotes({ of: printRange(of), ...(part === 'whole' ? {} : { part, words: wordsOf(block) }) }, []);
  };

  return {
    passage({ ref, blocks, calls, stray = [] }) {
      const words = ref.startsWith('T')
        ? markdownOf(noted(blocks), inComments)
        : markdownOf(blocks.map(withoutNumber), inEssay);
      return [mdxOf(words), uncalled([...calls, ...stray])].filter(Boolean).join('\n\n');
    },
    quotation,
    title: (who, words) => (words ? `${who}: ${beginningOf(bare(words))}` : who),
    summary: (facts) => facts,
  };
}
