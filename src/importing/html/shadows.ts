import type { Element, ElementContent, Root } from 'hast';
import { allElements, elementsIn, isElement } from '../../html/tree.ts';

/**
 * What an element shows in place of its own children (a shadow root), as a browser writes it when it saves a page: a template
 * with a mode. Its slots show those children.
 */

const MODES = ['shadowRootMode', 'shadowrootmode', 'shadowmode'];

const isShadow = ({ tagName, properties }: Element): boolean =>
  tagName === 'template' && MODES.some((name) => properties[name] !== undefined);

/** Puts the children of the element where the first slot is; what has no slot stays behind what is shown. */
function slotted(shown: ElementContent[], own: ElementContent[]): ElementContent[] {
  let isPlaced = false;
  const walk = (nodes: ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (!isElement(node)) return [node];
      if (node.tagName !== 'slot') return [{ ...node, children: walk(node.children) }];
      if (isPlaced || !own.length) return node.children;
      isPlaced = true;
      return own;
    });
  const placed = walk(shown);
  return isPlaced ? placed : [...placed, ...own];
}

/** In place: elements with such a template show what they showed in the browser. */
export function openShadows(page: Root): void {
  for (const holder of allElements(page)) {
    const shadow = elementsIn(holder).find(isShadow);
    if (!shadow?.content) continue;
    const shown = shadow.content.children as ElementContent[];
    openShadows(shadow.content);
    holder.children = slotted(
      shown,
      holder.children.filter((one) => one !== shadow),
    );
  }
}
