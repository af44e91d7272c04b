import type { Nodes } from 'mdast';
import type { ComponentNode } from '../edition/component.ts';
import type { TermMatch } from '../edition/term-matcher.ts';
import type { TextContext } from '../prose/component.ts';
import { componentOf } from '../prose/components.ts';
import { isTransclusion } from '../prose/transclusions.ts';

/** Plain text, and the stretches of it for which an editor named the term. */
export interface PlainText {
  text: string;
  marked: TermMatch[];
}

const plain = (text: string): PlainText => ({ text, marked: [] });

const shifted = (marked: TermMatch[], by: number): TermMatch[] =>
  marked.map(({ slug, start, end }) => ({ slug, start: start + by, end: end + by }));

function joined(parts: readonly PlainText[]): PlainText {
  const marked: TermMatch[] = [];
  let text = '';
  for (const part of parts) {
    marked.push(...shifted(part.marked, text.length));
    text += part.text;
  }
  return { text, marked };
}

/** Without line breaks around it. */
function trimmed({ text, marked }: PlainText): PlainText {
  const start = /^\n*/.exec(text)![0].length;
  return { text: text.slice(start).replace(/\n+$/, ''), marked: shifted(marked, -start) };
}

function ofComponent(node: ComponentNode, context: TextContext): PlainText {
  // What a page shows of the edition reads as nothing: its words stand where it is kept.
  if (isTransclusion(node.name)) return plain('');
  const { text: reads, links } = componentOf(node);
  if (reads !== 'its words') return plain(reads(node.attributes, context));
  const inner = plainText(node.children, context);
  const own = links(node.attributes).flatMap((link) =>
    link.kind === 'term' && inner.text ? [{ slug: link.id, start: 0, end: inner.text.length }] : [],
  );
  return { text: inner.text, marked: [...own, ...inner.marked] };
}

const BLOCKS: readonly Nodes['type'][] = ['paragraph', 'heading', 'listItem', 'blockquote', 'tableRow'];

function ofNode(node: Nodes, context: TextContext): PlainText {
  if (node.type === 'component') return ofComponent(node, context);
  if (node.type === 'break') return plain('\n');
  if (node.type === 'image') return plain(node.alt ?? '');
  if ('value' in node && node.type !== 'mdxjsEsm')
    return plain(node.value.replace(/\s*\n\s*/g, node.type === 'code' ? '\n' : ' '));
  if (!('children' in node)) return plain('');
  const inner = plainText(node.children, context);
  const after = BLOCKS.includes(node.type) ? '\n' : node.type === 'tableCell' ? ' ' : '';
  return { ...inner, text: inner.text + after };
}

/**
 * Prose as plain text: paragraphs apart by a line break, formulas as TeX, components as they say (note calls and editors'
 * notes say nothing).
 */
export const plainText = (nodes: readonly Nodes[], context: TextContext): PlainText =>
  trimmed(joined(nodes.map((node) => ofNode(node, context))));
