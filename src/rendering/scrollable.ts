import type { Properties, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { strings } from '../strings/languages/en.ts';
import { hasClass } from '../html/tree.ts';

const scrolling = (label: string): Properties => ({ tabIndex: 0, role: 'group', ariaLabel: label });

/**
 * Tables and displayed formulas may be wider than a telephone: they scroll, so they can be reached and named by keyboard and
 * screen reader. A table would be none if it scrolled itself: what is around it does.
 */
export function rehypeScrollable() {
  return (tree: Root): void =>
    visit(tree, 'element', (node, index, parent) => {
      if (hasClass(node, 'katex-display')) Object.assign(node.properties, scrolling(strings.formula));
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      parent.children[index] = h('div', scrolling(strings.table), node);
      return SKIP;
    });
}
