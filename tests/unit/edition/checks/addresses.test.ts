import { expect, test } from 'vitest';
import { printLedger } from '../../../../src/citing/ledger/file.ts';
import { publishedContext, FILES } from '../../citing/small-edition.ts';
import { replaced, sentences } from '../../small.ts';

/** What is said of a link in the second passage. */
const linked = (to: string, files = FILES): string[] =>
  sentences(replaced('essay/start.mdx', 'A second paragraph', `A [second](${to}) paragraph`, files));

test.for([
  ['/wroks/', 'the site has no page or file /wroks/: correct the path, or take out the link (dangling-link).'],
  ['/p/e99/', 'the site has no page or file /p/e99/: correct the path, or take out the link (dangling-link).'],
  ['/works', 'the site has no page or file /works: write /works/, with a slash at its end (dangling-link).'],
  [
    '/images/no.png',
    'the site has no page or file /images/no.png: correct the path, or take out the link (dangling-link).',
  ],
  [
    '/glossary/gadget/',
    'the site has no page or file /glossary/gadget/: correct the path, or take out the link (dangling-link).',
  ],
  [
    '/variorum-other2020-1.epub',
    'the site has no page or file /variorum-other2020-1.epub: write <Files /> on a page, which links the book by the name that it has (dangling-link).',
  ],
  ['/essay/#e99', 'nothing has the reference E99: correct it (dangling-reference).'],
  ['#e99', 'nothing has the reference E99: correct it (dangling-reference).'],
  ['/works/#no-such', 'there is no work “no-such”: write works/no-such.yaml or correct the id (unknown-work).'],
  [
    '#a-heading',
    '“#a-heading” is no place of the essay: write the reference of the passage that it leads to, as #e1, or a section by the name of its file, as /essay/#section-start (dangling-link).',
  ],
  [
    '/essay/#start',
    '“/essay/#start” is no place of the essay: write the reference of the passage that it leads to, as #e1, or a section by the name of its file, as /essay/#section-start (dangling-link).',
  ],
  ['/p/e1/r1/', 'the site has no page or file /p/e1/r1/: correct the path, or take out the link (dangling-link).'],
] as const)('a link to %s is refused', ([to, sentence]) => {
  expect(linked(to)).toEqual([`essay/start.mdx:21:3 ${sentence}`]);
});

test.for([
  '/',
  '/works/',
  '/works/#smith-1999',
  '/essay/#e3',
  '/essay/?passages=e1-e2',
  '/p/e1/',
  '/p/t1-1-1.md',
  '/glossary/widget/',
  '/threads/one/#t1-2',
  '/edition.json',
  '/variorum-author2020-1.epub',
  '/variorum-author2020-draft.epub',
  '/essay/#section-start',
  '#',
  'https://example.org/wroks/',
  'mailto:ann@example.org',
])('one to %s is not', (to) => expect(linked(to)).toEqual([]));

test('a wording that was published is a page', () => {
  const { ledger } = publishedContext();
  const published = [...FILES, { path: 'ledger.json', text: printLedger(ledger) }];
  expect(linked('/p/e1/r1/', published)).toEqual([]);
});

test('so is the address of a page that was withdrawn', () => {
  const { ledger } = publishedContext();
  const addresses = { '/how/': { edition: 1, withdrawn: { edition: 1, why: 'Said elsewhere', see: [] } } };
  const published = [...FILES, { path: 'ledger.json', text: printLedger({ ...ledger, addresses }) }];
  expect(linked('/how/', published)).toEqual([]);
});

test.for([
  ['threads/one.mdx', 'A comment ends.', 24],
  ['glossary/widget.mdx', 'A thing in an example.', 8],
  ['essay/start.mdx', 'The source ends in a colon.', 27],
] as const)('links are followed in %s', ([path, from, line]) => {
  expect(sentences(replaced(path, from, `[${from}](/no/)`))[0]).toMatch(`${path}:${line} the site has no page`);
});

test('a link by a name is checked where the name is given', () => {
  const text = 'A [second][one] paragraph\n\n[one]: /no/\n\nGoes on';
  expect(sentences(replaced('essay/start.mdx', 'A second paragraph', text))[0]).toMatch(
    /^essay\/start\.mdx:23 the site has no page or file \/no\//,
  );
});

test('of what a faulty file would make nothing is said', () => {
  const faulty = replaced('glossary/widget.mdx', 'short: A thing.', '');
  expect(linked('/glossary/widget/', faulty)).toEqual([
    'glossary/widget.mdx:2 “short” is missing: add it (missing-key).',
  ]);
});
