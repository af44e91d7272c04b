import { describe, expect, it } from 'vitest';
import { readSources } from '../../../src/importing/read.ts';
import { source } from './fixtures.ts';

const ESSAY = source('essay.md', '# Roofs\n\nA roof is **quiet**, and a bee wants quiet.\n\n- Ask.\n- Wait.\n');
const BY_TEXT = source(
  'replies.txt',
  'Comments\n\nTom Reed, 13 January 2026, 09:12:\n\nDoes it? I have kept them\nbeside a railway.\n\nLou Penn, answering Tom Reed, 14 January 2026:\n\nSo did I.\n',
);
const BY_MARKDOWN = source(
  'replies.md',
  '## Comments\n\n### Tom Reed, 2026-01-13\n\nDoes it?\n\n#### Lou Penn, 2026-01-14\n\nSo did I.\n',
);

describe('replies in a file of their own', () => {
  it.each([BY_TEXT, BY_MARKDOWN])('are on the work that is given with them: $file', (replies) => {
    const { posts, warnings } = readSources([ESSAY, replies], null).form;
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({ title: 'Roofs', authors: [], date: null });
    expect(posts[0]!.comments.map(({ author, parent }) => [author, parent])).toEqual([
      ['Tom Reed', null],
      ['Lou Penn', 'c1'],
    ]);
    expect(warnings.filter((one) => one.includes('of 2 lines it is not sure'))).toHaveLength(
      replies === BY_TEXT ? 1 : 0,
    );
  });

  it('are kept apart from comments that the text has itself', () => {
    const own = source(
      'essay.md',
      '# Roofs\n\nA roof is **quiet**.\n\n## Comments\n\n### Eve Ox, 2026-01-11\n\nFirst.\n',
    );
    const { posts, warnings } = readSources([own, BY_MARKDOWN], null).form;
    expect(posts[0]!.comments.map(({ id, author, parent }) => [id, author, parent])).toEqual([
      ['c1', 'Eve Ox', null],
      ['c2', 'Tom Reed', null],
      ['c3', 'Lou Penn', 'c2'],
    ]);
    expect(warnings).toEqual([]);
  });

  it('are on none where there are two, which nothing tells apart', () => {
    const other = source('other.md', '# Cellars\n\nA cellar is **cool**, and a bee wants none of it.\n');
    expect(readSources([ESSAY, other, BY_MARKDOWN], null).form.posts).toHaveLength(3);
  });

  it('alone are comments, and no text', () => {
    expect(readSources([BY_TEXT], null).form.posts[0]).toMatchObject({ title: null, blocks: [] });
  });
});

it('what several files are said to be is said of those that do not say it themselves', () => {
  const said = [ESSAY, BY_TEXT].map((one) => ({ ...one, said: 'verse' as const }));
  const { files, form } = readSources(said, null);
  expect(files.map(({ format }) => format)).toEqual(['plain-markdown', 'text']);
  expect(form.posts[0]!.blocks).toHaveLength(3);
  expect(form.posts[0]!.comments[0]!.blocks[0]!.text).toBe('Does it? I have kept them\nbeside a railway.');
  expect(readSources([{ ...ESSAY, said: 'text' }], null).files[0]!.format).toBe('text');
});
