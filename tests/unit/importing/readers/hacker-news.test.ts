import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../../../src/importing/read.ts';
import { source } from '../fixtures.ts';

const PAGE = readFileSync('tests/fixtures/import/hacker-news-and-page/discussion.html', 'utf8');
const read = (html: string) => readSources([source('discussion.html', html)], null).form;

describe('a discussion of Hacker News', () => {
  it('has who answers whom, when, and what is quoted', () => {
    const { comments, url, title } = read(PAGE).posts[0]!;
    expect([title, url]).toEqual(['Of Roofs', 'https://quiet.example/2026/01/of-roofs/']);
    expect(comments.map(({ id, parent, author, date }) => [id, parent, author, date?.slice(11, 16)])).toEqual([
      ['c41000010', null, 'tomreed', '10:00'],
      ['c41000011', 'c41000010', 'anntye', '11:00'],
      ['c41000012', 'c41000011', 'lpenn', '12:00'],
      ['c41000013', 'c41000010', 'wchen', '12:30'],
      ['c41000014', null, 'kit_99', '13:00'],
    ]);
    expect(comments[0]!.blocks.map(({ type, quoted, text }) => [type, quoted ?? 0, text.slice(0, 17)])).toEqual([
      ['paragraph', 1, 'a bee wants quiet'],
      ['paragraph', 0, 'Does it? I have k'],
      ['code', 0, '  honey = trains '],
    ]);
    expect(comments[0]!.url).toBe('https://news.ycombinator.com/item?id=41000010');
  });

  it('may be of a text of its own', () => {
    const own = '<tr><td></td><td><div class="toptext">I have a roof.<p>And a tree.</div></td></tr></table><br><br>';
    const [post] = read(PAGE.replace('</table><br><br>', own)).posts;
    expect(post).toMatchObject({
      authors: ['sub'],
      date: '2026-01-12T08:00:00.000Z',
      url: 'https://news.ycombinator.com/item?id=41000000',
    });
    expect(post!.blocks.map(({ text }) => text)).toEqual(['I have a roof.', 'And a tree.']);
  });

  it('keeps the place of what was taken away', () => {
    const gone = PAGE.replace(/<div class="commtext c00">Author here[^]*?<\/div>/, '[flagged]');
    expect(read(gone).posts[0]!.comments[1]).toMatchObject({ deleted: true, blocks: [], author: 'anntye' });
  });

  it('is said to lack what is not in the copy', () => {
    const more = PAGE.replace('>5&nbsp;comments<', '>250&nbsp;comments<').replace(
      '<br><br>',
      '<a class="morelink" href="x">More</a>',
    );
    expect(read(more).incomplete.join()).toMatch(/goes on on a next page.*245 of 250 comments are not in the copy/);
  });
});
