import { expect, test } from 'vitest';
import { cite } from '../../../src/citing/cite.ts';
import { exportsOf } from '../../../src/citing/exports/all.ts';
import { printLedger } from '../../../src/citing/ledger/file.ts';
import { publish } from '../../../src/citing/ledger/publish.ts';
import { EMPTY_LEDGER } from '../../../src/citing/ledger/schema.ts';
import { wordingsOf } from '../../../src/citing/ledger/wordings.ts';
import { rangesAsked } from '../../../src/edition/asked-references.ts';
import type { Target } from '../../../src/citing/target.ts';
import { replaced } from '../small.ts';
import { edited, editionOf, FILES, jointFiles, publishedContext } from './small-edition.ts';

const context = publishedContext();
const passages = (text: string): Target => ({ kind: 'passages', ranges: rangesAsked(text)! });
const originals = (text: string) => cite(passages(text), context).map(({ original }) => exportsOf(original!));
const restatements = (target: Target, revision?: number) =>
  cite(target, context, revision).map(({ restatement }) => exportsOf(restatement!));

test('a paragraph of the original is its author’s, a restatement the editors’', () => {
  const [original] = originals('e2');
  expect(original).toMatchObject({ key: 'author2020', short: 'Author 2020, ¶ 2' });
  expect(original!.csl).toMatchObject({ author: [{ family: 'Author', given: 'Ann' }] });
  const [restatement] = restatements(passages('e2'));
  expect(restatement).toMatchObject({
    key: 'variorum-author2020-e2-r1',
    short: 'Variorum, E2 (r1)',
    url: 'https://edition.example/p/e2/r1/',
  });
  expect(restatement!.csl.author).toEqual([{ literal: 'Editors of Variorum' }]);
  expect(restatement!.csl.title).toMatch(/^E2: Restatement of Ann Author, “On .*,” ¶ 2$/);
});

test('a name that is a guess is bracketed with a question mark, and nobody is named who is unknown', () => {
  const authors = ['t1-1-1', 't1-2-1', 't1-3-1'].map((text) => originals(text)[0]!.csl.author[0]!.literal);
  expect(authors).toEqual(['Carl Commenter', '[Gwen?]', '[Commenter C]']);
});

const parted = editionOf(
  replaced(
    'threads/one.mdx',
    'name: Gwen',
    'name: { family: Öst, non-dropping-particle: van der, given: Gwen }',
    replaced('threads/one.mdx', 'name: Carl Commenter', 'name: { family: Commenter, given: Carl, suffix: Jr. }'),
  ),
);

