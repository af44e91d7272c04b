import type { Element, ElementContent, Root } from 'hast';
import { texOfMathml } from './mathml.ts';
import { attribute, find, hasClass, isElement, rawText } from './tree.ts';

/**
 * Formulas as the sites have written them over the years: stored as `span.math-tex`, drawn by MathJax 2 (`.mjpage`) and 3
 * (`mjx-container`), by KaTeX, or read from Markdown. Where the glyphs are drawn by a style sheet, the TeX stands only in
 * `aria-label`.
 */

export interface Formula {
  tex: string;
  display: boolean;
}

const CONTAINERS = [
  'mjpage',
  'mjx-chtml',
  'katex',
  'katex-display',
  'mathjax-inline-container',
  'mathjax-block-container',
];
/** Cells, items and the like may bear such a class too, and stay what they are. */
const CARRIERS = ['span', 'div', 'p'];
const MARKDOWN = ['math-inline', 'math-display'];

export const isDrawn = (element: Element): boolean =>
  element.tagName === 'mjx-container' ||
  element.tagName === 'math' ||
  (CARRIERS.includes(element.tagName) && hasClass(element, ...CONTAINERS));

const isDisplay = (element: Element): boolean =>
  attribute(element, 'display') === 'true' ||
  attribute(element, 'display') === 'block' ||
  hasClass(element, 'mjpage__block', 'katex-display', 'mathjax-block-container', 'math-display', 'MJXc-display');

const label = (element: Element): string | null => attribute(element, 'ariaLabel') ?? attribute(element, 'aria-label');

/** Whether there are no words beside the formula. */
const holdsAll = (math: Element, element: Element): boolean =>
  rawText(math.children).trim() === rawText(element.children).trim();

function drawnTex(element: Element): string | null {
  const labelled = label(element) ? element : find(element, (one) => label(one) !== null);
  if (labelled) return label(labelled);
  const annotation = find(element, ({ tagName }) => tagName === 'annotation');
  if (annotation) return rawText(annotation.children);
  const math = element.tagName === 'math' ? element : find(element, ({ tagName }) => tagName === 'math');
  const said = attribute(element, 'altText') ?? attribute(element, 'alttext');
  return said ?? (math && holdsAll(math, element) ? texOfMathml(math) : null);
}

const DELIMITED = /^\s*(\\\(|\\\[|\$\$?)([\s\S]*?)(\\\)|\\\]|\$\$?)\s*$/;

/** As the drawing tells it: the drawn one may still stand in the `span.math-tex` that it was stored in. */
function drawnFormula(element: Element): Formula | null {
  const tex = drawnTex(element)?.trim();
  return tex ? { tex, display: isDisplay(element) || find(element, isDisplay) !== null } : null;
}

function storedFormula(element: Element): Formula {
  const text = rawText(element.children);
  const [, open, tex] = DELIMITED.exec(text) ?? [];
  return { tex: (tex ?? text).trim(), display: open === '\\[' || open === '$$' };
}

/** The formula that an element is, or null. */
export function formulaOf(element: Element): Formula | null {
  if (CARRIERS.includes(element.tagName) && hasClass(element, 'math-tex'))
    return (find(element, isDrawn) && drawnFormula(element)) ?? storedFormula(element);
  if (element.tagName === 'code' && hasClass(element, ...MARKDOWN))
    return { tex: rawText(element.children).trim(), display: isDisplay(element) };
  return isDrawn(element) ? drawnFormula(element) : null;
}

const span = ({ tex, display }: Formula): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['math-tex'] },
  children: [{ type: 'text', value: display ? `\\[${tex}\\]` : `\\(${tex}\\)` }],
});

const paragraph = (child: Element): Element => ({ type: 'element', tagName: 'p', properties: {}, children: [child] });

/** Writes every formula below `parent` in the one form `span.math-tex`. */
export function unifyFormulas(parent: Root | Element): void {
  parent.children = (parent.children as ElementContent[]).map((child) => {
    if (!isElement(child)) return child;
    // Markdown sets a displayed formula as `pre > code`: a block of its own, also beside another.
    const only = child.tagName === 'pre' && child.children.length === 1 ? child.children[0] : undefined;
    const block = isElement(only) && hasClass(only, ...MARKDOWN) ? formulaOf(only) : null;
    if (block) return paragraph(span(block));
    const formula = formulaOf(child);
    if (formula) return span(formula);
    unifyFormulas(child);
    return child;
  });
}
