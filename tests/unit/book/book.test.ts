import { toHtml } from 'hast-util-to-html';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { bookOf } from '../../../src/book/book.ts';
import { chaptersOf, type Book, type Entry } from '../../../src/book/types.ts';
import type { CiteContext } from '../../../src/citing/context.ts';
import { publish } from '../../../src/citing/ledger/publish.ts';
import { EMPTY_LEDGER } from '../../../src/citing/ledger/schema.ts';
import { wordingsOf } from '../../../src/citing/ledger/wordings.ts';
import { idOf } from '../../../src/edition/reference.ts';
import { edited, editionOf, FILES, publishedContext } from '../citing/small-edition.ts';

const pageOf = (book: Book) =>
  load(
    chaptersOf(book)
      .map(({ tree }) => toHtml(tree))
      .join('\n'),
  );

const book = await bookOf(publishedContext());
const $ = pageOf(book);

const idsIn = ($of: typeof $): string[] =>
  $of('[id]')
    .map((_, one) => $of(one).attr('id')!)
    .get();
const hrefsIn = ($of: typeof $): string[] =>
  $of('a[href]')
    .map((_, one) => $of(one).attr('href')!)
    .get();

/** The same edition after a second publication that withdraws its third passage. */
function withdrawnContext(): CiteContext {
  const before = publishedContext();
  const files = FILES.map(({ path, text }) => ({
    path,
    text: text
      .replace(/<Passage id="E3"[^]*?<\/Passage>/, '')
      .replace(',"E3"', '')
      .replace(' about="E3"', ''),
  }));
  const edition = editionOf(files);
  const wordings = wordingsOf(edition);
  const { ledger, problems } = publish(before.ledger, wordings, {
    date: '2026-02-03',
    why: 'Merged',
    withdraw: [{ key: 'E3', why: 'merged into E2', see: ['E2'] }],
  });
  expect(problems).toEqual([]);
  return { edition, wordings, ledger };
}

test('every reference of the edition is one anchor of the book, and no anchor stands twice', () => {
  const { passages, gaps, comments, threadsByRef, termsBySlug, worksById } = editionOf();
  const refs = [passages, gaps, comments, threadsByRef].flatMap((all) => [...all.keys()].map(idOf));
  const ids = idsIn($);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  const wanted = [
    ...refs,
    ...[...termsBySlug.keys()].map((one) => `term-${one}`),
    ...[...worksById.keys()].map((one) => `work-${one}`),
  ];
  expect(wanted.length).toBeGreaterThan(10);
  expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
});

test('a link leads to an anchor of the book, or outside by a whole address', () => {
  const ids = new Set(idsIn($));
  const hrefs = hrefsIn($);
  expect(hrefs).toContain('#e1');
  expect(hrefs).toContain('#term-widget');
  expect(hrefs).toContain('#work-smith-1999');
  expect(hrefs).toContain('https://edition.example/p/e2/');
  expect(hrefs.filter((href) => (href.startsWith('#') ? !ids.has(href.slice(1)) : !URL.canParse(href)))).toEqual([]);
});

test('what the contents list is there', () => {
  const listed = (entries: readonly Entry[]): string[] => entries.flatMap((one) => [one.id, ...listed(one.entries)]);
  const ids = new Set(idsIn($));
  expect(listed(chaptersOf(book)).length).toBeGreaterThan(4);
  expect(listed(chaptersOf(book)).filter((id) => !ids.has(id))).toEqual([]);
});

