import type { Properties, Root } from 'hast';
import { h } from 'hastscript';
import { strings } from '../strings/languages/en.ts';
import { byClass, byTag, findAll, replace } from '../html/tree.ts';

const scrolling = (label: string): Properties => ({ tabIndex: 0, role: 'group', ariaLabel: label });

/**
 * Tables and displayed formulas may be wider than a telephone: they scroll, so they can be reached and named by keyboard and
 * screen reader. A table would be none if it scrolled itself: what is around it does.
 */
export function rehypeScrollable() {
  return (tree: Root): void => {
    for (const { properties } of findAll(tree, byClass('katex-display')))
      Object.assign(properties, scrolling(strings.formula));
    replace(tree, byTag('table'), (table) => [h('div', scrolling(strings.table), table)]);
  };
}
