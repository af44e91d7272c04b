import type { Nodes, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { rootOf } from './component.ts';

/** The same typography for everything readers see: curly quotes and ellipses; dashes are typed as such. */
const SMARTYPANTS = { dashes: false } as const;

const typesetter = unified().use(remarkParse).use(remarkSmartypants, SMARTYPANTS).freeze();

/** What the typesetter changes; most strings hold none of it, and it is slow. */
const UNSET = /["'`]|\.\s*\./;

/** Sets a plain string (a question, a title) in the typography of the body. */
export function typeset(text: string): string {
  if (!UNSET.test(text)) return text;
  const tree = rootOf([{ type: 'paragraph', children: [{ type: 'text', value: text }] }]);
  const paragraph = (typesetter.runSync(tree) as Root).children[0];
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return first?.type === 'text' ? first.value : text;
}

/** Quotation marks pair up within these. */
const BLOCKS = ['paragraph', 'heading', 'tableCell'];

const isBlock = (node: Nodes): node is Nodes & { children: PhrasingContent[] } => BLOCKS.includes(node.type);

/** Sets the blocks of a tree in place, those in which there is something to set. */
export function typesetTree(tree: Root): void {
  visit(tree, (node) => {
    if (!isBlock(node) || !UNSET.test(toString(node))) return;
    typesetter.runSync(rootOf([{ type: 'paragraph', children: node.children }]));
  });
}
