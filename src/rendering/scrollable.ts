import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { strings } from '../strings/languages/en.ts';
import { hasClass } from '../html/tree.ts';

/** Displayed formulas may be wider than a telephone: they scroll, so they can be reached and named by keyboard and screen reader. */
export function rehypeScrollable() {
  return (tree: Root): void =>
    visit(tree, 'element', (node) => {
      if (hasClass(node, 'katex-display'))
        Object.assign(node.properties, { tabIndex: 0, role: 'group', ariaLabel: strings.formula });
    });
}