test('a commenter’s name is cited by its parts where it is a person’s', () => {
  const cited = publishedContext(parted);
  const [carl, gwen] = ['t1-1', 't1-2'].map((text) => exportsOf(cite(passages(text), cited)[0]!.original!));
  expect(carl!.csl.author).toEqual([{ family: 'Commenter', given: 'Carl', suffix: 'Jr.' }]);
  expect(carl!.short).toBe('Commenter on Author 2020, comment T1.1');
  expect(carl!.ris).toContain('AU  - Commenter, Carl, Jr.\n');
  expect(carl!.bibtex).toContain('author = {Commenter, Jr., Carl}');
  expect(carl!.biblatex).toContain('author = {Commenter, Jr., Carl}');
  expect(carl!.styles.apa.entry.text).toMatch(/^Commenter, C\., Jr\. \(2020/);
  expect(carl!.styles.mla.entry.text).toMatch(/^Commenter, Carl, Jr\. /);
  expect(carl!.styles.chicago.mention.text).toMatch(/^Carl Commenter Jr\., /);
  // A guess is no author's name.
  expect(gwen!.csl.author).toEqual([{ literal: '[Gwen van der Öst?]' }]);
  const { restatement } = cite(passages('t1-1'), cited)[0]!;
  expect(exportsOf(restatement!).csl.title).toContain('of a comment by Carl Commenter Jr. on “');
});

test('the mark of a guess ends no title', () => {
  expect(restatements(passages('t1-2'))[0]!.styles.mla.entry.text).toMatch(
    /Comment by \[Gwen\?\] on ‘On .*’ by Ann Author/,
  );
});

test('what is lost in a comment is its speaker’s', () => {
  const gap = '<Gap id="G2" lost="A list">\n\nThe source ends in a colon.\n\n</Gap>\n\n';
  const files = replaced(
    'threads/one.mdx',
    '<Passage id="T1.2.1"',
    `${gap}<Passage id="T1.2.1"`,
    FILES.filter(({ path }) => path !== 'outline.json'),
  );
  const lost = publishedContext(editionOf(files));
  const { original, restatement } = cite(passages('g2'), lost)[0]!;
  expect(exportsOf(original!)).toMatchObject({ key: 'author2020-t1-2', short: '[Gwen?] on Author 2020, comment T1.2' });
  expect(exportsOf(original!).csl).toMatchObject({
    author: [{ literal: '[Gwen?]' }],
    title: expect.stringContaining('(T1.2 in Variorum)'),
  });
  expect(exportsOf(restatement!).csl.title).toMatch(
    /^G2: Editors’ note on what the source copy lost of a comment by \[Gwen\?\] on “On .*” by Ann Author$/,
  );
  expect(exportsOf(cite(passages('g1'), lost)[0]!.original!).short).toBe('Author 2020');
});

test('the whole is cited as it was in an edition', () => {
  expect(restatements({ kind: 'work' })[0]!.url).toBe('https://edition.example/essay/?edition=1');
});

test('a choice across authors becomes a citation for each', () => {
  expect(originals('e1-e2,t1-1-1,e3,n1').map(({ short }) => short)).toEqual([
    'Author 2020, ¶¶ 1–2, 3',
    'Carl Commenter on Author 2020, ¶ 1 of comment T1.1',
    'Author 2020, note 1',
  ]);
  const [first, second] = restatements(passages('e1-e2,t1-1-1-t1-1-2,e3'));
  expect(first!.url).toBe('https://edition.example/essay/?passages=e1-e2,e3&edition=1');
  expect(second!.url).toBe('https://edition.example/threads/one/?passages=t1-1-1-t1-1-2&edition=1');
  expect(rangesAsked(new URL(second!.url).searchParams.get('passages')!)).toEqual([{ from: 'T1.1.1', to: 'T1.1.2' }]);
});

test('a comment is cited as a comment: who, on what, which of them and which paragraph', () => {
  const [one, several, whole, thread] = ['t1-1-2', 't1-1-1-t1-1-2', 't1-1', 't1'].map((text) => originals(text)[0]!);
  expect(one!.csl.title).toMatch(/^Comment on “.*” \(T1\.1 in Variorum\)$/);
  expect(one!.styles.apa.mention.text).toContain('para. 2 of comment T1.1)');
  expect(several!.styles.chicago.mention.text).toMatch(/paras\. 1–2 of comment T1\.1/);
  expect([several!, whole!, thread!].map(({ short }) => short)).toEqual([
    'Carl Commenter on Author 2020, ¶¶ 1–2 of comment T1.1',
    'Carl Commenter on Author 2020, comment T1.1',
    'Carl Commenter on Author 2020, thread T1',
  ]);
  expect(restatements(passages('t1-1-2'))[0]!.csl.title).toMatch(
    /: Restatement of ¶ 2 of comment T1\.1 by Carl Commenter on “On .*” by Ann Author$/,
  );
});

test('an earlier wording is cited as it was published', () => {
  const edition = edited('essay/start.mdx', (text) => text.replace('third paragraph', 'third and last paragraph'));
  const wordings = wordingsOf(edition);
  const { ledger } = publish(context.ledger, wordings, { date: '2026-03-04', why: 'Clearer' });
  const cited = (revision?: number) =>
    exportsOf(cite(passages('e3'), { edition, wordings, ledger }, revision)[0]!.restatement!);
  expect(cited()).toMatchObject({ url: 'https://edition.example/p/e3/r2/', key: 'variorum-author2020-e3-r2' });
  expect(cited(2)).toEqual(cited());
  expect(cited(1)).toEqual(restatements(passages('e3'))[0]);
});

test('what is not published says so', () => {
  const edition = editionOf();
  const draft = { edition, wordings: wordingsOf(edition), ledger: EMPTY_LEDGER };
  const { csl, key } = exportsOf(cite(passages('e1'), draft)[0]!.restatement!);
  expect(csl).toMatchObject({ title: expect.stringMatching(/^E1: Restate/), number: 'unpublished draft' });
  expect(csl.issued).toBeUndefined();
  expect(key).toBe('variorum-author2020-e1-draft');
  const changed = edited('essay/start.mdx', (text) => text.replace('concludes', 'ends'));
  const now = cite(passages('e3'), { edition: changed, wordings: wordingsOf(changed), ledger: context.ledger });
  expect(exportsOf(now[0]!.restatement!).csl.number).toBe('unpublished draft');
});

test('a withdrawn passage is cited in its last wording', () => {
  const wordings = new Map([...context.wordings].filter(([key]) => key !== 'E3'));
  const withdraw = [{ key: 'E3', why: 'Said twice', see: ['E2'] }];
  const { ledger } = publish(context.ledger, wordings, { date: '2026-03-04', why: 'Shorter', withdraw });
  const { restatement } = cite(passages('e3'), { ...context, wordings, ledger })[0]!;
  expect(exportsOf(restatement!).url).toBe('https://edition.example/p/e3/r1/');
});

test('a withdrawn comment, and a passage of it, is cited by who made it and when', () => {
  const dated = edited('threads/one.mdx', (text) =>
    text
      .replace('replyTo="T1.1"', 'replyTo="T1.1" date="2021-02-03"')
      .replace(
        / {2}nobody: .*/,
        '  nobody: { name: { family: Quill, given: Mara }, attributions: [{ comments: [T1.3], status: proven, evidence: Signed. }] }',
      ),
  );
  const { ledger } = publish(EMPTY_LEDGER, wordingsOf(dated), { date: '2026-01-02', why: 'First publication' });
  const without = (text: string): string =>
    text.replace(/ {2}(?:guess|nobody): .*\n/g, '').replace(/<Comment id="T1\.[23]"[^]*/, '');
  const left = [
    ...FILES.filter(({ path }) => path !== 'outline.json').map(({ path, text }) => ({
      path,
      text: path === 'threads/one.mdx' ? without(text) : text,
    })),
    { path: 'ledger.json', text: printLedger(ledger) },
  ];
  const edition = editionOf(left);
  const cited = (text: string) => {
    const [one] = cite(passages(text), { edition, wordings: wordingsOf(edition), ledger });
    return exportsOf(one!.original!).csl;
  };
  expect(cited('t1-2')).toMatchObject({ author: [{ literal: '[Gwen?]' }], issued: { 'date-parts': [[2021, 2, 3]] } });
  expect(cited('t1-2-1')).toEqual(cited('t1-2'));
  expect(cited('t1-3').author).toEqual([{ family: 'Quill', given: 'Mara' }]);
});

test('terms, pages and the whole essay are cited too', () => {
  expect(restatements({ kind: 'term', slug: 'widget' })[0]!.url).toBe('https://edition.example/glossary/widget/r1/');
  const page = restatements({ kind: 'page', title: 'All threads', path: '/threads/' })[0]!;
  expect(page).toMatchObject({ key: 'variorum-author2020-threads-ed1', url: 'https://edition.example/threads/' });
  const [whole] = cite({ kind: 'work' }, context);
  expect(exportsOf(whole!.original!)).toMatchObject({ key: 'author2020', short: 'Author 2020' });
});

test('Markdown and HTML take no harm from a title with marks in it', () => {
  const [{ markdown, html }] = originals('e1') as [ReturnType<typeof exportsOf>];
  expect(markdown).toContain('\\_in\\_');
  expect(html).toContain('&#x26; 100%');
});

test('in Markdown and HTML, as in a note, a comment is said to be one, and has no marks about that', () => {
  const [{ markdown, html }] = originals('t1-1-2') as [ReturnType<typeof exportsOf>];
  expect(markdown).toMatch(
    /^Carl Commenter, \[comment on “On .* ‘Quotes’ .*” \(T1\.1 in Variorum\)\]\(.*, ¶ 2 of comment T1\.1\.$/,
  );
  expect(html).toMatch(/>comment on “On .*” \(T1\.1 in Variorum\)<\/a>/);
});

test('a comment by one of several authors is cited as by that one, on the work of all', () => {
  const joint = publishedContext(editionOf(jointFiles()));
  const cited = (text: string) => cite(passages(text), joint)[0]!;
  const { csl, short } = exportsOf(cited('t1-2-1').original!);
  expect(csl.author).toEqual([{ literal: 'Gwen' }]);
  expect(short).toBe('Gwen on Author and Gwen 2020, ¶ 1 of comment T1.2');
  expect(exportsOf(cited('e1').original!).csl.author).toHaveLength(2);
  expect(exportsOf(cited('t1-2-1').restatement!).csl.title).toMatch(
    / of comment T1\.2 by Gwen on “On .*” by Ann Author and Gwen$/,
  );
});

test('what is here in another language than English says so in its citation', () => {
  const german = publishedContext(edited('edition.yaml', (text) => `${text}language: de\n`));
  const { original, restatement } = cite(passages('e2'), german)[0]!;
  expect(exportsOf(restatement!).csl.language).toBe('de');
  expect(exportsOf(restatement!).ris).toContain('LA  - de');
  // The language that the source is in nobody has said.
  expect(exportsOf(original!).csl.language).toBeUndefined();
  expect(restatements(passages('e2'))[0]!.csl).not.toHaveProperty('language');
});

test('of what is restated the title reads as a sentence: who, on what, and nobody named twice', () => {
  const titleOf = (text: string, cited = context) => exportsOf(cite(passages(text), cited)[0]!.restatement!).csl.title;
  expect(titleOf('t1')).toMatch(
    /: Restatement of a thread of comments on “On .*” by Ann Author, begun by Carl Commenter$/,
  );
  const own = edited('threads/one.mdx', (text) =>
    text.replace('name: Gwen', 'name: Ann Author').replace('inferred', 'proven'),
  );
  expect(titleOf('t1-2-1', publishedContext(own))).toMatch(
    /: Restatement of ¶ 1 of comment T1\.2 by Ann Author on “On [^”]*”$/,
  );
  const between = '<Passage id="E2a" asks={["Where?"]}>\n\nA passage between.\n\n</Passage>\n\n<Gap';
  const added = editionOf(
    replaced(
      'essay/start.mdx',
      '<Gap',
      between,
      FILES.filter(({ path }) => path !== 'outline.json'),
    ),
  );
  expect(titleOf('e2a', publishedContext(added))).toMatch(/: Restatement of Ann Author, “On [^”]*”$/);
});

test('all places in the essay have one entry, and all in a comment, in every format; beside it stands how to cite the place', () => {
  const entries = (text: string) =>
    originals(text).map(({ csl, cslJson, ris, bibtex, biblatex, styles }) => ({
      places: [bibtex, biblatex].map((one) => /^%.*(?=\n@)/.exec(one)?.[0]),
      entry: [csl, cslJson, ris, bibtex.replace(/^%.*\n/, ''), biblatex.replace(/^%.*\n/, ''), styles.apa.entry],
    }));
  const essay = entries('e1-e2,e3,n1,g1');
  expect(essay.map(({ places }) => places)).toEqual([
    Array(2).fill('% \\cite[¶¶~1--2, 3]{author2020}'),
    Array(2).fill('% \\cite[note~1]{author2020}'),
    [undefined, undefined],
  ]);
  const [whole] = cite({ kind: 'work' }, context);
  const { key, csl } = exportsOf(whole!.original!);
  expect(new Set(essay.map(({ entry }) => JSON.stringify(entry))).size).toBe(1);
  expect(essay[0]!.entry[0]).toEqual(csl);
  expect(key).toBe('author2020');
  const [comment, passage, several] = ['t1-1', 't1-1-2', 't1-1-1-t1-1-2'].flatMap(entries);
  expect(passage!.entry).toEqual(comment!.entry);
  expect(several!.entry).toEqual(comment!.entry);
  expect([comment, passage, several].map((one) => one!.places[0])).toEqual([
    undefined,
    '% \\cite[¶~2]{author2020-t1-1}',
    '% \\cite[¶¶~1--2]{author2020-t1-1}',
  ]);
  expect(JSON.stringify([comment!.entry, ...essay.map(({ entry }) => entry)])).not.toMatch(/¶|\bpara/);
});
