import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { byClass, findAll, hasClass, isElement } from '../html/tree.ts';

const OPENING = /[([“‘]+$/;
const CLOSING = /^[)\]”’.,;:!?]+/;
/** Parts between which a formula may break; one of more must be able to. */
const MOST_PARTS = 3;

const isFormula = byClass('katex');
const isShort = (formula: Element): boolean => findAll(formula, byClass('katex-base')).length <= MOST_PARTS;

/** Cuts what matches off a text; nothing, where there is no text or no match. */
function cut(node: ElementContent | undefined, pattern: RegExp): ElementContent[] {
  const found = node?.type === 'text' ? pattern.exec(node.value)?.[0] : undefined;
  if (node?.type !== 'text' || !found) return [];
  node.value = node.value.replace(pattern, '');
  return [{ type: 'text', value: found }];
}

/** A formula that stands in `line`, with the punctuation around it; on its own where there is none. */
function glued(formula: Element, line: Element): Element {
  const index = line.children.indexOf(formula);
  const before = cut(line.children[index - 1], OPENING);
  const after = cut(line.children[index + 1], CLOSING);
  return before.length + after.length ? h('span', { class: 'glued' }, ...before, formula, ...after) : formula;
}

function glueWithin(line: Element): void {
  line.children.forEach((child, i) => {
    if (isElement(child) && isFormula(child) && isShort(child)) line.children[i] = glued(child, line);
  });
}

/**
 * Keeps the punctuation around a formula within a line on the formula's line: browsers, to which it is a box, would break
 * between them.
 */
export function rehypeGlued() {
  return (tree: Root): void => findAll(tree, (node) => !hasClass(node, 'katex-display'), isFormula).forEach(glueWithin);
}
