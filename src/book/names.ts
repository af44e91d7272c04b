import type { Root } from 'hast';
import { byClass, findAll, hasClass, remove } from '../html/tree.ts';

/** Takes the roles away that the site shows where a reader hides names: a book names whom it can. */
export function withoutRoles(tree: Root): void {
  for (const speaker of findAll(tree, (node) => hasClass(node, 'speaker') && !hasClass(node, 'unnamed')))
    remove(speaker, byClass('speaker-role'));
}
