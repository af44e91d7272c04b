import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { atomFeed } from '../../../../src/citing/machine/feed.ts';
import { highwire, referenceHead, revisionHead, type Head } from '../../../../src/citing/machine/head.ts';
import { referenceMarkdown } from '../../../../src/citing/machine/passage-markdown.ts';
import { sitemapEntries, sitemapXml } from '../../../../src/citing/machine/sitemap.ts';
import { cite } from '../../../../src/citing/cite.ts';
import { publish } from '../../../../src/citing/ledger/publish.ts';
import { EMPTY_LEDGER } from '../../../../src/citing/ledger/schema.ts';
import { wordingsOf } from '../../../../src/citing/ledger/wordings.ts';
import { pathsOf } from '../../../../src/edition/paths.ts';
import { reference } from '../../../../src/edition/reference.ts';
import { rangesAsked } from '../../../../src/edition/asked-references.ts';
import { edited, editionOf, FILES, publishedContext } from '../small-edition.ts';

const first = publishedContext();
const edition = edited('essay/start.mdx', (text) => text.replace('third paragraph', 'third and last paragraph'));
const wordings = wordingsOf(edition);
const why = 'Clearer & <better>';
const { ledger } = publish(first.ledger, wordings, { date: '2026-03-04', why });
const context = { edition, wordings, ledger };
const site = 'https://edition.example';

test('the feed tells of every edition, the last one first', () => {
  const $ = load(atomFeed(ledger, edition), { xml: true });
  expect($('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
  for (const required of ['id', 'title', 'updated', 'author > name']) expect($(`feed > ${required}`)).toHaveLength(1);
  expect(
    $('entry > title')
      .toArray()
      .map((one) => $(one).text()),
  ).toEqual([`Edition 2: ${why}`, 'Edition 1: First publication']);
  expect($('entry > content').first().text()).toBe('Reworded: E3.');
  expect($('entry > updated').first().text()).toBe('2026-03-04T00:00:00Z');
  expect(load(atomFeed(EMPTY_LEDGER, edition), { xml: true })('entry')).toHaveLength(0);
});

test('what an edition changed is named as readers know it, in the order in which they look for it', () => {
  const term = (name: string): string =>
    `---\nterm: ${name}\nshort: A.\ncategory: training\nworks: [smith-1999]\n---\n\nA.\n`;
  const glossary = [
    ['zebra', 'Apt, able, able-bodied'],
    ['a-thing', 'Ünlike'],
    ['an-end', 'vane'],
  ].map(([slug, name]) => ({ path: `glossary/${slug}.mdx`, text: term(name!) }));
  const now = editionOf([...FILES, ...glossary]);
  const texts = new Map([...wordingsOf(now)].reverse());
  const again = (from: typeof ledger, of: typeof texts) => publish(from, of, { date: '2026-03-04', why }).ledger;
  const $ = load(atomFeed(again(EMPTY_LEDGER, texts), now), { xml: true });
  expect($('entry > content').text()).toBe(
    'New: E1; E2; E3; N1; G1; T1; T1.1; T1.1.1; T1.1.2; T1.2; T1.2.1; T1.3; T1.3.1; Apt, able, able-bodied; Ünlike; vane; widget.',
  );
});

test('editions of one day have times in their order', () => {
  const third = publish(ledger, first.wordings, { date: '2026-03-04', why }).ledger;
  const $ = load(atomFeed(third, edition), { xml: true });
  expect(
    $('updated')
      .toArray()
      .map((one) => $(one).text()),
  ).toEqual(['2026-03-04T00:00:01Z', '2026-03-04T00:00:01Z', '2026-03-04T00:00:00Z', '2026-01-02T00:00:00Z']);
});

test('the sitemap has every page once, with the day of its last wording', () => {
  const entries = sitemapEntries(context);
  expect(new Set(entries.map(({ loc }) => loc)).size).toBe(entries.length);
  const paths = pathsOf(edition, new Map([...wordings.keys()].map((key) => [key, 1])));
  expect(entries.filter(({ loc }) => !paths.has(loc.slice(site.length)))).toEqual([]);
  expect(entries).toContainEqual({ loc: `${site}/p/e3/`, lastmod: '2026-03-04' });
  expect(entries).toContainEqual({ loc: `${site}/glossary/widget/`, lastmod: '2026-01-02' });
  const $ = load(sitemapXml(entries), { xml: true });
  expect($('urlset > url > loc')).toHaveLength(entries.length);
});

test('the head of a page cites its restatement', () => {
  const { restatement } = cite({ kind: 'passages', ranges: rangesAsked('e3')! }, context)[0]!;
  expect(highwire(restatement!)).toEqual([
    ['z:itemType', 'webpage'],
    ['citation_title', expect.stringMatching(/^E3: Restatement of Ann Author/)],
    ['citation_author', 'Editors of Variorum,'],
    ['citation_publication_date', '2026/03/04'],
    ['citation_public_url', `${site}/p/e3/r2/`],
    ['citation_fulltext_html_url', `${site}/p/e3/r2/`],
    ['citation_language', 'en'],
  ]);
  const { links, data } = referenceHead(reference('T1.1.1'), context);
  expect(links.map(({ rel, href }) => [rel, href])).toEqual([
    ['cite-as', `${site}/p/t1-1-1/`],
    ['describedby', `${site}/p/t1-1-1.json`],
    ['describedby', `${site}/p/t1-1-1.bib`],
    ['alternate', `${site}/p/t1-1-1.md`],
  ]);
  expect(data).toMatchObject({ '@id': `${site}/p/t1-1-1/` });
});

test.each([
  ['about', '## Rights', '/about/#rights'],
  ['about', '## Whose it is', '/about/'],
  ['colophon', '## Rights', '/colophon/#rights'],
])('a page names its licence where a page of the editors’ says it: %s, %s', (slug, heading, address) => {
  const text = `---\ntitle: About\ndescription: Who.\norder: 1\n---\n\n${heading}\n\nWe.\n`;
  const about = { ...context, edition: editionOf([...FILES, { path: `pages/${slug}.mdx`, text }]) };
  const licences = ({ links }: Head) => links.filter(({ rel }) => rel === 'license').map(({ href }) => href);
  const ref = reference('E1');
  expect(licences(referenceHead(ref, about))).toEqual([`${site}${address}`]);
  expect(licences(referenceHead(ref, context))).toEqual([]);
  const [revision] = ledger.references['E1']!.revisions;
  expect(licences(revisionHead('E1', revision!, about))).toEqual([`${site}${address}`]);
  expect(licences(revisionHead('E1', revision!, context))).toEqual([]);
});

test('the Markdown of a passage can be taken elsewhere', () => {
  const text = referenceMarkdown(reference('E2'), context);
  expect(text).toContain('# [E2](https://edition.example/p/e2/)');
  expect(text).toContain('see [E1](https://edition.example/p/e1/)');
  expect(text).toMatch(/The original: Ann Author, \[/);
  expect(text).toContain('This restatement: [E2: Restatement of ');
});
