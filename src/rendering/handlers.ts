import type { ElementContent } from 'hast';
import type { Image, Link } from 'mdast';
import { defaultHandlers, type Handler, type Handlers, type State } from 'mdast-util-to-hast';
import { referenceMeant } from '../edition/addresses.ts';
import { linkedAddress } from '../edition/base.ts';
import type { ComponentNode } from '../edition/component.ts';
import type { ProseContext } from '../prose/component.ts';
import { componentOf } from '../prose/components.ts';
import { imageElement, type Sizes } from './images.ts';

const linkWith =
  ({ address }: Pick<ProseContext, 'address'>): Handler =>
  (state: State, node: Link) => {
    const ref = referenceMeant(node.url);
    return defaultHandlers.link(state, { ...node, url: ref ? address(ref) : linkedAddress(node.url) });
  };

/**
 * mdast → hast for links and images, which a text writes from the site's root, and for the node type that bodies have beyond
 * Markdown's.
 */
export const handlers = (context: ProseContext, sizes: Sizes): Handlers => ({
  link: linkWith(context),
  image: (_, node: Image) => imageElement(node, sizes),
  component(state: State, node: ComponentNode): ElementContent {
    const words = state.all(node as Parameters<State['all']>[0]);
    return componentOf(node).html(node.attributes, words, context, node.inline);
  },
});
