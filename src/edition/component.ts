import type { Node, Nodes, Parent, Root, RootContent } from 'mdast';

/**
 * A component in a body: `<Ref to="E27"/>`. The reader of files makes it, once, with attributes that the component's own
 * schema has checked; what it means is in `src/prose`, one file a component.
 */
export interface ComponentNode extends Parent {
  type: 'component';
  name: string;
  attributes: Readonly<Record<string, unknown>>;
  /** Whether it stands within a line, and not as a block. */
  inline: boolean;
  children: RootContent[];
}

declare module 'mdast' {
  interface BlockContentMap {
    component: ComponentNode;
  }
  interface PhrasingContentMap {
    component: ComponentNode;
  }
  interface RootContentMap {
    component: ComponentNode;
  }
}

export const isComponent = (node: Node): node is ComponentNode => node.type === 'component';

export const rootOf = (children: RootContent[]): Root => ({ type: 'root', children });

/** Every node, parents before what they hold. */
export function* nodesIn(nodes: readonly Nodes[]): Generator<Nodes> {
  const open = nodes.toReversed();
  while (open.length) {
    const node = open.pop()!;
    yield node;
    if ('children' in node) for (const child of node.children.toReversed()) open.push(child);
  }
}
