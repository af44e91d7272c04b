import { expect, test } from 'vitest';
import { runJob } from '../../../../src/importing/job.ts';
import { sentenceOf } from '../../../../src/edition/problem.ts';
import { buildEdition } from '../../../../src/reading/build.ts';
import { source } from '../fixtures.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Of Tides</title><link rel="canonical" href="https://tides.example.org/of/">
<meta name="author" content="Ishbel Corrie"></head><body><article><h1>Of Tides</h1>
<p>See <a href="#the_moon">the part on the moon</a>, <a href="https://tides.example.org/of/#what-is-left">what is left</a>,
<a href="#ebb">one of two</a> and <a href="https://tides.example.org/other/#the_moon">another page</a>, before going on.</p>
<h2 id="the_moon">The Moon</h2><h3 id="ebb">Ebb</h3><p>The moon draws the water away from the land, and it comes back later in the day.</p>
<h2>What is left?</h2><h3>Ebb</h3><p>What is left of the water stands in pools, where there are crabs and small fish to be found.</p>
</article></body></html>`;

test('a link to a heading of the work leads to the first passage under it; where that is not clear, to the source', () => {
  const { files } = runJob({
    files: [source('page.html', PAGE)],
    known: null,
    scaffold: { text: 'original', beside: [] },
    wantsForm: false,
  }).edition!;
  const opening = files.find(({ path, text }) => path.startsWith('essay/') && text.includes('id="E1"'))!.text;
  const links = [...opening.matchAll(/\]\(([^)]+)\)/g)].map(([, href]) => href);
  expect(links).toEqual([
    '#e2',
    '#e3',
    'https://tides.example.org/of/#ebb',
    'https://tides.example.org/other/#the_moon',
  ]);
  expect(buildEdition(files).problems.map(sentenceOf)).toEqual([]);
});
