import { expect, it } from 'vitest';
import { readSources } from '../../../../../src/importing/read.ts';
import { source } from '../../fixtures.ts';

const blocksOf = (article: string): { text: string; n?: number }[] => {
  const page = `<!doctype html><html><head><title>Tides</title></head><body><article><h1>Tides</h1>${article}</article></body></html>`;
  const { blocks } = readSources([source('a.html', page)], null).form.posts[0]!;
  return blocks.map(({ text, n }) => ({ text, ...(n === undefined ? {} : { n }) }));
};

it('a note that is marked as one needs no way back, and its call may be a sign', () => {
  const call = (note: string, sign: string): string => `<a href="#${note}" role="doc-noteref"><sup>[${sign}]</sup></a>`;
  expect(
    blocksOf(
      `<p>The sea rises${call('b', '*')} and falls${call('a', '†')}.</p><section class="footnotes" role="doc-endnotes"><ol><li id="a">Twice.</li><li id="b">By day. <a href="#top" role="doc-backlink">↩</a></li></ol></section>`,
    ),
  ).toEqual([{ text: 'The sea rises[1] and falls[2].' }, { text: 'By day.', n: 1 }, { text: 'Twice.', n: 2 }]);
});

it.each([
  ['1. Seeley, p. 4.', 'Seeley, p. 4.'],
  ['<b>[1]</b> Seeley.', 'Seeley.'],
  ['1 January was cold.', '1 January was cold.'],
  ['2. It was cold.', '2. It was cold.'],
])('a note that says “%s” has no more its own number', (note, text) => {
  const blocks = blocksOf(
    `<p>The sea rises<sup><a href="#b" id="home">1</a></sup>.</p><hr><p id="b">${note} <a href="#home">↩</a></p>`,
  );
  expect(blocks.find(({ n }) => n === 1)?.text).toBe(text);
});

it('a note among others that nothing calls is one all the same, behind them', () => {
  expect(
    blocksOf(
      '<p>The sea rises<a href="#b" id="home">1</a>.</p><div class="footnotes"><ol><li id="a">Never.</li><li id="b">By day. <a href="#home">↩</a></li></ol></div>',
    ),
  ).toEqual([{ text: 'The sea rises[1].' }, { text: 'By day.', n: 1 }, { text: 'Never.', n: 2 }]);
});
