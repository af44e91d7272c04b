import { load } from 'cheerio';
import katex from 'katex';
import { readFileSync } from 'node:fs';
import { parse } from 'postcss';
import { describe, expect, test } from 'vitest';
import { firstFaces, formulaStyles } from '../../../src/rendering/formula-styles.ts';

const whole = readFileSync('node_modules/katex/dist/katex.min.css', 'utf8');
const stylesOf = (tex: string): string => formulaStyles(whole, katex.renderToString(tex));
const facesIn = (css: string): string[] => [
  ...new Set([...css.matchAll(/@font-face\{[^}]*font-family:(\w+)/g)].map((match) => match[1]!)),
];

describe('styles of formulas', () => {
  test('are those of the classes that a formula has, and the faces that these name', () => {
    const fraction = stylesOf('\\frac{a}{b}');
    expect(fraction).toContain('.katex .mfrac .frac-line{');
    expect(fraction).not.toContain('.sqrt');
    expect(facesIn(fraction)).toEqual(['KaTeX_Main', 'KaTeX_Math']);
    expect(facesIn(stylesOf('\\mathcal{L} + \\mathbb{R}'))).toEqual(['KaTeX_AMS', 'KaTeX_Caligraphic', 'KaTeX_Main']);
  });

  test('of rules for one medium or width too, those that its classes meet', () => {
    const css = '@media screen{.katex .mfrac{top:0}.katex .sqrt{top:0}}@media print{.sqrt{top:0}}';
    const styles = formulaStyles(css, '<span class="katex"><span class="mfrac"></span></span>');
    expect(styles).toBe('@media screen{.katex .mfrac{top:0}}');
  });

  test('are a small part of the whole sheet, with each face in one format', () => {
    const styles = stylesOf('P(x \\mid y) = \\frac{1}{2}');
    expect(styles.length).toBeLessThan(whole.length / 5);
    expect(styles.match(/url\([^)]*\)/g)!.filter((url) => !url.includes('.woff2'))).toEqual([]);
  });

  test('leave out no rule that meets anything in the formula', () => {
    const html = katex.renderToString(
      '\\sqrt[3]{\\sum_{i=1}^{n} \\vec{x}_i^2} \\to \\begin{pmatrix} a & b \\end{pmatrix}',
    );
    const $ = load(html);
    const selectors = (css: string): string[] =>
      parse(css).nodes.flatMap((node) => (node.type === 'rule' ? node.selectors : []));
    const kept = new Set(selectors(formulaStyles(whole, html)));
    const met = selectors(whole).filter((one) => $(one.replace(/:{1,2}(before|after)/, '')).length > 0);
    expect(met.length).toBeGreaterThan(30);
    expect(met.filter((one) => !kept.has(one))).toEqual([]);
  });
});

describe('first faces', () => {
  const face = (family: string, file: string, range: string): string =>
    `@font-face{font-family:${family};src:url(${file}) format("woff2");unicode-range:${range}}`;
  const parts = [
    face('KaTeX_Main', '/signs.woff2', 'U+28-2B,U+3D'),
    face('KaTeX_Main', '/words.woff2', 'U+61-7A'),
    face('KaTeX_Math', '/variables.woff2', 'U+61-7A'),
    face('KaTeX_Math', '/greek.woff2', 'U+3B1-3C9'),
  ];
  const first = (tex: string): string[] => firstFaces(whole + parts.join(''), katex.renderToString(tex));

  test('are the parts that have what is shown, in the face that shows it', () => {
    expect(first('x = y')).toEqual(['/signs.woff2', '/variables.woff2']);
    expect(first('x < y')).toEqual(['/signs.woff2', '/variables.woff2']);
    expect(first('\\log(\\alpha)')).toEqual(['/signs.woff2', '/words.woff2', '/greek.woff2']);
    expect(first('\\text{is}')).toEqual(['/words.woff2']);
  });

  test('are none for what has a face of its own, nor for the source of a formula', () => {
    expect(first('\\mathcal{L}')).toEqual([]);
    expect(first('\\textbf{is}')).toEqual([]);
    expect(first('\\pi')).toEqual(['/greek.woff2']);
  });
});
