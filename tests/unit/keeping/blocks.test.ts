import { expect, it } from 'vitest';
import { attributeOf, blockOf, blocksIn, closingOf } from '../../../src/keeping/blocks.ts';
import { section, withReturns } from './small.ts';

/** Where blocks stand is told by their text. */

const PASSAGES = [
  '<Passage id="E1">One line.</Passage>',
  '<Passage\n  id="E1"\n  asks={[\n    "Why </Passage>?",\n  ]}>\n\nSo.\n\n</Passage>',
  "<Passage id='E1'>\n\n\tA 🐝\there.\n   \n\n```html\n</Passage>\n```\n\n</Passage>",
  '<Passage id={"E1"} />',
];

const SECOND = '<Passage id="E2">\n\nBehind.\n\n</Passage>';

it.each(PASSAGES)('of %j and what follows it', (first) => {
  const file = section(`${first}\n \n${SECOND}`);
  for (const [one, form] of [
    [file, (text: string) => text],
    [withReturns(file), (text: string) => text.replaceAll('\n', '\r\n')],
  ] as const) {
    const blocks = blocksIn(one, 'Passage');
    expect(blocks.map((block) => attributeOf(block, 'id'))).toEqual(['E1', 'E2']);
    expect(blocks.map(({ from, to }) => one.text.slice(from, to))).toEqual([first, SECOND].map(form));
  }
});

it('have their closing tag, unless they close themselves', () => {
  const [closed, closing] = ['<Passage id="E1">\n\n`</Passage>`\n\n</Passage>', '<Passage id="E1" />'].map((text) =>
    blockOf([section(text)], 'Passage', 'E1'),
  );
  expect(closed!.file.text.slice(closingOf(closed!)!)).toBe('</Passage>\n');
  expect(closingOf(closing!)).toBeNull();
});

it('are said not to be there, or to stand in what cannot be read', () => {
  const file = section('<Passage id="E1">\n\nSo <b\n\n</Passage>');
  const sentence = /^essay\/bees\.mdx:9\S* the text cannot be read as MDX .*\(mdx-syntax\)\.$/;
  expect(() => blockOf([file], 'Passage', 'E1')).toThrow(sentence);
  expect(() => blocksIn(file, 'Passage')).toThrow(sentence);
  expect(() => blockOf([section('')], 'Comment', 'T1.1')).toThrow('There is no comment T1.1 in this edition.');
});
