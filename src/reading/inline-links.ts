import type { Definition, RootContent } from 'mdast';
import { nodesIn } from '../edition/component.ts';

type Definitions = ReadonlyMap<string, Definition>;

function inlined(nodes: readonly RootContent[], definitions: Definitions): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'definition') return [];
    if (!('children' in node)) return [node];
    const children = inlined(node.children as RootContent[], definitions);
    const definition = node.type === 'linkReference' ? definitions.get(node.identifier) : undefined;
    if (!definition) return [{ ...node, children } as RootContent];
    // What is wrong with the address is wrong where it stands.
    const { url, title, position } = definition;
    return [{ type: 'link', url, title: title ?? null, children, position } as RootContent];
  });
}

/** The body of a file with links whose addresses stand elsewhere in it, `[so][a]` with `[a]: /works/`, as those that have them in their place. */
export function withInlineLinks(nodes: RootContent[]): RootContent[] {
  const definitions = [...nodesIn(nodes)].filter((node) => node.type === 'definition');
  // Of two of one name the first counts.
  const byName = new Map(definitions.toReversed().map((one) => [one.identifier, one]));
  return definitions.length ? inlined(nodes, byName) : nodes;
}
