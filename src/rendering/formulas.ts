import type { Root } from 'hast';
import { byClass, find } from '../html/tree.ts';

/** Whether a tree holds a formula that KaTeX has set. */
export const holdsFormula = (tree: Root): boolean => find(tree, byClass('katex')) !== null;
