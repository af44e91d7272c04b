import { describe, expect, it } from 'vitest';
import { runJob } from '../../../../../src/importing/job.ts';
import { readSources } from '../../../../../src/importing/read.ts';
import { source } from '../../fixtures.ts';

/** The sections of an edition that carries a page: their titles and what stands in them. */
function sectionsOf(html: string): string[] {
  const { edition } = runJob({
    files: [source('page.html', html)],
    known: null,
    scaffold: { text: 'original', beside: [] },
    wantsForm: false,
  });
  const essay = edition!.files.filter(({ path }) => path.startsWith('essay/'));
  return essay.map(({ text }) =>
    text.replace(/<\/?Passage[^>]*>|^(?:---|level: .*|order: .*)$/gm, '').replace(/\n{2,}/g, '\n'),
  );
}

/** An item as Word saves it whole, and as it does “filtered”. */
const whole = (level: number, mark: string, words: string): string =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>\n`;
const filtered = (level: number, mark: string, words: string): string =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}.0pt;text-indent:-18.0pt'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span>${words}</p>\n`;

const word = (
  item: typeof whole,
): string => `<html><head><title></title></head><body lang=EN-GB><div class=WordSection1>
<p class=MsoTitle>On Roofs</p>
<p class=MsoToc1><a href="#_Toc1">What it costs&nbsp;&nbsp;1</a></p>
<p class=MsoNormal>A roof is quiet<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>, and a bee wants quiet.</p>
<h1>What it costs</h1>
${item(1, '1.', 'Ask the landlord.')}${item(2, 'a.', 'In writing.')}${item(2, 'b.', 'Twice.')}${item(1, '2.', 'Buy a veil.')}
<p class=MsoNormal>And else:</p>
${item(1, '·', 'nothing')}
<p class=MsoQuote>The bee is domesticated.</p>
<p class=MsoQuote>But not tamed.</p>
</div><div><br clear=all><hr align=left size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Seeley.</p></div></div></body></html>`;

describe('a document that Word saved as a page', () => {
  it.each([
    ['whole', whole],
    ['filtered', filtered],
  ])('%s has its title, lists, quotations and notes', (_, item) => {
    expect(sectionsOf(word(item))).toEqual([
      '\ntitle: Opening\nA roof is quiet<NoteCall to="N1" />, and a bee wants quiet.\n',
      '\ntitle: What it costs\n1. Ask the landlord.\n   - a) In writing.\n   - b) Twice.\n2. Buy a veil.\nAnd else:\n- nothing\n> The bee is domesticated.\n>\n> But not tamed.\n',
      '\ntitle: Notes\nSeeley.\n',
    ]);
  });
});

it.each<[string, [number, string][], string[]]>([
  [
    'Roman numbers',
    [
      [1, 'I.'],
      [1, 'II.'],
      [2, 'A.'],
      [1, 'III.'],
    ],
    ['- I)', '- II)', '  - A)', '- III)'],
  ],
  [
    'letters that go on',
    [
      [1, 'c)'],
      [1, 'd)'],
    ],
    ['- c)', '- d)'],
  ],
  ['a ninth letter', [...'abcdefghi'].map((mark) => [1, `${mark}.`]), [...'abcdefghi'].map((mark) => `- ${mark})`)],
  [
    'letters at the third level',
    [
      [1, '1.'],
      [2, 'a.'],
      [3, 'a.'],
      [3, 'b.'],
    ],
    ['1.', '   - a)', '     - a)', '     - b)'],
  ],
])('its items have the marks that Word shows: %s', (_, items, marks) => {
  const list = items.map(([level, mark]) => filtered(level, mark, 'Item')).join('');
  const [text] = sectionsOf(
    `<body><div class=WordSection1><p class=MsoNormal>A roof is quiet.</p>${list}</div></body>`,
  );
  expect(text).toContain(`\nA roof is quiet.\n${marks.map((mark) => `${mark} Item`).join('\n')}\n`);
});

it.each([
  ['its sections', '', 'WordSection1'],
  ['the name in its head', '<meta name=Generator content="Microsoft Word 15 (filtered)">', 'any'],
])('such a document is known by %s', (_, head, section) => {
  const title = '<p class=MsoTitle>On Roofs</p>';
  const page = `<html><head>${head}</head><body><div class=${section}>${title}<p class=MsoNormal>A roof is quiet.</p></div></body></html>`;
  expect(sectionsOf(page)).toEqual(['\ntitle: On Roofs\nA roof is quiet.\n']);
});

