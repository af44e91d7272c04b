import { expect, test } from 'vitest';
import type { EditionRecord } from '../../src/citing/machine/shapes.ts';
import { page, pages, read, type Page } from './dist.ts';

/** Opening characters by which a restatement is known on a page: few enough to come before a formula or a call of a note. */
const OPENING = 40;

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const { passages } = JSON.parse(read('edition.json')) as EditionRecord;
const openings = passages
  .filter(({ kind }) => kind !== 'gap')
  .map(({ text }) => flat(text).slice(0, OPENING))
  .filter((text) => text.length === OPENING);

/** What is read on a page, in order; where a speaker's name and role stand side by side, only one is ever shown. */
function wordsOf({ $ }: Page): string {
  const main = $('main').clone();
  main.find('script, style, .speaker:not(.unnamed) .speaker-role').remove();
  return flat(main.text());
}

/** Where the first restatement begins; -1 where there is none. */
const firstIn = (words: string): number =>
  Math.min(...openings.map((opening) => words.indexOf(opening)).filter((at) => at >= 0));

/** `/p/e27/` → `/p/*`: pages that are made alike. */
const kindOf = (path: string): string =>
  path.replace(/^(\/[^/]+\/)[^/]+\/(r\d+\/)?$/, (_, to: string, revision: string) => `${to}*${revision ? '/r' : ''}`);

test('on every page “restated” comes before the first words that are', () => {
  const showing = [...pages.values()]
    .map((one) => ({ path: one.path, words: wordsOf(one) }))
    .filter(({ words }) => Number.isFinite(firstIn(words)));
  expect([...new Set(showing.map(({ path }) => kindOf(path)))].sort()).toEqual(
    expect.arrayContaining(['/essay/', '/p/*', '/p/*/r', '/threads/*']),
  );
  const late = showing.filter(({ words }) => !/restated/i.test(words.slice(0, firstIn(words))));
  expect(late.map(({ path }) => path)).toEqual([]);
});

test('every permanent page names whose words are restated before them, how sure that is, and the way to them', () => {
  const bare = passages.filter(({ id, text, attribution }) => {
    const one = page(`/p/${id}/`);
    const words = wordsOf(one);
    const said = words.indexOf(attribution);
    const shown = words.indexOf(flat(text).slice(0, OPENING));
    const described = one.$('meta[name=description]').attr('content')!;
    const leads = one.$('.restated-from a.original-link').attr('href') !== undefined;
    return said < 0 || (shown >= 0 && said > shown) || !leads || !/restated|Lost/i.test(described);
  });
  expect(bare.map(({ id }) => id)).toEqual([]);
});
