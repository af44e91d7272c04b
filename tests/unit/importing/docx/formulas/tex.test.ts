import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { docx, p, postOf, r, read } from '../documents.ts';

const run = (text: string, properties = ''): string =>
  `<m:r>${properties && `<m:rPr>${properties}</m:rPr>`}<m:t>${text}</m:t></m:r>`;
const e = (inside: string, name = 'e'): string =>
  `<m:${name}>${inside.startsWith('<') || !inside ? inside : run(inside)}</m:${name}>`;
const of = (name: string, properties: string, ...parts: string[]): string =>
  `<m:${name}>${properties && `<m:${name}Pr>${properties}</m:${name}Pr>`}${parts.join('')}</m:${name}>`;
const val = (name: string, value: string): string => `<m:${name} m:val="${value}"/>`;

const texOf = (inside: string): string[] => postOf(p(`${r('As ')}<m:oMath>${inside}</m:oMath>`)).blocks[0]!.tex ?? [];

const fraction = (type = ''): string => of('f', type && val('type', type), e('a', 'num'), e('b', 'den'));
const limits = (chr: string, loc: string, more = ''): string =>
  of('nary', (chr && val('chr', chr)) + val('limLoc', loc) + more, e('i', 'sub'), e('n', 'sup'), e('x'));
const row = (...cells: string[]): string => `<m:mr>${cells.map((cell) => e(cell)).join('')}</m:mr>`;

