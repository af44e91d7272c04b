import type { ElementContent } from 'hast';
import type { Handlers, State } from 'mdast-util-to-hast';
import type { ComponentNode } from '../edition/component.ts';
import type { ProseContext } from '../prose/component.ts';
import { componentOf } from '../prose/components.ts';

/** mdast → hast for the node type that bodies have beyond Markdown's. */
export const handlers = (context: ProseContext): Handlers => ({
  component(state: State, node: ComponentNode): ElementContent {
    const words = state.all(node as Parameters<State['all']>[0]);
    return componentOf(node).html(node.attributes, words, context, node.inline);
  },
});
