import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { formulaOf, unifyFormulas } from '../../../src/html/formulas.ts';
import { isSound } from '../../../src/importing/sound-formula.ts';
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

  it.each([
    ['<mo>^</mo>', '\\text{\\textasciicircum{}}'],
    ['<mo>~</mo><mi>a</mi>', '\\text{\\textasciitilde{}} a'],
    ['<mi>R&amp;D</mi><mo>%</mo>', 'R\\&D \\%'],
    ['<mtext>a\\b ^ R&amp;D #1</mtext>', '\\text{a\\textbackslash{}b \\textasciicircum{} R\\&D \\#1}'],
  ])('of MathML with %s is TeX that can be set', (inside, tex) => {
    expect(formulaOf(first(`<math>${inside}</math>`))?.tex).toBe(tex);
    expect(isSound(tex, false)).toBe(true);
  });

  it('is written in one form, and nothing of its drawing is left', () => {
    const page = parse(`<p>So <span class="math-tex"><span class="mjpage">${MATHJAX_2}</span></span>.</p>`);
    unifyFormulas(page);
    expect(rawText(page.children)).toBe(`So \\(${TEX}\\).`);
  });
});
