import { expect, it } from 'vitest';
import { readSources } from '../../../../../src/importing/read.ts';
import { source } from '../../fixtures.ts';

/** A comment as Substack has it: the place to link to is an empty element, and only a link to somebody's page says who speaks. */
const comment = (n: number, name: string, words: string, answers = ''): string =>
  `<div class="comment"><div id="comment-${n}" class="comment-anchor"></div><div class="pencraft"><a href="https://letters.example/profile/${n}-x"><img src="https://letters.example/${n}.png" alt=""></a><div class="comment-content"><div class="pencraft comment-meta"><a href="https://letters.example/profile/${n}-x">${name}</a><a href="https://quiet.example/p/roofs/comment/${n}" title="Jan ${n}, 2026, 2:05 PM">Jan ${n}</a></div><div class="comment-body">${words}</div></div></div>${answers && `<div class="comment-list">${answers}</div>`}</div>`;

const commentsOf = (inside: string) => {
  const text = '<p>A roof is quiet, and a bee wants quiet, which it finds there more than it does below.</p>'.repeat(3);
  const page = `<!doctype html><html><head><title>Roofs</title></head><body><article><h1>Roofs</h1>${text}</article><div class="comment-list">${inside}</div></body></html>`;
  const { posts, warnings } = readSources([source('page.html', page)], null).form;
  expect(warnings).toHaveLength(1);
  return posts[0]!.comments.map(({ id, parent, author, date, blocks }) => [
    id,
    parent,
    author,
    date?.slice(0, 10),
    blocks.map((one) => one.text).join(' '),
  ]);
};

it('who speaks is whose page the first link leads to, where nothing else says it, and never who is spoken of', () => {
  const mention = '<p>As <a href="https://letters.example/profile/9-y">Lou Penn</a> says.</p>';
  expect(
    commentsOf(comment(1, 'Tom Reed', mention, comment(2, 'Ann Tye', '<p>Perhaps.</p>')) + comment(3, '', mention)),
  ).toEqual([
    ['c1', null, 'Tom Reed', '2026-01-01', 'As Lou Penn says.'],
    ['c2', 'c1', 'Ann Tye', '2026-01-02', 'Perhaps.'],
    ['c3', null, null, '2026-01-03', 'As Lou Penn says.'],
  ]);
});

it.each([
  ['<p>I agree with <a href="/@lou">@lou</a>.</p>', null, 'I agree with @lou.'],
  ['<p><a href="/users/lou">@lou</a> you are right.</p>', null, '@lou you are right.'],
  ['<p><a href="/users/lou">Lou</a>, 12 January 2026</p><p>Yes.</p>', 'Lou', null],
  ['<div>by <a href="/users/lou">Lou</a></div><p>Yes.</p>', 'Lou', null],
  ['Yes, and no element.', null, 'Yes, and no element.'],
])('nothing of a comment without marks is lost, and who is spoken of did not write it: %s', (inside, name, words) => {
  const [[, , author, , text] = []] = commentsOf(`<div id="comment-1">${inside}</div>`);
  expect(author).toBe(name);
  expect(text).toContain(words ?? 'Yes.');
});

it('a date beside the title is read, though nothing marks it, and a subtitle that is no part of the article is named as left out', () => {
  const text = '<p>A roof is quiet, and a bee wants quiet, which it finds there more than it does below.</p>'.repeat(3);
  const page = `<!doctype html><html><head><title>Roofs</title></head><body><div><h1>Roofs</h1><h3 class="subtitle">On bees above us</h3><div><div class="meta-x1">Jan 12, 2026</div></div></div><div class="available-content">${text}</div></body></html>`;
  const { leftOut, posts } = readSources([source('page.html', page)], null).form;
  expect(posts[0]!.date?.slice(0, 10)).toBe('2026-01-12');
  expect(leftOut).toEqual(['page.html: left out: 1 line about the post or a comment (4 words): “On bees above us”.']);
});

it('a date within the text says nothing of it', () => {
  const text = '<p>A roof is quiet, and a bee wants quiet, which it finds there more than it does below.</p>'.repeat(3);
  const table = '<table><tr><td>Jan 12, 2026</td><td>A swarm came.</td></tr></table>';
  const page = `<!doctype html><html><head><title>Roofs</title></head><body><article><h1>Roofs</h1>${table}${text}</article></body></html>`;
  const [post] = readSources([source('page.html', page)], null).form.posts;
  expect([post!.date, post!.blocks.length]).toEqual([null, 4]);
});