it('a page into which paragraphs of Word were pasted is read as any other, with their lists', () => {
  const words = '<p class="MsoNormal">A roof is quiet, and a bee wants quiet for most of the year.</p>';
  const around =
    '<div class="sidebar"><p>I keep bees in the far north of the country and write of them here.</p></div>';
  const post = `<div class="post-body">${words}${filtered(1, '1.', 'Ask.')}${filtered(1, '2.', 'Buy.')}</div>`;
  expect(sectionsOf(`<html><head><title>On Roofs</title></head><body>${around}${post}</body></html>`)).toEqual([
    '\ntitle: On Roofs\nA roof is quiet, and a bee wants quiet for most of the year.\n1. Ask.\n2. Buy.\n',
  ]);
});

const GOOGLE = `<html><head></head><body class="c9 doc-content"><p class="c3 title"><span>On Roofs</span></p><p><span>A roof is quiet.</span></p>
<ol class="c6 lst-kix_a-0 start" start="1"><li><span>Ask</span></li></ol><ul class="lst-kix_a-1 start"><li><span>in writing</span></li><li><span>twice</span></li></ul><ol class="c6 lst-kix_a-0" start="2"><li><span>Buy</span></li></ol>
<p><span>See </span><span><a href="https://www.google.com/url?q=https://bees.example/roof%3Fa%3D1&amp;sa=D&amp;ust=1">the roof</a></span></p></body></html>`;

it('a document that Google Docs saved has its title, nested lists as one, and links that lead where they say', () => {
  expect(sectionsOf(GOOGLE)).toEqual([
    '\ntitle: On Roofs\nA roof is quiet.\n1. Ask\n   - in writing\n   - twice\n2. Buy\nSee [the roof](https://bees.example/roof?a=1)\n',
  ]);
});

it('what only looks like such a list on other pages stays as it is, and a page without a title has none', () => {
  const page = `<article>${'<p>The sea comes and goes, twice a day.</p>'.repeat(3)}<p class="title">On Roofs</p><ol class="lst-a-0"><li>Ask</li></ol></article>`;
  const { form } = runJob({
    files: [source('page.html', `<body>${page}</body>`)],
    known: null,
    scaffold: null,
    wantsForm: true,
  });
  expect(form!.posts[0]!.title).toBeNull();
  expect(form!.posts[0]!.blocks.map(({ type, item }) => [type, item?.ordinal])).toContainEqual(['paragraph', 1]);
});

const PARAGRAPH =
  '<p class=MsoNormal>A roof is quiet, and a bee wants quiet, which it finds there more than below.</p>';
const byWord = (below: string, properties = '') =>
  `<html><head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml>\n <o:DocumentProperties>\n  <o:Author>${properties}</o:Author>\n </o:DocumentProperties>\n</xml><![endif]--><title>On Roofs</title></head><body lang=EN-GB><div class=WordSection1><p class=MsoTitle>On Roofs</p>${below}${PARAGRAPH.repeat(4)}</div></body></html>`;
const byGoogle = (below: string) =>
  `<html><head><title>On Roofs</title></head><body class="c2 doc-content"><p class="c1 title"><span>On Roofs</span></p>${below}${PARAGRAPH.repeat(4)}</body></html>`;

describe('who wrote a document', () => {
  it.each<[string, string, string[], string | null]>([
    ['Google Docs below the title', byGoogle('<p class="c4 subtitle"><span>By Ann Tye</span></p>'), ['Ann Tye'], null],
    [
      'two of them, and a day',
      byGoogle('<p>Written by Ann Tye and Tom Reed</p><p>12 January 2026</p>'),
      ['Ann Tye', 'Tom Reed'],
      '2026-01-12',
    ],
    ['a field', byWord('<p class=MsoSubtitle>Author: Ann Tye</p>'), ['Ann Tye'], null],
    ['a name and a day', byWord('<p class=MsoNormal>By Ann Tye, 12 January 2026</p>'), ['Ann Tye'], '2026-01-12'],
    ['the name of the properties', byWord('<p class=MsoNormal>Ann Tye</p>', 'Ann Tye'), ['Ann Tye'], null],
  ])('is what it says there: %s', (_, html, authors, date) => {
    const post = readSources([source('page.html', html)], null).form.posts[0]!;
    expect([post.authors, post.date?.slice(0, 10) ?? null, post.blocks.length]).toEqual([authors, date, 4]);
  });

  it.each([
    ['a name alone', byGoogle('<p><span>Ann Tye</span></p>'), 1],
    ['properties that name another', byWord('<p class=MsoNormal>Ann Tye</p>', 'Office User'), 1],
    ['a sentence', byGoogle('<p><span>By the sea</span></p>'), 0],
    ['a time', byGoogle('<p><span>By Dawn</span></p>'), 0],
  ])('is asked, where there is %s', (_, html, asked) => {
    const { posts, warnings } = readSources([source('page.html', html)], null).form;
    expect([posts[0]!.authors, posts[0]!.blocks.length]).toEqual([[], 5]);
    expect(warnings.filter((one) => one.includes('begins with “Ann Tye”'))).toHaveLength(asked);
  });
});
