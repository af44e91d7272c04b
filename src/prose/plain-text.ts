import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { rootOf, type ComponentNode } from '../edition/component.ts';
import type { TermMatch } from '../edition/term-matcher.ts';
import type { TextContext } from './component.ts';
import { componentOf } from './components.ts';
import { isTransclusion } from './transclusions.ts';

/** Plain text, and the stretches of it for which an editor named the term. */
export interface PlainText {
  text: string;
  marked: TermMatch[];
}

/** A stretch of plain text that one node says, with what holds the node; or nobody, between blocks. */
export interface Run {
  text: string;
  said: { by: Nodes; within: Parents } | null;
}

interface Read extends PlainText {
  runs: Run[];
}

const plain = (text: string, said: Run['said']): Read => ({ text, marked: [], runs: text ? [{ text, said }] : [] });

const shifted = (marked: TermMatch[], by: number): TermMatch[] =>
  marked.map(({ slug, start, end }) => ({ slug, start: start + by, end: end + by }));

function joined(parts: readonly Read[]): Read {
  const marked: TermMatch[] = [];
  let text = '';
  for (const part of parts) {
    marked.push(...shifted(part.marked, text.length));
    text += part.text;
  }
  return { text, marked, runs: parts.flatMap(({ runs }) => runs) };
}

/** Without line breaks around it. */
function trimmed({ text, marked, runs }: Read): Read {
  const isSaid = ({ text: one }: Run): boolean => /[^\n]/.test(one);
  const start = /^\n*/.exec(text)![0].length;
  return {
    text: text.slice(start).replace(/\n+$/, ''),
    marked: shifted(marked, -start),
    runs: runs.slice(runs.findIndex(isSaid), runs.findLastIndex(isSaid) + 1),
  };
}

function ofComponent(node: ComponentNode, within: Parents, context: TextContext): Read {
  // What a page shows of the edition reads as nothing: its words stand where it is kept.
  if (isTransclusion(node.name)) return plain('', null);
  const { text: reads, links } = componentOf(node);
  if (reads !== 'its words') return plain(reads(node.attributes, context), { by: node, within });
  const inner = trimmed(readIn(node, context));
  const own = links(node.attributes).flatMap((link) =>
    link.kind === 'term' && inner.text ? [{ slug: link.id, start: 0, end: inner.text.length }] : [],
  );
  return joined([{ ...inner, marked: [...own, ...inner.marked] }, plain(behind(node), null)]);
}

const BLOCKS: readonly Nodes['type'][] = [
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
];

/** Blocks of their own that hold no others. */
const ALONE: readonly Nodes['type'][] = ['code', 'math'];

/** What comes behind a node, before the next. */
function behind(node: Nodes): string {
  const { type } = node;
  if (type === 'component') return componentOf(node).stands === 'block' ? '\n' : '';
  if (BLOCKS.includes(type) || ALONE.includes(type)) return '\n';
  return type === 'tableCell' ? ' ' : '';
}

function ofNode(node: Nodes, within: Parents, context: TextContext): Read {
  const said = { by: node, within };
  if (node.type === 'component') return ofComponent(node, within, context);
  if (node.type === 'break') return plain('\n', said);
  if (node.type === 'image') return plain(node.alt ?? '', said);
  if ('value' in node && node.type !== 'mdxjsEsm') {
    const text = node.value.replace(/\s*\n\s*/g, node.type === 'code' ? '\n' : ' ');
    return joined([plain(text, said), plain(behind(node), null)]);
  }
  return 'children' in node ? joined([trimmed(readIn(node, context)), plain(behind(node), null)]) : plain('', null);
}

const readIn = (holder: Parents, context: TextContext): Read =>
  joined(holder.children.map((node) => ofNode(node, holder, context)));

/**
 * Prose as plain text: paragraphs apart by a line break, formulas as TeX, components as they say (note calls and editors'
 * notes say nothing).
 */
export function plainText(nodes: readonly RootContent[], context: TextContext): PlainText {
  const { text, marked } = trimmed(readIn(rootOf([...nodes]), context));
  return { text, marked };
}

/** What the plain text of a tree is made of: joined, its runs are that text. */
export const runsOf = (tree: Root, context: TextContext): Run[] => trimmed(readIn(tree, context)).runs;
