import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../../../src/edition/problem.ts';
import { oneLine } from '../../../../src/importing/characters.ts';
import { runJob } from '../../../../src/importing/job.ts';
import { readSources } from '../../../../src/importing/read.ts';
import type { NewEdition } from '../../../../src/importing/scaffold/edition.ts';
import { buildEdition } from '../../../../src/reading/build.ts';
import { source } from '../fixtures.ts';
import { carried, fileOf } from './own.ts';

/** What somebody has who makes an edition of a text of her own, before she has changed anything. */

/** What a formula shows. */
const wordsOf = (tex: string): string =>
  oneLine(
    katex
      .renderToString(tex, { throwOnError: true, strict: 'error', output: 'html' })
      .replace(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&'),
  );

const ESSAY = `---
title: Of Tides
author: [Ishbel Corrie, Bertil Åkesson]
date: March 2025
---

A wave has a height, and with $n = 4$ there are nine numbers to be found from the readings.

It costs $5 to park there and $6 to stay.

    PERIODS = HOURS

\\[ h = \\sum_k a_k \\]

\\[
W = 1
\\]

\\[Added later.\\]

***

Years later.

---

## Comments

### Pádraig Lynn, 2025-04-01

> with $n = 4$ there are nine numbers to be found

What of them, and of many other things that stand there with $a_2$ in them?

### Mara Quill, 2025-04-02

> It costs $5 to park there

It is free.
`;

describe('an edition of a text of one’s own', () => {
  const edition = carried('tides.md', ESSAY, 'my tides');

  it('has no fault, and the structure of its files', () => {
    expect(buildEdition(edition.files).problems.map(sentenceOf)).toEqual([]);
    expect(edition.files.map(({ path }) => path)).not.toContain('outline.json');
  });

  it('keeps a break after what stands before it, and none where it parts nothing', () => {
    expect(fileOf(edition, 'essay/of-tides.mdx')).toContain(
      '\n\n***\n\n</Passage>\n\n<Passage id="E7">\n\nYears later.',
    );
    expect(fileOf(edition, 'essay/of-tides.mdx').match(/^\*\*\*$/gm)).toHaveLength(1);
  });

  it('reads formulas between brackets, and leaves brackets of writers', () => {
    expect(fileOf(edition, 'essay/of-tides.mdx')).toContain('$$\nh = \\sum_k a_k\n$$');
    expect(fileOf(edition, 'essay/of-tides.mdx')).toContain('$$\nW = 1\n$$');
    expect(fileOf(edition, 'essay/of-tides.mdx')).toContain('\\[Added later.]');
  });

  it('finds words again that hold a formula, or a sign of dollars', () => {
    expect(fileOf(edition, 'threads/padraig-lynn-1.mdx')).toContain(
      '<Quotes of="E1" part="fragment" words="with n = 4 there are nine numbers to be found" />',
    );
    expect(fileOf(edition, 'threads/mara-quill-2.mdx')).toContain(
      '<Quotes of="E2" part="beginning" words="It costs $5 to park there" />',
    );
  });

  it('calls a thread by its first words, says its date as people do, and doubts nobody who is named', () => {
    const thread = buildEdition(edition.files).edition!.threads[1]!;
    expect(thread.title).toBe('Mara Quill: It is free.');
    expect(buildEdition(edition.files).edition!.threads[0]!.title).toBe(
      'Pádraig Lynn: What of them, and of many other things that…',
    );
    expect(thread.summary).toBe('One comment by Mara Quill, begun on 2 April 2025.');
    expect(edition.files.filter(({ text }) => text.includes('status: confirmed')).map(({ path }) => path)).toEqual([]);
  });

  it('says of the work no more than the copy does', () => {
    const { data } = buildEdition(edition.files).edition!;
    expect(data.original).toMatchObject({ title: 'Of Tides', type: 'post-weblog', issued: '2025-03' });
    expect(data.original.author.map(({ family, status }) => [family, status])).toEqual([
      ['Corrie', 'proven'],
      ['Åkesson', 'proven'],
    ]);
    expect([data.original.url, data.original.container]).toEqual([undefined, undefined]);
  });

  it('has a page that says whose rights are whose', () => {
    expect(fileOf(edition, 'pages/about.mdx')).toMatch(/^## Rights$/m);
  });

  it('names its commands as they are typed, what is still to be said, and no word of its code', () => {
    const readme = fileOf(edition, 'README.md');
    expect(readme).toContain("`CONTENT='my tides' npm run check:content`");
    expect(readme).toContain('To be filled in, in `edition.yaml`: site.');
    expect(readme).toContain('None were found.');
  });
});

it.each([
  ['bienen.md', '---\nlang: de_DE\n---\n\n# Bienen\n\nSie summen die ganze Nacht.\n', 'de-DE'],
  [
    'nahl.html',
    `<html lang="en"><body><article lang="ar"><h1>نحل</h1><p>${'طن النحل طوال الليل. '.repeat(30)}</p></article>`,
    'ar',
  ],
  [
    'bees.html',
    `<html lang="en-US"><body><article><h1>Bees</h1><p>${'They hum all night. '.repeat(30)}</p></article>`,
    'en',
  ],
  ['bees.md', '---\nlanguage: und\n---\n\n# Bees\n\nThey hum all night.\n', 'en'],
])('%s is in the language that it says', (name, text, language) => {
  const { files } = carried(name, text);
  expect(buildEdition(files).edition!.data.language).toBe(language);
});

it('a line of print before a text gives the year alone, and is said to be left out', () => {
  const text = `THE LAMP\n\nby Honoria Vane\n\nFirst printed in 1888\n\n${'It was dark in the street. '.repeat(9)}\n`;
  const { edition, summary } = runJob({
    files: [source('lamp.txt', text)],
    known: null,
    scaffold: { text: 'original', beside: [] },
    wantsForm: false,
  });
  expect(buildEdition(edition!.files).edition!.data.original.issued).toBe('1888');
  expect(summary.join('\n')).toContain(
    'left out: 1 line about the post or a comment (4 words): “First printed in 1888”',
  );
});

describe('what an edition says by itself', () => {
  const text = (lang: string): string =>
    `---\ntitle: Die Glocke\nauthor: Tilda Marsh\ndate: 2024-05-17\nlang: ${lang}\n---\n\nEine Glocke.[^1]\n\n## Mehr\n\nNoch eine.\n\n[^1]: Alt.\n\n## Comments\n\n### Mara Quill, 2024-05-18\n\nSo?\n\n#### Tilda Marsh, 2024-05-19\n\nSo.\n`;
  const filesOf = (lang: string): Map<string, string> =>
    new Map(carried('bell.md', text(lang)).files.map(({ path, text: said }) => [path, said]));
  const all = (files: ReadonlyMap<string, string>): string =>
    [...files].flatMap(([path, said]) => (path === 'README.md' ? [] : [said])).join('\n');

  it('is in its language', () => {
    const files = filesOf('de');
    expect(files.get('essay/anfang.mdx')).toContain('title: Anfang\n');
    expect(files.get('essay/anmerkungen.mdx')).toContain('title: Anmerkungen\n');
    expect(all(files)).toContain('summary: 2 Kommentare von Mara Quill und anderen, begonnen am 18. Mai 2024.\n');
    expect(files.get('edition.yaml')).toContain('description: Die Glocke, von Tilda Marsh, mit 2 Kommentaren.\n');
    expect(files.get('pages/about.mdx')).toContain('title: Über diese Ausgabe\n');
    expect(all(files)).not.toMatch(/The imported copy|A thread of|Opening/);
    expect(files.get('README.md')).not.toContain('to be translated');
    expect(buildEdition([...files].map(([path, said]) => ({ path, text: said }))).problems.map(sentenceOf)).toEqual([]);
  });

  it('is in English where the engine does not speak that, and the report says what to translate', () => {
    const files = filesOf('he');
    expect(files.get('essay/opening.mdx')).toContain('title: Opening\n');
    expect(files.get('README.md')).toContain('The text is in “he”');
    const { summary } = runJob({
      files: [source('bell.md', text('he'))],
      known: null,
      scaffold: { text: 'original', beside: [] },
      wantsForm: false,
    });
    expect(summary.at(-1)).toContain('what it wrote in English is to be translated');
  });
});

describe('notes', () => {
  const text =
    '# Of Bells\n\nOne.[^b] Two.[^a] One again.[^b]\n\n[^c]: Stray.\n[^a]: Note a.\n[^b]: Note b, on[^d] more.\n[^d]: Note d.\n\n## Comments\n\n### Mara Quill, 2026-01-12\n\nSee this.[^e]\n\n[^e]: That.\n';
  const edition = carried('bells.md', text);

  it('are numbered as they are called, those that nothing calls last', () => {
    const notes = fileOf(edition, 'essay/notes.mdx').match(/id="N\d"|Note .|Stray/g);
    expect(notes).toEqual(['id="N1"', 'Note b', 'id="N2"', 'Note a', 'id="N3"', 'Note d', 'id="N4"', 'Stray']);
  });

  it('are called as often as in the source; a call that is put in for one stands at the end, and is said', () => {
    expect(fileOf(edition, 'essay/of-bells.mdx')).toContain(
      'One.<NoteCall to="N1" /> Two.<NoteCall to="N2" /> One again.<NoteCall to="N1" />\n\n<NoteCall to="N4"/>\n',
    );
    expect(edition.said).toEqual([expect.stringMatching(/^N4 is called at the end of E1, since nothing/)]);
    expect(buildEdition(edition.files).problems.map(sentenceOf)).toEqual([]);
  });

  it('of a comment have their number in words', () => {
    expect(fileOf(edition, 'threads/mara-quill-1.mdx')).toContain('See this.\\[1]\n');
  });
});

describe('what Markdown has no mark for', () => {
  const page = (article: string): NewEdition =>
    carried(
      'tea.html',
      `<!doctype html><html><head><title>Of Tea</title></head><body><article><h1>Of Tea</h1>${article}</article></body></html>`,
    );

  it('is text: readings behind their characters, quotations in signs that the edition makes marks of its language', () => {
    expect(
      fileOf(
        page(
          '<p><ruby>蜂<rt>はち</rt></ruby>, <ruby>蜂<rp>（</rp><rt>はち</rt><rp>）</rp></ruby>, <q>he <q>said</q></q>.</p>',
        ),
        'essay/of-tea.mdx',
      ),
    ).toContain(`蜂（はち）, 蜂（はち）, "he 'said'".`);
  });

  it.each([
    ['<sup>+50% R&amp;D #1</sup>', '^{\\text{+50\\% R\\&D \\#1}}', '+50% R&D #1'],
    ['<sub>a_b</sub>', '_{\\text{a\\_b}}', 'a_b'],
    [
      '<sup>a^{b}~$c\\d</sup>',
      '^{\\text{a\\textasciicircum{}\\{b\\}\\textasciitilde{}\\$c\\textbackslash{}d}}',
      'a^{b}~$c\\d',
    ],
  ])('is a formula that says all of it: %s', (html, tex, words) => {
    const edition = page(`<p>Tea${html} and more.</p>`);
    expect(fileOf(edition, 'essay/of-tea.mdx')).toContain(tex);
    expect(buildEdition(edition.files).problems.map(sentenceOf)).toEqual([]);
    expect(wordsOf(tex)).toBe(words);
  });

  it('is no formula where it has no words', () => {
    expect(fileOf(page('<p>Tea<sup> </sup>and<sub></sub> more.</p>'), 'essay/of-tea.mdx')).toContain('Tea and more.');
    const faces = fileOf(carried('faces.md', '# Faces\n\n^_^ and ^-^, but Cl^-^ and x^2^.\n'), 'essay/faces.mdx');
    expect(faces).toContain('^\\_^ and ^-^, but Cl⁻ and x².');
  });

  it('is said: where titles lead, and what abbreviations mean', () => {
    const { said } = page('<p>One.</p><h2>More <a href="https://e.example/x">there</a></h2><p>Two.</p>');
    expect(said[0]).toMatch(/^The title “More there” is a link to https:\/\/e\.example\/x, /);
    const { leftOut } = readSources(
      [source('a.html', '<article><p>The <abbr title="World Wide Web">WWW</abbr>.</p></article>')],
      null,
    ).form;
    expect(leftOut).toEqual(['a.html: left out: 1 text that is hidden from sight (3 words): “World Wide Web”.']);
  });

  it('is no code at the ends of lines', () => {
    expect(
      fileOf(page('<p>Ein Röslein, <br>\n Röslein rot,<br>\n<em>auf</em> der Heiden.</p>'), 'essay/of-tea.mdx'),
    ).toContain('Ein Röslein,\\\nRöslein rot,\\\n*auf* der Heiden.');
  });
});

it.each([
  ['ねこ.txt', '猫\n\n吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。\n', 'site, language, '],
  ['cat.txt', 'The Cat\n\nI am a cat. As yet I have no name, and I do not know where I was born.\n', 'site, original'],
])('%s names its language among what is to be filled in only where it is plainly another', (name, text, blanks) => {
  expect(fileOf(carried(name, text), 'README.md')).toContain(`in \`edition.yaml\`: ${blanks}`);
});

it('code in a line is one line, whatever breaks stand in it', () => {
  const html =
    '<!doctype html><html><head><title>Of Code</title></head><body><article><h1>Of Code</h1><p>A bee does <code>fly() {<br><br>  buzz();<br>}</code> all day.</p></article></body></html>';
  expect(fileOf(carried('code.html', html), 'essay/of-code.mdx')).toContain('A bee does `fly() { buzz(); }` all day.');
});
