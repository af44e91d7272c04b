import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Item } from '../schemas/source-block.ts';
import { nested, runs, type Marks, type SourceNode } from '../schemas/source-tree.ts';
import { strings } from '../strings/languages/en.ts';
import { isNext, listOf, tickOf, type Shown } from './lists.ts';

/** Blocks that stand in one spoiler, quotation or list, put into it again. */

/** Deeper quotations than this are shown at this depth. */
const DEEPEST = 20;

const marksOf = ({ block: { quoted = 0, ...block } }: Shown): Marks => ({
  ...block,
  quoted: Math.min(quoted, DEEPEST),
});

const treeOf = (nodes: readonly SourceNode<Shown>[], isOutermost = true): Element[] =>
  nodes.map((node) => {
    if (node.kind === 'block') return node.block.tree;
    if (node.kind === 'quotation') return h('blockquote', ...treeOf(node.children, isOutermost));
    const parts = node.items.map(({ mark, children }) => ({
      mark,
      children: ticked(mark, treeOf(children, false), children[0]?.kind === 'block'),
    }));
    return listOf(parts, isOutermost);
  });

/** A tick stands among the first words, or before what else an item begins with. */
function ticked(mark: Item, trees: Element[], beginsWithWords: boolean): ElementContent[] {
  const [first, ...others] = trees;
  const tick = tickOf(mark);
  return first && beginsWithWords
    ? [{ ...first, children: [...tick, ...first.children] }, ...others]
    : [...tick, ...trees];
}

const inTree = (blocks: readonly Shown[]): Element[] => treeOf(nested(blocks, marksOf, isNext));

/** A spoiler is closed until somebody opens it. */
const spoiler = (children: ElementContent[]): Element =>
  h('details', { class: 'spoiler' }, h('summary', strings.passage.spoiler), ...children);

export const grouped = (blocks: readonly Shown[]): Element[] =>
  runs(blocks, ({ block }) => block.spoiler === true).flatMap(({ yes, run }) =>
    yes ? [spoiler(inTree(run))] : inTree(run),
  );