describe('formulas of a document', () => {
  it.each([
    ['letters, signs and numbers', run('x+2=y'), 'x+2=y'],
    ['Greek and operators', run('αx≤∞'), '\\alpha x\\leq \\infty'],
    ['letters of other alphabets', run('𝑥∈ℝ'), 'x\\in \\mathbb{R}'],
    ['what TeX would take for commands', run('50%&amp;#_{}$\\'), '50\\%\\&\\#\\_\\{\\}\\$\\backslash'],
    ['words', run('if', '<m:nor/>'), '\\text{if}'],
    ['upright letters', run('dx', val('sty', 'p')), '\\mathrm{dx}'],
    ['bold letters', run('v', val('sty', 'b')), '\\mathbf{v}'],
    ['faces', run('R', val('scr', 'double-struck')), '\\mathbb{R}'],
    ['a fraction', fraction(), '\\frac{a}{b}'],
    ['a fraction in a line', fraction('lin'), '{a}/{b}'],
    ['one above the other', fraction('noBar'), '\\genfrac{}{}{0pt}{}{a}{b}'],
    ['a choice', of('d', '', e(fraction('noBar'))), '\\binom{a}{b}'],
    ['a power', of('sSup', '', e('x'), e('2', 'sup')), 'x^{2}'],
    ['a power of a sum', of('sSup', '', e('x+y'), e('2', 'sup')), '{x+y}^{2}'],
    ['an index', of('sSub', '', e('α'), e('i', 'sub')), '\\alpha_{i}'],
    ['both', of('sSubSup', '', e('x'), e('i', 'sub'), e('2', 'sup')), 'x_{i}^{2}'],
    ['both before', of('sPre', '', e('6', 'sub'), e('14', 'sup'), e('C')), '{}_{6}^{14}{C}'],
    ['a root', of('rad', '<m:degHide/>', e('', 'deg'), e('x')), '\\sqrt{x}'],
    ['a third root', of('rad', '', e('3', 'deg'), e('x')), '\\sqrt[{3}]{x}'],
    ['a sum', limits('∑', 'undOvr'), '\\sum_{i}^{n} x'],
    ['a sum with limits beside it', limits('∑', 'subSup'), '\\sum\\nolimits_{i}^{n} x'],
    ['an integral', limits('', 'subSup'), '\\int_{i}^{n} x'],
    ['an integral with limits above and below', limits('', 'undOvr'), '\\int\\limits_{i}^{n} x'],
    ['a product without limits', limits('∏', 'undOvr', '<m:subHide/><m:supHide/>'), '\\prod x'],
    ['brackets', of('d', val('begChr', '[') + val('endChr', ')'), e('a'), e('b')), '\\left[a\\middle|b\\right)'],
    [
      'cases',
      of('d', val('begChr', '{') + val('endChr', ''), e(of('eqArr', '', e('a&amp;=b'), e('c&amp;=d')))),
      '\\left\\{\\begin{aligned}a&=b \\\\ c&=d\\end{aligned}\\right.',
    ],
    [
      'a matrix',
      of('d', '', e(of('m', '', row('a', 'b'), row('c', 'd')))),
      '\\left(\\begin{matrix}a & b \\\\ c & d\\end{matrix}\\right)',
    ],
    ['an accent', of('acc', '', e('x')), '\\hat{x}'],
    ['a wide accent', of('acc', val('chr', '\u0303'), e('xy')), '\\widetilde{xy}'],
    ['a vector', of('acc', val('chr', '\u20D7'), e('v')), '\\vec{v}'],
    ['a line above', of('bar', val('pos', 'top'), e('xy')), '\\overline{xy}'],
    ['a line below', of('bar', '', e('xy')), '\\underline{xy}'],
    ['a brace with words', of('limLow', '', e(of('groupChr', '', e('xy'))), e('n', 'lim')), '\\underbrace{xy}_{n}'],
    ['a function', of('func', '', e(run('sin', val('sty', 'p')), 'fName'), e('x')), '\\sin {x}'],
    [
      'a function of nobody’s',
      of('func', '', e(run('rank', val('sty', 'p')), 'fName'), e('A')),
      '\\operatorname{rank}{A}',
    ],
    [
      'a limit',
      of('func', '', e(of('limLow', '', e(run('lim', val('sty', 'p'))), e('x→0', 'lim')), 'fName'), e('x')),
      '\\lim_{x\\to 0}{x}',
    ],
    ['a box', of('borderBox', '', e('x')), '\\boxed{x}'],
    [
      'what is struck',
      of('borderBox', '<m:hideTop/><m:hideBot/><m:hideLeft/><m:hideRight/><m:strikeBLTR/>', e('x')),
      '\\cancel{x}',
    ],
    ['room', of('phant', val('show', '0'), e('x')), '\\phantom{x}'],
    ['a command before a letter', `<w:ins w:id="1">${run('α')}</w:ins>${run('x')}`, '\\alpha x'],
    ['what was taken out', `${run('x')}<w:del w:id="1">${run('y')}</w:del>`, 'x'],
  ])('%s', (_, inside, tex) => {
    expect(texOf(inside)).toEqual([tex]);
    for (const displayMode of [true, false])
      expect(() => katex.renderToString(tex, { throwOnError: true, strict: 'error', displayMode })).not.toThrow();
  });

  it('that stand by themselves are blocks, in lines where they are broken', () => {
    const broken = `<m:r><m:t>a=b</m:t></m:r><m:r><w:br/><m:t>=c</m:t></m:r>`;
    const body = p(`<m:oMathPara><m:oMath>${broken}</m:oMath></m:oMathPara>`);
    expect(postOf(body).blocks).toEqual([
      {
        type: 'math',
        text: '\\begin{gathered}a=b \\\\ =c\\end{gathered}',
        tex: ['\\begin{gathered}a=b \\\\ =c\\end{gathered}'],
      },
    ]);
  });

  it('of which TeX lacks something keep what they have, and are named', () => {
    const odd = of('borderBox', '<m:strikeH/>', e('x')) + '<m:unheard>' + run('y') + '</m:unheard>';
    const form = read(docx(p(`${r('A roof costs ')}<m:oMath>${odd}</m:oMath>`)));
    expect(form.posts[0]!.blocks[0]!.tex).toEqual(['\\boxed{x}y']);
    expect(form.warnings).toEqual([
      'roofs.docx: a formula in “A roof costs xy” has what TeX has no form for (a box or strike, m:unheard): compare it with the document.',
    ]);
  });

  it('that older programs drew are said to be only drawn', () => {
    const object =
      '<w:r><w:object><v:shape><v:imagedata r:id="rId1"/></v:shape><o:OLEObject ProgID="Equation.3"/></w:object></w:r>';
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>EQ \\f(1;2)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const form = read(docx(p(r('A roof') + object + field)));
    expect(form.leftOut[0]).toMatch(/2 formulas that are only drawn \(3 words\): “\\f\(1;2\)”/);
  });
});
