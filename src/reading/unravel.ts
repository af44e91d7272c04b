import type { BlockContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isProseName, proseComponent } from '../prose/components.ts';

/** Components that stand within a line do so even when they stand there alone. */
const isBlock = (node: RootContent): node is MdxJsxTextElement =>
  node.type === 'mdxJsxTextElement' && !(isProseName(node.name) && proseComponent(node.name).stands === 'inline');

function asBlock({ name, attributes, children, position, data }: MdxJsxTextElement): MdxJsxFlowElement {
  const [first, last] = [children[0]?.position, children.at(-1)?.position];
  const own = first && last && { start: first.start, end: last.end };
  const inside: BlockContent[] = children.length ? [{ type: 'paragraph', children, position: own }] : [];
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