describe('what a section of the essay has with it', () => {
  test('a note stands after the section that calls it, with the way back, and nowhere else', () => {
    expect(chaptersOf(book).map(({ name }) => name)).toEqual([
      'title',
      'essay-start',
      'thread-t1',
      'glossary-training',
      'works',
    ]);
    expect($('#section-start #n1').text()).toContain('A note.');
    expect($('aside#n1 .note-back a').attr('href')).toBe('#call-n1');
    expect($('#e1 a[href="#n1"]').length).toBe(1);
  });

  test('the discussion says who bears on each passage, and each passage leads to it', () => {
    expect($('#e1').next('.discussed').find('a').attr('href')).toBe('#on-e1');
    expect($('#on-e1').text()).toContain('Carl Commenter quotes');
    expect($('#on-e1 li > p').last().text()).toBe('A comment begins.');
    expect(
      $('#on-e3 a.ref')
        .map((_, one) => $(one).text())
        .get(),
    ).toEqual(['E3', 'T1.1']);
  });

  test('a note that only a comment calls stays where it stood', async () => {
    const call = '<NoteCall to="N1"/>';
    const files = FILES.map(({ path, text }) => ({
      path,
      text: text.replace(call, '').replace('A comment begins.', `A comment begins.${call}`),
    }));
    const edition = editionOf(files);
    const own = pageOf(await bookOf({ ...publishedContext(), edition, wordings: wordingsOf(edition) }));
    expect(own('#section-notes > #n1').length).toBe(1);
  });
});

test('replies stand within what they reply to', () => {
  expect($('#t1-1 > .replies > #t1-2 > .replies > #t1-3').length).toBe(1);
});

test('what is withdrawn keeps its anchor, its last words and where to look now', async () => {
  const own = pageOf(await bookOf(withdrawnContext()));
  expect(own('#e3').text()).toContain('Withdrawn on 3 February 2026, edition 2: merged into E2.');
  expect(own('#e3').text()).toContain('A third paragraph concludes.');
  expect(own('#e3 a').attr('href')).toBe('#e2');
});

describe('its name', () => {
  test('has the number of the edition that published all of it', async () => {
    expect(book.name).toBe('variorum-author2020-1');
    expect((await bookOf(withdrawnContext())).name).toBe('variorum-author2020-2');
  });

  test('says draft as soon as a word differs from what was published', async () => {
    const edition = edited('essay/start.mdx', (text) => text.replace('third paragraph', 'third sentence'));
    const { ledger } = publishedContext();
    const draft = await bookOf({ edition, ledger, wordings: wordingsOf(edition) });
    expect(draft.name).toBe('variorum-author2020-draft');
    expect(pageOf(draft)('.title-page').text()).toContain('Unpublished draft');
  });

  test('is cut between words where it is longer than file systems bear', async () => {
    const nameOf = async (name: string): Promise<string> => {
      const edition = edited('edition.yaml', (text) => `${text}name: ${name}\n`);
      return (await bookOf({ ...publishedContext(), edition, wordings: wordingsOf(edition) })).name;
    };
    expect(await nameOf('The Life and Strange Surprizing Adventures of a Mariner')).toMatch(
      /^the-life-and-strange-surprizing-author2020-/,
    );
    expect(await nameOf('語'.repeat(300))).toMatch(/^語{40}-author2020-/);
  });

  test('says draft where nothing is published', async () => {
    const edition = editionOf();
    expect((await bookOf({ edition, ledger: EMPTY_LEDGER, wordings: wordingsOf(edition) })).version.edition).toBe(null);
  });
});

test('formulas keep the form for machines', () => {
  expect($('#e2 math annotation').text()).toBe('x^2');
});

test('the book is the same whenever it is made', async () => {
  expect(await bookOf(publishedContext())).toEqual(book);
});

test('its cover says whose it is, and whether it is restated', async () => {
  expect(book.cover).toBe('The essay by Ann Author, restated with its discussion');
  const carried = edited('edition.yaml', (text) => `text: original\n${text}`);
  expect((await bookOf(publishedContext(carried))).cover).toBe('By Ann Author, with its discussion and notes');
});

test('of a work that appeared nowhere else nothing is said of where it did', async () => {
  const edition = edited('edition.yaml', (text) => text.replace(/^ {2}(?:container|url): .*\n/gm, ''));
  expect(edition.data.original).not.toHaveProperty('url');
  const $nowhere = pageOf(await bookOf({ ...publishedContext(), edition }));
  expect($nowhere('.title-page .by').first().text()).toBe('Ann Author, 2020');
  expect($nowhere('.title-page').text()).not.toMatch(/undefined|The original/);
  expect($nowhere('a:not([href])').length).toBe(0);
});
