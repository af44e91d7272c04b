import { expect, test } from 'vitest';
import { runJob } from '../../../../src/importing/job.ts';
import { sentenceOf } from '../../../../src/edition/problem.ts';
import type { SourceFile } from '../../../../src/edition/source.ts';
import { buildEdition } from '../../../../src/reading/build.ts';
import { source } from '../fixtures.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Of Tides</title><link rel="canonical" href="https://tides.example.org/of/">
<meta name="author" content="Ishbel Corrie"></head><body><article><h1>Of Tides</h1>
<p>See <a href="#the_moon">the part on the moon</a>, <a href="https://tides.example.org/of/#what-is-left">what is left</a>,
<a href="#ebb">one of two</a> and <a href="https://tides.example.org/other/#the_moon">another page</a>, before going on.</p>
<h2 id="the_moon">The Moon</h2><h3>Ebb</h3><p>The moon draws the water away from the land, and it comes back later in the day.</p>
<h2>What is left?</h2><h3>Ebb</h3><p>What is left of the water stands in pools, where there are crabs and small fish to be found.</p>
</article></body></html>`;

const imported = (name: string, text: string, words: 'original' | 'restated') =>
  runJob({ files: [source(name, text)], known: null, scaffold: { text: words, beside: [] }, wantsForm: true });

/** The file of the first passage, and all of them. */
function carried(name: string, text: string): { opening: string; files: SourceFile[] } {
  const { files } = imported(name, text, 'original').edition!;
  return { files, opening: files.find((one) => one.path.startsWith('essay/') && one.text.includes('id="E1"'))!.text };
}

test('a link to a heading of the work leads to the first passage under it; where that is not clear, to the source', () => {
  const { files, opening } = carried('page.html', PAGE);
  const links = [...opening.matchAll(/\]\(([^)]+)\)/g)].map(([, href]) => href);
  expect(links).toEqual([
    '#e2',
    '#e3',
    'https://tides.example.org/of/#ebb',
    'https://tides.example.org/other/#the_moon',
  ]);
  expect(buildEdition(files).problems.map(sentenceOf)).toEqual([]);
});

const DOCUMENT = (
  head: string,
) => `<!doctype html><html lang="en"><head><title>Of Tides</title>${head}</head><body><article><h1>Of Tides</h1>
<p>See <a href="#sec-1">its own name</a>, <a href="#h.2%C3%A9">an anchor in it</a>, <a href="#s3">what it begins</a> and
<a href="#low">one of two that are called alike</a>, before going on.</p>
<h2 id="sec-1">The Moon</h2><p>The moon draws the water away from the land, and it comes back later in the day.</p>
<h2><a name="h.2é"></a>Ebb</h2><p>What is left of the water stands in pools, where there are crabs and small fish to be found.</p>
<section id="s3"><h2>Flood</h2><p>Then all of it comes back, and the pools are a part of the sea again, with whatever lives in them.</p></section>
<h2 id="low">Ebb</h2><p>And it goes once more.</p></article></body></html>`;

test.each(['', '<link rel="canonical" href="https://tides.example.org/of/">'])(
  'a heading of a page is linked by the name of its place, whatever its words: with %j in the head',
  (head) => {
    const links = [...carried('page.html', DOCUMENT(head)).opening.matchAll(/\]\(([^)]+)\)/g)].map(([, href]) => href);
    expect(links).toEqual(['#e2', '#e3', '#e4', '#e5']);
  },
);

const MARKDOWN = `# Of Tides

See [the moon](#the-moon), [*what is left*](#what-is-left), [one of two](#ebb) and [nowhere](#nowhere).

## The Moon

The moon draws the water away from the land.

## What is left?

### Ebb

What is left of the water stands in pools.

### Ebb

And goes.
`;

test('so does one of a source without an address; of one that leads nowhere the words are kept, and it is said', () => {
  const { files, opening } = carried('tides.md', MARKDOWN);
  expect(opening).toContain('See [the moon](#e2), [*what is left*](#e3), one of two and nowhere.');
  expect(buildEdition(files).problems.map(sentenceOf)).toEqual([]);
  const { summary } = imported('tides.md', MARKDOWN, 'original');
  expect(summary.filter((line) => line.includes('“#ebb”, “#nowhere”'))).toHaveLength(1);
});

test('beside a restatement nobody could follow it', () => {
  const { form, edition } = imported('tides.md', MARKDOWN, 'restated');
  expect(JSON.stringify([form, edition!.files])).not.toContain('beside.invalid');
});

const BRACES = `# Of Tides

See [one](#the-moon), [two](#sec:ebb), [three](#s3), [four](#s4), [five](#s5), [six](#s6) and [seven](#s7).

## The Moon {#the-moon}

It draws the water away.

## *Ebb* and \`flow\` {#sec:ebb .unnumbered}

What is left stands in pools.

Flood {: #s3}
-------------

Then it comes back.

## Spring ## {id="s4" data-n=1}

Higher than ever.

## Neap {/* #s5 */}

Lower than ever.

Slack
=====
{: #s6 .no_toc}

Still.

## Rip
{:#s7}

Quick.
`;

test('a heading of Markdown is linked by its name in braces, in whatever way they write it, and no brace is printed', () => {
  const { files, opening } = carried('tides.md', BRACES);
  const links = [...opening.matchAll(/\]\(([^)]+)\)/g)].map(([, href]) => href);
  expect(links).toEqual(['#e2', '#e3', '#e4', '#e5', '#e6', '#e7', '#e8']);
  expect(files.filter(({ path, text }) => path.startsWith('essay/') && /[{}]|#[a-z]\w*:/.test(text))).toEqual([]);
  expect(buildEdition(files).problems.map(sentenceOf)).toEqual([]);
  const { summary } = imported('tides.md', BRACES, 'original');
  expect(summary.join()).toMatch(/left out: 3 marks of the site’s own[^:]*: “.unnumbered”, “data-n=1”, “.no_toc”./);
});
