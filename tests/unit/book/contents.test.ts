import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { contentsOf } from '../../../src/book/contents.ts';
import type { Chapter, Entry, Part } from '../../../src/book/types.ts';

const entry = (id: string, ...entries: Entry[]): Entry => ({ id, title: id.toUpperCase(), entries });
const chapter = (one: Entry): Chapter => ({ ...one, name: one.id, tree: { type: 'root', children: [] } });
const part = (kind: Part['kind'], ...chapters: Entry[]): Part => ({
  kind,
  title: kind,
  chapters: chapters.map(chapter),
});

test('a part of several chapters leads to its first, and one of one chapter is that chapter', () => {
  const items = contentsOf(
    [part('essay', entry('a', entry('b')), entry('c')), part('works', entry('d'))],
    (id) => `#${id}`,
  );
  expect(items.map((one) => toHtml(one))).toEqual([
    '<li><a href="#a">essay</a><ol><li><a href="#a">A</a><ol><li><a href="#b">B</a></li></ol></li><li><a href="#c">C</a></li></ol></li>',
    '<li><a href="#d">D</a></li>',
  ]);
});
