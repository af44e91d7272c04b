import { describe, expect, it } from 'vitest';
import { bylineOf, isNearByline } from '../../../../src/importing/readers/byline.ts';
import { readSources } from '../../../../src/importing/read.ts';
import { source } from '../fixtures.ts';

describe('a byline', () => {
  it.each([
    ['Ann Lee, 2024-02-29', 'Ann Lee', '2024-02-29T00:00:00.000Z', null],
    ['Ann Lee, 2024-02-30', 'Ann Lee', null, '2024-02-30'],
    ['Ann Lee, 31 April 2024 14:05', 'Ann Lee', null, '31 April 2024 14:05'],
    ['Comment by Ann Lee', 'Ann Lee', null, null],
    ['Ann Lee, 2026-01-12 14:05 EST', 'Ann Lee', '2026-01-12T19:05:00.000Z', null],
    ['Ann Lee, 2026-01-12 14:05 CET', 'Ann Lee', '2026-01-12T13:05:00.000Z', null],
    ['Ann Lee, 2026-01-12 2:05 PM', 'Ann Lee', '2026-01-12T14:05:00.000Z', null],
    ['Ann Lee (Monday, 12 January 2026, at 14:05)', 'Ann Lee', '2026-01-12T14:05:00.000Z', null],
    ['Ann Lee on January 12th, 2026:', 'Ann Lee', '2026-01-12T00:00:00.000Z', null],
    ['Ann Lee – 12.01.2026', 'Ann Lee', '2026-01-12T00:00:00.000Z', null],
    ['Comment by Ann Lee, Jr., 12 Jänner 2026', 'Ann Lee, Jr.', null, '12 Jänner 2026'],
    ['Ann Lee, on 12 January 2026', 'Ann Lee', '2026-01-12T00:00:00.000Z', null],
    ['Ann Lee, on January 12, 2026 at 3:04 PM', 'Ann Lee', '2026-01-12T15:04:00.000Z', null],
    ['Ann Lee - on 12 January 2026', 'Ann Lee', '2026-01-12T00:00:00.000Z', null],
    ['Ann Lee (on 12 January 2026)', 'Ann Lee', '2026-01-12T00:00:00.000Z', null],
    ['Comment by Ann Lee, on 12 Jänner 2026', 'Ann Lee', null, '12 Jänner 2026'],
    ['Ann Lee, posted 12 January 2026', 'Ann Lee', '2026-01-12T00:00:00.000Z', null],
    ['Ann Lee – Published: 2026-01-12 14:05', 'Ann Lee', '2026-01-12T14:05:00.000Z', null],
    ['Ann Lee, posted on 12 January 2026, 14:05', 'Ann Lee', '2026-01-12T14:05:00.000Z', null],
    ['Ann Lee, last edited 12 January 2026', 'Ann Lee', '2026-01-12T00:00:00.000Z', null],
    ['Ann Lee, updated 12 January 2026', 'Ann Lee', '2026-01-12T00:00:00.000Z', null],
    ['Ann Lee · last modified: 2026-01-12', 'Ann Lee', '2026-01-12T00:00:00.000Z', null],
    ['Ann Lee (edited on 12 January 2026)', 'Ann Lee', '2026-01-12T00:00:00.000Z', null],
  ])('“%s”', (text, author, date, unread) => expect(bylineOf(text)).toMatchObject({ author, date, unread }));

  it.each([
    ['Ann Lee, Jr., 12 January 2026', 'Ann Lee, Jr.'],
    ['Anna, Countess of Ely, 3 March 2026', 'Anna, Countess of Ely'],
    ['Ann Lee - At Sea, Jan 12, 2026', 'Ann Lee - At Sea'],
  ])('“%s” has the whole name before its date', (text, author) => expect(bylineOf(text)!.author).toBe(author));

  it.each([
    ['Ann Lee, 12 January 2026 (edited)', 'edited'],
    ['Ann Lee (12 January 2026) [edited]:', 'edited'],
    ['Ann Lee, 12 January 2026, last edited 13 January 2026', 'last edited 13 January 2026'],
    ['Ann Lee, 12 January 2026 (edited 13 January 2026)', 'edited 13 January 2026'],
    ['Ann Lee, 12 January 2026; updated 13 January 2026', 'updated 13 January 2026'],
    ['Ann Lee, edited 12 January 2026', null],
  ])('“%s” has the date before what it says of changes', (text, edited) =>
    expect(bylineOf(text)).toMatchObject({ author: 'Ann Lee', date: '2026-01-12T00:00:00.000Z', unread: null, edited }),
  );

  it.each([
    ['Ann Lee (author), 12 January 2026', 'Ann Lee', 'author'],
    ['Comment by Ann Lee [OP]', 'Ann Lee', 'OP'],
    ['Ann Lee (Leeds), 12 January 2026', 'Ann Lee (Leeds)', null],
  ])('“%s” has the name without what it says of who that is', (text, author, role) =>
    expect(bylineOf(text)).toMatchObject({ author, role }),
  );

  it('says whom it answers', () =>
    expect(bylineOf('Tom Reed, answering Ann Lee, Jr., 13 January 2026')).toMatchObject({
      author: 'Tom Reed',
      answers: 'Ann Lee, Jr.',
    }));

  it.each(['Ann Lee on tides', 'Ann Lee, 2026-01-12 14:05 IST', 'Tides, and what 12 January 2026 was'])(
    '“%s”, without a date, is none',
    (text) => expect(bylineOf(text)).toBeNull(),
  );
});

