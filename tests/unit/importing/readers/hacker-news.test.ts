import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runJob } from '../../../../src/importing/job.ts';
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

  it('gives its times with fractions of seconds too', () => {
    const fractions = PAGE.replace(/title="(\d+-\d+-\d+T\d+:\d+:\d+) \d+"/g, 'title="$1.000000Z"');
    expect(fractions).not.toBe(PAGE);
    expect(read(fractions)).toEqual(read(PAGE));
  });

  it('may be the page of one comment, with those that answer it', () => {
    const above =
      '<tr class="athing" id="41000009"><td><span class="comhead"><a class="hnuser">eve</a> <span class="age" title="2026-01-12T09:00:00 1"></span><span class="navs"> | <a href="item?id=41000008">parent</a></span><span class="onstory"> | on: <a href="item?id=41000000" title="Of Roofs">Of …</a></span></span><div class="comment"><div class="commtext c00">Quiet?</div></div></td></tr>';
    const page = PAGE.replace(/(<table class="fatitem"[^>]*>)[^]*?<\/table>/, `$1${above}</table>`);
    const { title, comments } = read(page).posts[0]!;
    expect(title).toBe('Of Roofs');
    expect(comments.slice(0, 2).map(({ id, parent, author, flags }) => [id, parent, author, flags])).toEqual([
      ['c41000009', null, 'eve', ['orphan']],
      ['c41000010', 'c41000009', 'tomreed', []],
    ]);
    expect(read(page.replace('item?id=41000008', 'item?id=41000000')).posts[0]!.comments[0]!.flags).toEqual([]);
  });

  it('is told from lists of texts and of comments on several', () => {
    const row = (inside: string): string => `<!doctype html><table><tr class="athing ${inside}</tr></table>`;
    for (const list of [
      row('submission" id="1"><td><span class="titleline"><a href="https://quiet.example/">Roofs</a></span></td>'),
      row(
        'comtr" id="2"><td><span class="onstory"> | on: <a href="item?id=1">Roofs</a></span><div class="commtext">Yes.</div></td>',
      ),
    ])
      expect(() => read(list)).toThrow('discussion.html is a list of Hacker News, and no discussion; open');
  });

  it('is whole with the last of its pages', () => {
    const first = PAGE.replace('<br><br>', '<a class="morelink" href="x">More</a>');
    const { incomplete } = readSources([source('1.html', first), source('2.html', PAGE)], null).form;
    expect(incomplete.join()).not.toContain('goes on');
  });

  it('under another title than the text that is given with it is no edition, and it is said what to do', () => {
    const files = [source('essay.md', '# Roofs\n\nA roof is **quiet**.\n'), source('discussion.html', PAGE)];
    const job = { files, known: null, scaffold: { text: 'original' as const, beside: [] }, wantsForm: false };
    expect(() => runJob(job)).toThrow(
      'an edition is of one: if the comments on “Of Roofs” are on “Roofs”, give its copy the title or the address that they name.',
    );
  });

  it('is said to lack what is not in the copy', () => {
    const more = PAGE.replace('>5&nbsp;comments<', '>250&nbsp;comments<').replace(
      '<br><br>',
      '<a class="morelink" href="x">More</a>',
    );
    expect(read(more).incomplete.join()).toMatch(/goes on on a next page.*245 of 250 comments are not in the copy/);
  });
});
