import type { Element, ElementContent, Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { hasClass } from '../html/tree.ts';

const OPENING = /[([“‘]+$/;
const CLOSING = /^[)\]”’.,;:!?]+/;
/** Parts between which a formula may break; one of more must be able to. */
const MOST_PARTS = 3;

function isShort(formula: Element): boolean {
  let parts = 0;
  visit(formula, 'element', (node) => {
    if (hasClass(node, 'katex-base') && ++parts > MOST_PARTS) return EXIT;
    return undefined;
  });
  return parts <= MOST_PARTS;
}

/** Cuts what matches off a text; nothing, where there is no text or no match. */
function cut(node: ElementContent | undefined, pattern: RegExp): ElementContent[] {
  const found = node?.type === 'text' ? pattern.exec(node.value)?.[0] : undefined;
  if (node?.type !== 'text' || !found) return [];
  node.value = node.value.replace(pattern, '');
  return [{ type: 'text', value: found }];
}

/**
 * Keeps the punctuation around a formula within a line on the formula's line: browsers, to which it is a box, would break
 * between them.
 */
export function rehypeGlued() {
  return (tree: Root): void =>
    visit(tree, 'element', (node, index, parent) => {
      if (!hasClass(node, 'katex') || index === undefined || parent?.type !== 'element') return;
      if (hasClass(parent, 'katex-display') || hasClass(parent, 'glued') || !isShort(node)) return;
      const before = cut(parent.children[index - 1], OPENING);
      const after = cut(parent.children[index + 1], CLOSING);
      if (before.length + after.length === 0) return;
      parent.children[index] = {
        type: 'element',
        tagName: 'span',
        properties: { className: ['glued'] },
        children: [...before, node, ...after],
      };
    });
}
