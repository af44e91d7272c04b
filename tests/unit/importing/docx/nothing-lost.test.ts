import katex from 'katex';
import { describe, expect } from 'vitest';
import { fc, test } from '../property.ts';
import { docx, p, postOf, r, read } from './documents.ts';

/** Words that no other piece has, so that it is known of each where it went. */
interface Piece {
  xml: (word: string) => string;
  isText: boolean;
}

const change = 'w:id="1" w:author="Ann"';

const PIECES: Piece[] = [
  { isText: true, xml: (word) => r(`${word} `) },
  { isText: true, xml: (word) => r(`${word} `, '<w:b/><w:i/>') },
  { isText: true, xml: (word) => `<w:ins ${change}>${r(`${word} `)}</w:ins>` },
  { isText: true, xml: (word) => `<w:hyperlink w:anchor="x">${r(`${word} `)}</w:hyperlink>` },
  { isText: true, xml: (word) => `<w:sdt><w:sdtContent>${r(`${word} `)}</w:sdtContent></w:sdt>` },
  { isText: true, xml: (word) => `<w:fldSimple w:instr="REF x">${r(`${word} `)}</w:fldSimple>` },
  { isText: true, xml: (word) => `<m:oMath><m:r><m:rPr><m:nor/></m:rPr><m:t>${word} </m:t></m:r></m:oMath>` },
  { isText: true, xml: (word) => `<w:commentRangeStart w:id="1"/>${r(`${word} `)}<w:commentRangeEnd w:id="1"/>` },
  { isText: false, xml: (word) => `<w:del ${change}><w:r><w:delText>${word} </w:delText></w:r></w:del>` },
  { isText: false, xml: (word) => r(`${word} `, '<w:vanish/>') },
  {
    isText: false,
    xml: (word) =>
      `<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="begin"/><w:instrText>XE ${word}</w:instrText></w:r>${r(word)}<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="end"/></w:r>`,
  },
  { isText: false, xml: (word) => `<w:r><w:instrText>${word} </w:instrText></w:r>` },
];

type Shape = 'paragraph' | 'item' | 'table' | 'box' | 'joined';

const WRITE: Record<Shape, (inside: string) => string> = {
  paragraph: (inside) => p(inside),
  item: (inside) => p(inside, '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'),
  table: (inside) => `<w:tbl><w:tr><w:tc>${p(inside)}</w:tc><w:tc>${p('')}</w:tc></w:tr></w:tbl>`,
  box: (inside) => p(`<w:r><w:drawing><w:txbxContent>${p(inside)}</w:txbxContent></w:drawing></w:r>`),
  joined: (inside) => p(inside, `<w:rPr><w:del ${change}/></w:rPr>`),
};

const NUMBERING =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';

const paragraphs = fc.array(
  fc.record({
    shape: fc.constantFrom(...(Object.keys(WRITE) as Shape[])),
    pieces: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 }),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('of any document', () => {
  test([paragraphs], 60, 'all that is text comes out, in its order, and nothing else', (written) => {
    let count = 0;
    const kept: string[] = [];
    const body = written.map(({ shape, pieces }) =>
      WRITE[shape](
        pieces
          .map(({ xml, isText }) => {
            const word = `w${(count += 1)}w`;
            if (isText) kept.push(word);
            return xml(word);
          })
          .join(''),
      ),
    );
    const form = read(docx(`${body.join('')}${p('The end.')}`, { numbering: NUMBERING }));
    const text = form.posts[0]!.blocks.map((block) => block.text).join(' ');
    expect(text.match(/w\d+w/g) ?? []).toEqual(kept);
    expect(form.warnings.join()).not.toContain('letters were not read');
  });

  const letter = fc
    .constantFrom('x', 'α', '∑', '2', '→', '%', 'ℝ', '{', 'ü', 'f(x)')
    .map((t) => `<m:r><m:t>${t}</m:t></m:r>`);
  const { formula } = fc.letrec<{ formula: string }>((tie) => {
    const inner = tie('formula');
    const of = (name: string, ...parts: string[]): fc.Arbitrary<string> =>
      fc
        .array(inner, { minLength: parts.length, maxLength: parts.length })
        .map((all) => `<m:${name}>${parts.map((part, i) => `<m:${part}>${all[i]}</m:${part}>`).join('')}</m:${name}>`);
    return {
      formula: fc.oneof(
        { maxDepth: 4 },
        letter,
        fc.tuple(inner, inner).map((two) => two.join('')),
        of('f', 'num', 'den'),
        of('sSup', 'e', 'sup'),
        of('sSubSup', 'e', 'sub', 'sup'),
        of('sPre', 'sub', 'sup', 'e'),
        of('rad', 'deg', 'e'),
        of('nary', 'sub', 'sup', 'e'),
        of('d', 'e', 'e'),
        of('acc', 'e'),
        of('bar', 'e'),
        of('groupChr', 'e'),
        of('limLow', 'e', 'lim'),
        of('func', 'fName', 'e'),
        of('eqArr', 'e', 'e'),
        of('borderBox', 'e'),
        fc.tuple(inner, inner).map(([a, b]) => `<m:m><m:mr><m:e>${a}</m:e><m:e>${b}</m:e></m:mr></m:m>`),
      ),
    };
  });

  test([formula], 80, 'formulas are TeX that can be set', (xml) => {
    const [tex] = postOf(p(`${r('As ')}<m:oMath>${xml}</m:oMath>`)).blocks[0]!.tex!;
    expect(() => katex.renderToString(tex!, { throwOnError: true, strict: 'error' })).not.toThrow();
  });
});
