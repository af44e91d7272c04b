import { describe, expect, it } from 'vitest';
import { bylineOf } from '../../../../src/importing/readers/byline.ts';
import { readSources } from '../../../../src/importing/read.ts';
import { source } from '../fixtures.ts';

describe('a byline', () => {
  it.each([
    ['Ann Lee, 2024-02-29', 'Ann Lee', '2024-02-29T00:00:00.000Z', null],
    ['Ann Lee, 2024-02-30', 'Ann Lee', null, '2024-02-30'],
    ['Ann Lee, 31 April 2024 14:05', 'Ann Lee', null, '31 April 2024 14:05'],
    ['Comment by Ann Lee', 'Ann Lee', null, null],
  ])('“%s”', (text, author, date, lacking) => expect(bylineOf(text)).toMatchObject({ author, date, lacking }));

  it('without a name or date is none', () => expect(bylineOf('Ann Lee on tides')).toBeNull());
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
