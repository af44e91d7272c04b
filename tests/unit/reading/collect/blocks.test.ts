import { expect, test } from 'vitest';
import { readBlocks, readGap, readPassage, readQuotation } from '../../../../src/reading/collect/blocks.ts';
import { parseMdx } from '../../../../src/reading/mdx.ts';
import { sentenceOf } from '../../../../src/edition/problem.ts';
import type { CommentItem } from '../../../../src/edition/types.ts';

const READERS = { Passage: readPassage, Gap: readGap, Quotes: readQuotation };
const read = (text: string) =>
  readBlocks<CommentItem>(parseMdx(`---\n---\n\n${text}\n`, 'x.mdx').body, READERS, {
    file: 'x.mdx',
    labelOfWork: (id) => id,
  });

test('passages, gaps and quotations in order', () => {
  const { items, problems } = read(
    '<Quotes of="E1"/>\n\n<Passage id="E2" asks={["Why?"]} as="item">\n\nOne.\n\nTwo.\n\n</Passage>\n\n<Gap id="G1" lost="It">So.</Gap>',
  );
  expect(problems).toEqual([]);
  expect(items).toMatchObject([
    { type: 'quotation', of: { from: 'E1', to: 'E1' }, part: 'whole', words: null, outside: null, place: { line: 4 } },
    { type: 'passage', ref: 'E2', asks: ['Why?'], about: [], item: true, text: 'One.\nTwo.', place: { line: 6 } },
    { type: 'gap', ref: 'G1', lost: 'It', text: 'So.', place: { line: 14 } },
  ]);
});

test('a quotation from outside keeps its source and its gist', () => {
  expect(read('<Quotes outside="A book">Its *gist*.</Quotes>').items).toMatchObject([
    { type: 'quotation', of: null, outside: { source: 'A book', body: { text: 'Its gist.' } } },
  ]);
});

const ALLOWED = '<Passage>, <Gap>, <Quotes>';

test.for([
  ['Text.', `x.mdx:4 a paragraph stands where only ${ALLOWED} may: put it inside a <Passage> (stray-block).`],
  [
    '# Head',
    `x.mdx:4 a heading stands where only ${ALLOWED} may: make it the title of a file of its own (stray-block).`,
  ],
  [
    '<Passage id="E1">\n\nA.\n\n## The *sub*\n\nB.\n\n</Passage>',
    'x.mdx:8 “The sub” is a heading within a passage: make it the title of a section in a file of its own, or write **The sub** (stray-block).',
  ],
  ['- item', `x.mdx:4 a list stands where only ${ALLOWED} may: put it inside a <Passage> (stray-block).`],
  ['{x}', `x.mdx:4 code in braces stands where only ${ALLOWED} may: put it inside a <Passage> (stray-block).`],
  [
    'import a from "b"',
    'x.mdx:4 content imports or exports nothing: remove the line; all components are there (import).',
  ],
  [
    '<Sense at="E1">x</Sense>',
    `x.mdx:4 <Sense> may not stand here: use ${ALLOWED}, or Markdown (misplaced-component).`,
  ],
  ['<Passage id="E1" asks={["Why?"]}/>', 'x.mdx:4 E1 has no text: write its text (empty-passage).'],
  ['<Passage id="E1"/>', 'x.mdx:4 E1 has no text: write its text (empty-passage).'],
  ['<Gap id="G1" lost="It"/>', 'x.mdx:4 G1 does not say how we know: say it inside <Gap> (empty-gap).'],
  ['<Quotes of="E1">x</Quotes>', 'x.mdx:4 the quotation of E1 holds text: use `words` (quotation-text).'],
] as const)('%j', ([text, sentence]) => expect(read(text).problems.map(sentenceOf)).toEqual([sentence]));

test('an element with wrong attributes is left out, the others are read', () => {
  const { items, problems } = read(
    '<Passage asks={["Why?"]}>One.</Passage>\n\n<Passage id="E2" asks={["Why?"]}>Two.</Passage>',
  );
  expect(items).toMatchObject([{ ref: 'E2' }]);
  expect(problems.map(({ rule }) => rule)).toEqual(['missing-attribute']);
});
