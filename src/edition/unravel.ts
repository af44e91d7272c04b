import type { BlockContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { ComponentName } from '../schemas/components.ts';

/** Components that stand within a line even when they stand there alone. */
const INLINE: readonly ComponentName[] = ['Term', 'Ref', 'Work', 'NoteCall'];

const isBlock = (node: RootContent): node is MdxJsxTextElement =>
  node.type === 'mdxJsxTextElement' && !INLINE.some((name) => name === node.name);

function asBlock({ name, attributes, children, position, data }: MdxJsxTextElement): MdxJsxFlowElement {
  const inside: BlockContent[] = children.length ? [{ type: 'paragraph', children, position }] : [];
  return { type: 'mdxJsxFlowElement', name, attributes, children: inside, position, data };
}

/**
 * MDX takes `<Sense at="E1">words</Sense>` on a line of its own for a paragraph that holds it. What holds nothing but
 * blocks becomes those blocks, and their words become paragraphs.
 */
export function unravel(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'mdxJsxFlowElement') return [{ ...node, children: unravel(node.children) as BlockContent[] }];
    if (node.type !== 'paragraph') return [node];
    const solid = node.children.filter((child) => child.type !== 'text' || child.value.trim());
    return solid.length && solid.every(isBlock) ? solid.map(asBlock) : [node];
  });
}
