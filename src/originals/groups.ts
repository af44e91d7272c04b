import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Item } from '../schemas/source-block.ts';
import { isAll, nested, runs, type Marks, type SourceNode } from '../schemas/source-tree.ts';
import { strings } from '../strings/languages/en.ts';
import { isNext, listOf, tickOf, type Shown } from './lists.ts';

/** Blocks that stand in one spoiler, quotation or list, put into it again. */

/** Deeper quotations than this are shown at this depth. */
const DEEPEST = 20;

const marksOf = ({ block: { quoted = 0, ...block } }: Shown): Marks => ({
  ...block,
  quoted: Math.min(quoted, DEEPEST),
});

type Node = SourceNode<Shown>;

/** What is around a node. */
interface Around {
  /** Whether no list is. */
  isOutermost: boolean;
  inSpoiler: boolean;
}

/** Whether all of it is to be shown only when asked for. */
const isHidden = (node: Node): boolean => isAll(node, ({ block }) => block.spoiler === true);

/** A spoiler is closed until somebody opens it. */
const spoiler = (children: ElementContent[]): Element =>
  h('details', { class: 'spoiler' }, h('summary', strings.passage.spoiler), ...children);

function elementOf(node: Node, around: Around): Element {
  if (node.kind === 'block') return node.block.tree;
  if (node.kind === 'quotation') return h('blockquote', ...treeOf(node.children, around));
  const parts = node.items.map(({ mark, children }) => ({
    mark,
    children: ticked(mark, treeOf(children, { ...around, isOutermost: false }), beginsWithWords(children, around)),
  }));
  return listOf(parts, around.isOutermost);
}

const beginsWithWords = ([first]: readonly Node[], { inSpoiler }: Around): boolean =>
  first?.kind === 'block' && (inSpoiler || !isHidden(first));

/** A spoiler is around as much as it hides, and within the item or quotation that it stands in. */
const treeOf = (nodes: readonly Node[], around: Around): Element[] =>
  runs(nodes, (one) => !around.inSpoiler && isHidden(one)).flatMap(({ yes, run }) => {
    const trees = run.map((node) => elementOf(node, { ...around, inSpoiler: around.inSpoiler || yes }));
    return yes ? [spoiler(trees)] : trees;
  });

/** A tick stands among the first words, or before what else an item begins with. */
function ticked(mark: Item, trees: Element[], isAmongWords: boolean): ElementContent[] {
  const [first, ...others] = trees;
  const tick = tickOf(mark);
  return first && isAmongWords
    ? [{ ...first, children: [...tick, ...first.children] }, ...others]
    : [...tick, ...trees];
}

export const grouped = (blocks: readonly Shown[]): Element[] =>
  treeOf(nested(blocks, marksOf, isNext), { isOutermost: true, inSpoiler: false });
