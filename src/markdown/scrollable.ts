import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

const isDisplayed = ({ properties }: Element): boolean =>
  Array.isArray(properties['className']) && properties['className'].includes('katex-display');

/** Displayed formulas may be wider than a telephone: they scroll, so they can be reached and named by keyboard and screen reader. */
export function rehypeScrollable() {
  return (tree: Root): void =>
    visit(tree, 'element', (node) => {
      if (isDisplayed(node)) Object.assign(node.properties, { tabIndex: 0, role: 'group', ariaLabel: 'Formula' });
    });
}
