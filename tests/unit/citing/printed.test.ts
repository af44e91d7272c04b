import { expect, test } from 'vitest';
import { cite } from '../../../src/citing/cite.ts';
import { exportsOf } from '../../../src/citing/exports/all.ts';
import { listed } from '../../../src/citing/exports/listed.ts';
import { targetOf } from '../../../src/citing/target.ts';
import { replaced } from '../small.ts';
import { edited, editionOf, FILES, publishedContext } from './small-edition.ts';

const BOOK = `
site: https://edition.example
description: An edition for tests.
categories: { training: Training }
original:
  type: chapter
  title: Of Bees
  author:
    - { family: Author, given: Ann, status: proven, evidence: Signed. }
    - { family: Other, given: Otto, status: confirmed, evidence: On the title page. }
  container: A Book of Beasts
  publisher: Press
  place: London
  page: 12–34
  issued: "1871"
`;

const context = publishedContext(edited('edition.yaml', () => BOOK));
const original = (key: string, of = context) => exportsOf(cite(targetOf(key), of)[0]!.original!);

test('a printed work of several authors is cited as such, and needs no address', () => {
  const { csl, short, bibtex, ris, styles, markdown, url, ...rest } = original('E2');
  expect(csl).toMatchObject({
    type: 'chapter',
    author: [
      { family: 'Author', given: 'Ann' },
      { family: 'Other', given: 'Otto' },
    ],
    'container-title': 'A Book of Beasts',
    page: '12–34',
  });
  expect([short, url]).toEqual(['Author and Other 1871, ¶ 2', '']);
  expect(bibtex).toMatch(
    /^% \\cite\[¶~2\]\{author1871\}\n@incollection\{author1871,.*booktitle = \{A Book of Beasts\}.*pages = \{12--34\}/s,
  );
  expect(ris).toMatch(/^TY {2}- CHAP\n.*SP {2}- 12\nEP {2}- 34\n/s);
  expect(styles.mla.entry.text).toContain('Press, 1871');
  expect(markdown).toBe('Ann Author and Otto Other, “Of Bees”, *A Book of Beasts* (1871), ¶ 2.');
  expect(listed({ csl, short, bibtex, ris, styles, markdown, url, ...rest }).map(({ id }) => id)).not.toContain('link');
});

test('pages are a range, or several, as they are typed', () => {
  const of = (page: string) =>
    original('E2', publishedContext(edited('edition.yaml', () => BOOK.replace('12–34', page))));
  expect(of('"12-34"').bibtex).toContain('pages = {12--34}');
  expect(of('"12-34"').ris).toMatch(/\nSP {2}- 12\nEP {2}- 34\n/);
  expect(of('1–3, 7–9').bibtex).toContain('pages = {1--3, 7--9}');
  expect(of('1–3, 7–9').ris).toMatch(/\nSP {2}- 1\nEP {2}- 9\n/);
  expect(of('"85"').ris).toMatch(/\nSP {2}- 85\nPY/);
});

test('a comment has a date and an address of its own, where they are known', () => {
  const dated = publishedContext(
    edited('threads/one.mdx', (text) =>
      text.replace(
        '<Comment id="T1.1" by="named">',
        '<Comment id="T1.1" by="named" date="2021-02-03" url="https://journal.example/c1">',
      ),
    ),
  );
  expect(original('T1.1.1', dated).csl).toMatchObject({
    issued: { 'date-parts': [[2021, 2, 3]] },
    URL: 'https://journal.example/c1',
  });
  expect(original('T1.2.1', dated).csl).toMatchObject({ issued: { 'date-parts': [[2020, 5]] } });
});

test('what this edition has put in is not cited by a number of the source', () => {
  const files = replaced(
    'essay/start.mdx',
    '<Gap',
    '<Passage id="E2a" from="E2">\n\nNew.\n\n</Passage>\n\n<Gap',
    FILES.filter(({ path }) => path !== 'outline.json'),
  );
  const put = publishedContext(editionOf(files));
  const { short, key, bibtex } = original('E2a', put);
  expect([short, key, bibtex.split('\n')[0]]).toEqual([
    'Author 2020',
    'author2020',
    '% \\cite[E2a in Variorum]{author2020}',
  ]);
});
