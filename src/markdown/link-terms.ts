import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { isJsx } from '../edition/mdx.ts';
import type { TermMatch } from '../edition/term-matcher.ts';

export interface LinkTermsOptions {
  match: (text: string) => TermMatch[];
  /** Slugs that are linked already; those linked here are added, so that a section links each term once. */
  linked: Set<string>;
}

/** Nothing inside these is linked. */
const CLOSED = ['link', 'linkReference', 'inlineCode', 'code', 'inlineMath', 'math', 'heading', 'definition'];

const termElement = (slug: string, words: string): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name: 'Term',
  attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: slug }],
  children: [{ type: 'text', value: words }],
});

function idOfTerm(node: Nodes): string | null {
  if (!isJsx(node) || node.name !== 'Term') return null;
  const id = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value;
  return typeof id === 'string' ? id : null;
}

function split({ value }: Text, { match, linked }: LinkTermsOptions): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const { slug, start, end } of match(value)) {
    if (linked.has(slug)) continue;
    linked.add(slug);
    if (start > from) pieces.push({ type: 'text', value: value.slice(from, start) });
    pieces.push(termElement(slug, value.slice(start, end)));
    from = end;
  }
  if (from < value.length) pieces.push({ type: 'text', value: value.slice(from) });
  return pieces;
}

/** Links the first mention of each term, in place, in the order of the text; a link made by hand counts as the first. */
export function linkTerms(tree: Root, options: LinkTermsOptions): void {
  visit(tree, (node, index, parent) => {
    const byHand = idOfTerm(node);
    if (byHand !== null) options.linked.add(byHand);
    if (byHand !== null || CLOSED.includes(node.type) || (isJsx(node) && node.name === 'Work')) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const pieces = split(node, options);
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}
