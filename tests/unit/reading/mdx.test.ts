import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeset } from '../../../src/edition/typeset.ts';
import { sentenceOf } from '../../../src/edition/problem.ts';
import { parseMdx } from '../../../src/reading/mdx.ts';
import { anyText } from '../edition/arbitraries.ts';

describe('front matter', () => {
  test.for([
    ['---\na: 1\n---\nText', 'a: 1', 1],
    ['---\na: 1\n---', 'a: 1', 0],
    ['---\r\na: 1\r\n---\r\n\r\nText\r\n', 'a: 1', 1],
    ['--- \na: 1\n---  \nText', 'a: 1', 1],
    ['---\n---\nText', '', 1],
    ['---\na: 1\nb: ---\n---\n', 'a: 1\nb: ---', 0],
  ] as const)('%j', ([text, frontMatter, blocks]) => {
    const parsed = parseMdx(text, 'x.mdx');
    expect([parsed.frontMatter, parsed.body.length, parsed.problems]).toEqual([frontMatter, blocks, []]);
  });

  test.for(['', 'Text', '---\na: 1\nText', '\n---\na: 1\n---\n'])('%j has none', (text) => {
    const { frontMatter, body, problems } = parseMdx(text, 'x.mdx');
    expect([frontMatter, body, problems.map(({ rule }) => rule)]).toEqual([null, [], ['front-matter']]);
  });
});

test('places in the body are places in the file', () => {
  const { body } = parseMdx('---\na: 1\nb: 2\n---\n\nOne\n\nTwo\n', 'x.mdx');
  expect(body.map(({ position }) => position?.start.line)).toEqual([6, 8]);
});

describe('a syntax error is a problem with its place', () => {
  test.for([
    ['where nothing more can be read', 'Fine\n\nBad <b =', 6, 8],
    ['where a tag opens that is not closed', 'Fine,\nand a <Term id="a">term', 5, 7],
    ['where a tag closes that was not opened', 'A term</Term>', 4, 8],
  ] as const)('%s', ([, text, line, column]) => {
    const { body, problems } = parseMdx(`---\n---\n\n${text}\n`, 'x.mdx');
    expect(body).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'mdx-syntax', line, column }]);
  });
});

test.for([
  [
    'A <!-- remark --> here.',
    'x.mdx:4:3 the text cannot be read as MDX (“<!-- … -->” is no comment there): write {/* … */} on a line of its own, which is shown nowhere, or take it out (mdx-syntax).',
  ],
  [
    'See <https://example.org/a_b>.',
    'x.mdx:4:5 the text cannot be read as MDX (<https://example.org/a_b> is a tag there, not a link): write [words](https://example.org/a_b) (mdx-syntax).',
  ],
  [
    'Roses are red,<br>violets are blue.',
    'x.mdx:4:15 the text cannot be read as MDX (Expected a closing tag for `<br>` (4:15-4:19) before the end of `paragraph`): end the line with \\ to break it there (mdx-syntax).',
  ],
  [
    'Ask <ann@example.org>.',
    'x.mdx:4:5 the text cannot be read as MDX (<ann@example.org> is a tag there, not a link): write [words](mailto:ann@example.org) (mdx-syntax).',
  ],
] as const)('%s', ([text, sentence]) => {
  expect(parseMdx(`---\n---\n\n${text}\n`, 'x.mdx').problems.map(sentenceOf)).toEqual([sentence]);
});

test('any text is read or is one problem', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { body, problems } = parseMdx(`---\n---\n${text}`, 'x.mdx');
      expect(problems.length).toBeLessThanOrEqual(1);
      if (problems.length) expect(body).toEqual([]);
    }),
  );
});

describe('typography', () => {
  test.for([
    ['It\'s "so"', 'It’s “so”'],
    ["the '90s", 'the ’90s'],
    ['wait...', 'wait…'],
    ['a -- b --- c', 'a -- b --- c'],
    ['nothing to set', 'nothing to set'],
    ['“set” already’s', '“set” already’s'],
    ['*no* _markup_ <b> {x}', '*no* _markup_ <b> {x}'],
    ['', ''],
  ] as const)('%j is %j', ([text, set]) => expect(typeset(text)).toBe(set));

  test('is the same in a plain string and in a body', () => {
    const text = `"It's" what 'they' call... the '80s`;
    const [paragraph] = parseMdx(`---\n---\n${text}\n`, 'x.mdx').body;
    expect(paragraph).toMatchObject({ children: [{ type: 'text', value: typeset(text) }] });
  });

  test('never throws, and what is set stays', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(typeset(typeset(text))).toBe(typeset(text));
      }),
    );
  });
});
