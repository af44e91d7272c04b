import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { byTag, find, hasClass, rawText } from '../html/tree.ts';

/** A formula that KaTeX has set, as its MathML with its TeX beside it; null for any other element. */
function mathmlOf(node: Element): Element | null {
  const math = hasClass(node, 'katex') ? find(node, byTag('math')) : null;
  const tex = math && find(math, byTag('annotation'));
  if (tex) math.properties['alttext'] = rawText(tex.children);
  return math;
}

/** Leaves of formulas the one form that needs no style sheet. */
export function onlyMathml(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (hasClass(node, 'katex-display'))
      Object.assign(node, { tagName: 'div', properties: { className: ['formula'] } });
    const math = mathmlOf(node);
    if (!math || !parent || index === undefined) return undefined;
    parent.children[index] = math;
    return SKIP;
  });
}