it.each([
  [
    'Markdown',
    'a.md',
    '# Tides\n\nThe sea.\n\n## Comments\n\n### Ann Lee, 2024-02-28\n\nIndeed.\n\n### Tom Reed, 29 février 2024\n\nNo.\n',
    '### Mara Quill, 2026-01-12 14:05',
  ],
  [
    'plain text',
    'a.txt',
    'Tides\n\nThe sea comes and goes.\n\nComments\n\nAnn Lee, 2024-02-28\nIndeed.\n\nTom Reed, 29 février 2024\nNo, in March, which nobody knew.\n',
    'Mara Quill, 12 January 2026 14:05',
  ],
  [
    'plain text, before all comments',
    'a.txt',
    'Tides\n\nThe sea comes and goes.\n\nComments\n\nTom Reed, 29 février 2024\nNo.\n',
    'Mara Quill, 12 January 2026 14:05',
  ],
])('in %s a line that looks like a byline and has no date that can be read is said', (_, file, text, like) => {
  const { form } = readSources([source(file, text)], null);
  expect(form.warnings.filter((one) => one.includes('begins no comment'))).toEqual([
    `${file}: “Tom Reed, 29 février 2024” begins no comment, since no date can be read right behind a name in it, and goes with what stands above it: if a comment begins there, write its line like “${like}”.`,
  ]);
});

it.each([
  ['Tom Reed, 29 février 2024', true],
  ['Tom Reed, amended 13 January 2026', true],
  ['Tom Reed, posted 13 January 2026 14:05 IST', true],
  ['Tom Reed (changed again 13 January 2026)', true],
  ['Tom Reed, 13 January 2026', false],
  ['The tides came in as they always had, until 13 January 2026', false],
  ['In short, since 13 January 2026.', false],
  ['Tom Reed, updated last year', false],
])('“%s” looks like a byline and is none: %s', (line, is) => expect(isNearByline(line)).toBe(is));

it.each([
  ['Markdown', 'a.md', '# Tides\n\nThe sea.\n\n## Comments\n\n### ', '\n\n'],
  ['plain text', 'a.txt', 'Tides\n\nThe sea comes and goes.\n\nComments\n\n', '\n'],
])('in %s what a byline says of changes is left out, and said', (_, file, before, after) => {
  const text = `${before}Tom Reed, 13 January 2026 (edited 14 January 2026)${after}No.\n`;
  const { posts, leftOut } = readSources([source(file, text)], null).form;
  expect(posts[0]!.comments.map(({ author, date }) => [author, date])).toEqual([
    ['Tom Reed', '2026-01-13T00:00:00.000Z'],
  ]);
  expect(leftOut.join()).toContain('“edited 14 January 2026”');
});

it('a comment of plain text begins where its date is said to be one', () => {
  const text =
    'Tides\n\nThe sea.\n\nComments\n\nAnn Lee, 2024-02-28\nIndeed.\n\nTom Reed, posted 13 January 2026\nNo.\n';
  const { posts, warnings } = readSources([source('a.txt', text)], null).form;
  expect(posts[0]!.comments.map(({ author }) => author)).toEqual(['Ann Lee', 'Tom Reed']);
  expect(warnings).toEqual([]);
});

it('in plain text a line with other words before its date is said, where it begins no comment', () => {
  const text =
    'Tides\n\nThe sea.\n\nComments\n\nAnn Lee, 2024-02-28\nIndeed.\n\nTom Reed, amended 13 January 2026\nNo.\n';
  expect(readSources([source('a.txt', text)], null).form.warnings).toEqual([
    expect.stringContaining('“Tom Reed, amended 13 January 2026” begins no comment'),
  ]);
});

it('a date of a web page that the calendar lacks is said, and none beside it is taken in its place', () => {
  const text =
    '<!doctype html><title>Tides</title><article><h1>Tides</h1><time datetime="2024-02-30">30 Feb</time><p>The sea comes and goes, twice a day, as it did on <time datetime="2020-01-01">that day</time>.</p></article>';
  const { posts, leftOut } = readSources([source('a.html', text)], null).form;
  expect(posts[0]!.date).toBeNull();
  expect(leftOut.join()).toContain('1 date that cannot be read (3 words): “2024-02-30”');
});

it.each([
  ['Markdown', 'a.md', '# Tides\n\nThe sea.\n\n## Comments\n\n### Ann Lee, 2024-02-30\n\nIndeed.\n'],
  [
    'plain text',
    'a.txt',
    'Tides\n\nThe sea comes and goes, twice a day.\n\nComments\n\nAnn Lee, 2024-02-30\nIndeed it does.\n',
  ],
  [
    'a web page',
    'a.html',
    '<!doctype html><title>Tides</title><article><h1>Tides</h1><p>The sea comes and goes, twice a day.</p></article><ol class="comment-list"><li class="comment" id="comment-1"><b class="fn">Ann Lee</b> <time datetime="2024-02-30">a while ago</time><div class="comment-content"><p>Indeed it does.</p></div></li></ol>',
  ],
])('a date that the calendar lacks is left out of %s, and said', (_, file, text) => {
  const { posts, leftOut } = readSources([source(file, text)], null).form;
  expect(posts[0]!.comments.map(({ author, date }) => [author, date])).toEqual([['Ann Lee', null]]);
  expect(leftOut.join()).toContain('1 date that cannot be read (3 words): “2024-02-30”');
});
