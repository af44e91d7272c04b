import type { Element, Root } from 'hast';
import { byClass, byTag, find, findAll, rawText, replace } from '../html/tree.ts';

/** A formula that KaTeX has set, as its MathML with its TeX beside it; null for one that it could not. */
function mathmlOf(node: Element): Element | null {
  const math = find(node, byTag('math'));
  const tex = math && find(math, byTag('annotation'));
  if (tex) math.properties['alttext'] = rawText(tex.children);
  return math;
}

/** Leaves of formulas the one form that needs no style sheet. */
export function onlyMathml(tree: Root): void {
  for (const node of findAll(tree, byClass('katex-display')))
    Object.assign(node, { tagName: 'div', properties: { className: ['formula'] } });
  replace(tree, byClass('katex'), (formula) => [mathmlOf(formula) ?? formula]);
}
