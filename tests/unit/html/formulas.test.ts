import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { formulaOf, unifyFormulas } from '../../../src/html/formulas.ts';
import { isElement, parseContent, rawText } from '../../../src/html/tree.ts';

const TEX = 'h(t) = a \\cos t';
const GLYPHS = '<mjx-math><mjx-mi>h</mjx-mi></mjx-math>';
const MATHJAX_2 = `<span class="mjx-chtml"><span class="mjx-math" aria-label="${TEX}"><span>h t</span></span></span>`;

const parse = (html: string): Root => parseContent(html, 100);
const first = (html: string): Element => parse(html).children.find(isElement)!;

describe('a formula', () => {
  it.each([
    ['stored', `<span class="math-tex">\\(${TEX}\\)</span>`, false],
    ['stored on a line of its own', `<span class="math-tex">\\[${TEX}\\]</span>`, true],
    ['drawn by MathJax 3', `<mjx-container aria-label="${TEX}">${GLYPHS}</mjx-container>`, false],
    ['drawn by MathJax 2', `<span class="mjpage">${MATHJAX_2}</span>`, false],
    [
      'drawn by MathJax 3 where it was stored',
      `<span class="math-tex"><mjx-container display="true" aria-label="${TEX}">${GLYPHS}</mjx-container></span>`,
      true,
    ],
    [
      'drawn by MathJax 2 where it was stored',
      `<span class="math-tex"><span class="mjpage">${MATHJAX_2}</span></span>`,
      false,
    ],
    [
      'drawn on a line of its own by GreaterWrong',
      `<span class="math-tex mathjax-block-container"><span class="mjpage mjpage__block">${MATHJAX_2}</span></span>`,
      true,
    ],
    [
      'stored in a box that nothing was drawn in',
      `<span class="math-tex"><span class="mjpage">\\(${TEX}\\)</span></span>`,
      false,
    ],
  ])('%s is its TeX', (_, html, display) => {
    expect(formulaOf(first(html))).toEqual({ tex: TEX, display });
  });

  it('is written in one form, and nothing of its drawing is left', () => {
    const page = parse(`<p>So <span class="math-tex"><span class="mjpage">${MATHJAX_2}</span></span>.</p>`);
    unifyFormulas(page);
    expect(rawText(page.children)).toBe(`So \\(${TEX}\\).`);
  });
});
