import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { byClass, hasClass, remove } from '../html/tree.ts';

/** Takes the roles away that the site shows where a reader hides names: a book names whom it can. */
export function withoutRoles(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (hasClass(node, 'speaker') && !hasClass(node, 'unnamed')) remove(node, byClass('speaker-role'));
  });
}
