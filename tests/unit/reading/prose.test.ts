import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../../src/edition/problem.ts';
import { plainText } from '../../../src/prose/plain-text.ts';
import { proseOf } from './bodies.ts';

const read = (text: string) => proseOf(text, 'entry');

describe('mentions', () => {
  test('made by hand are collected with their places', () => {
    const { mentions, problems } = read(
      'A <Term id="t">term</Term>,\n<Ref to="E1"/>.\n\n<Sense at="E2">By <Work id="w"/>.</Sense>',
    );
    expect(problems).toEqual([]);
    expect(mentions).toEqual([
      { kind: 'term', id: 't', place: { file: 'x.mdx', line: 4, column: 3 } },
      { kind: 'range', to: { from: 'E1', to: 'E1' }, place: { file: 'x.mdx', line: 5 } },
      { kind: 'references', at: ['E2'], place: { file: 'x.mdx', line: 7 } },
      { kind: 'work', id: 'w', place: { file: 'x.mdx', line: 7, column: 19 } },
    ]);
  });

  test('an editor’s note is none, what it holds is', () => {
    expect(read('<Editor>\n\nSee <Ref to="E1"/>.\n\n</Editor>').mentions.map(({ kind }) => kind)).toEqual(['range']);
  });

  test('inside a misplaced component nothing counts', () => {
    const { mentions, problems } = read('<Kbd><Ref to="E1"/></Kbd>');
    expect([mentions.length, problems.map(({ rule }) => rule)]).toEqual([0, ['unknown-component']]);
  });
});

describe('problems', () => {
  test.for([
    ['A {b}.', 'x.mdx:4:3 “{b}” is code in MDX: put it in backticks or a formula (expression).'],
    [
      'A {/* remark */}.',
      'x.mdx:4:3 “{/* remark */}” stands within a line: put a note for editors on a line of its own (expression).',
    ],
    [
      'By\nthem[^9] all.',
      'x.mdx:5:5 “[^9]” calls a footnote, and content holds none: say it in the text, or call a note of the essay: <NoteCall to="N1"/> (footnote).',
    ],
    ['Theirs.[^1]\n\n[^1]: A note.', 'x.mdx:6 content holds no footnotes of its own: say it in the text (footnote).'],
    [
      'import a from "b"',
      'x.mdx:4 content imports or exports nothing: remove the line; all components are there (import).',
    ],
    [
      '![a](b.png)',
      'x.mdx:4 “b.png” is no image of this edition: put a PNG, JPEG, GIF, WebP or AVIF file into images/ and write /images/ with its name (image).',
    ],
    [
      '![](/images/b.png)',
      'x.mdx:4 “/images/b.png” has no words in its place: say between [ and ] what it shows (image).',
    ],
    ['<Ref to="E1">this</Ref>', 'x.mdx:4 <Ref> holds words that nobody would see: take them out (unread-words).'],
    ['<Term id="t"> </Term>', 'x.mdx:4 <Term> has no words: write them inside (empty-component).'],
    [
      '$\\frac{1}$',
      "x.mdx:4 the formula “\\frac{1}” cannot be set (Unexpected end of input in a macro argument, expected '}' at end of input: \\frac{1}): correct its TeX (bad-formula).",
    ],
  ] as const)('%j', ([text, sentence]) => expect(read(text).problems.map(sentenceOf)).toEqual([sentence]));

  test.for(['\\[^9]', '`[^9]`', '$[^9]$', '[^ 9]'])('%s calls no footnote', (text) =>
    expect(read(text).problems).toEqual([]),
  );

  test('a remark between blocks is none, and no part of the text', () => {
    const { nodes, problems } = read('{/* before */}\n\nOne.\n\n> {/* in\n> two lines */}\n> Two.\n\n{/* after */}');
    expect([plainText(nodes, { labelOfWork: (id) => id }).text.split(/\n+/), problems]).toEqual([['One.', 'Two.'], []]);
  });

  test.for(['javascript:b', 'java\tscript:b', 'works', './works/', 'www.example.org', '//example.org/', '?q=a'])(
    'a link to %s',
    (to) =>
      expect(read(`[a](<${to}>)`).problems.map(sentenceOf)).toEqual([
        `x.mdx:4 “${to}” is no address to lead to: write one with https://, or that of a page of this site, like /works/ (link-address).`,
      ]),
  );

  test.for(['/works/', '#a', 'https://example.org', 'HTTP://example.org', 'mailto:a@example.org', 'tel:+1'])(
    'none with a link to %s',
    (to) => expect(read(`[a](${to}) www.example.org a@example.org`).problems).toEqual([]),
  );

  test('several are reported together', () => {
    expect(read('A {b} and {c}.\n\n<Kbd/>').problems.map(({ rule, line }) => [rule, line])).toEqual([
      ['expression', 4],
      ['expression', 4],
      ['unknown-component', 6],
    ]);
  });

  test.for(['A $x^2$ `{b}` \\{c\\} &lt;d.', '```ts\nconst {a} = b;\n```', '$$\nx_{i}\n$$'])('%j has none', (text) => {
    expect(read(text).problems).toEqual([]);
  });
});

describe('what is wrong leaves its words, so that nothing else is missed', () => {
  test.for([
    ['A <Kbd>key</Kbd>.', 'A key.'],
    ['<Term>word</Term>', 'word'],
    ['<Ref to="X9"/>', '<Ref>'],
  ] as const)('%j', ([text, left]) => {
    expect(plainText(read(text).nodes, { labelOfWork: (id) => id }).text).toBe(left);
  });
});

test('a component is a node of its own, with the attributes that its schema has made', () => {
  expect(read('<Sense at="E1 E2">See <Ref to="E3"/>.</Sense>').nodes).toMatchObject([
    {
      type: 'component',
      name: 'Sense',
      attributes: { at: ['E1', 'E2'] },
      inline: false,
      children: [
        {
          type: 'paragraph',
          children: [
            { value: 'See ' },
            { type: 'component', name: 'Ref', attributes: { to: { from: 'E3', to: 'E3' } }, inline: true },
            { value: '.' },
          ],
        },
      ],
    },
  ]);
});
