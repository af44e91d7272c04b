import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOfHtml } from '../../../src/importing/html/blocks.ts';
import { newTally } from '../../../src/importing/tally.ts';
import type { Block } from '../../../src/schemas/source-block.ts';
import { nested, runs, unquoted, type SourceNode } from '../../../src/schemas/source-tree.ts';

const blocksOf = (html: string): Block[] => blocksOfHtml(html, { base: null, tally: newTally() });

const sameKind = (a: { ordinal?: number }, b: { ordinal?: number }): boolean =>
  (a.ordinal === undefined) === (b.ordinal === undefined);

const htmlOf = (nodes: readonly SourceNode<Block>[]): string =>
  nodes
    .map((node) => {
      if (node.kind === 'block') return `<p>${node.block.text}</p>`;
      if (node.kind === 'quotation') return `<blockquote>${htmlOf(node.children)}</blockquote>`;
      const tag = node.items[0]!.mark.ordinal === undefined ? 'ul' : 'ol';
      return `<${tag}>${node.items.map(({ children }) => `<li>${htmlOf(children)}</li>`).join('')}</${tag}>`;
    })
    .join('');

const treeOf = (html: string): string => htmlOf(nested(blocksOf(html), (block) => block, sameKind));

/** No two lists are neighbours: only their numbers would part them. */
const { flow } = fc.letrec<{ flow: string; node: string; item: string; list: string }>((tie) => ({
  flow: fc
    .array(tie('node'), { minLength: 1, maxLength: 3 })
    .map((nodes) => nodes.join('').replace(/<\/([uo]l)><([uo]l)>/g, '</$1><p>w</p><$2>')),
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constant('<p>w</p>'),
    tie('flow').map((inside) => `<blockquote>${inside}</blockquote>`),
    tie('list'),
  ),
  item: tie('flow').map((inside) => `<li>${inside}</li>`),
  list: fc
    .tuple(fc.constantFrom('ul', 'ol'), fc.array(tie('item'), { minLength: 1, maxLength: 3 }))
    .map(([tag, items]) => `<${tag}>${items.join('')}</${tag}>`),
}));

describe('the tree of blocks', () => {
  it('is that of the source: quotations and lists stand within each other as there, and neighbours stay apart', () => {
    fc.assert(
      fc.property(flow, (html) => {
        expect(treeOf(html)).toBe(html);
      }),
      { numRuns: 500 },
    );
  });

  it('of marks that do not say which stands within the other has the item within the quotation', () => {
    const block: Block = { type: 'paragraph', text: 'w', quoted: 1, item: { level: 1 } };
    expect(htmlOf(nested([block], (one) => one, sameKind))).toBe('<blockquote><ul><li><p>w</p></li></ul></blockquote>');
  });

  it('loses only the outermost quotation of a block that is shown as one', () => {
    const [block] = blocksOf('<blockquote><ul><li><blockquote><p>w</p></blockquote></li></ul></blockquote>');
    expect(htmlOf(nested([unquoted(block!)], (one) => one, sameKind))).toBe(
      '<ul><li><blockquote><p>w</p></blockquote></li></ul>',
    );
  });
});

it('neighbours of which a test says the same are one run', () => {
  const all = [1, 3, 2, 5, 4, 6];
  expect(runs(all, (one) => one % 2 === 0)).toEqual([
    { yes: false, run: [1, 3] },
    { yes: true, run: [2] },
    { yes: false, run: [5] },
    { yes: true, run: [4, 6] },
  ]);
});
