import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../src/reading/build.ts';
import type { Post } from '../../../src/importing/normal-form.ts';
import { emptyPost } from '../../../src/importing/normal-form.ts';
import { alignPost } from '../../../src/importing/align/align.ts';
import { parseFingerprints } from '../../../src/importing/align/fingerprints.ts';
import { knownSource } from '../../../src/importing/align/known.ts';
import { scaffold } from '../../../src/importing/scaffold/edition.ts';
import { outlineSchema } from '../../../src/schemas/outline.ts';
import type { FileText } from '../../../src/files/write.ts';
import { LARGEST_NUMBER } from '../../../src/edition/reference.ts';
import { refusing, runJob } from '../../../src/importing/job.ts';
import { numbered } from '../../../src/importing/scaffold/plan.ts';
import { worksOf } from './carried/works.ts';
import { filesOf, source } from './fixtures.ts';

const content = (files: FileText[]): FileText[] =>
  files.filter(({ path }) => !path.startsWith('originals/') && !path.startsWith('.'));

const works = worksOf();

it('what goes on in an item of a list is no item more', () => {
  const item = { level: 1 };
  const blocks: Post['blocks'] = [
    { type: 'paragraph', text: 'Smoke,', item },
    { type: 'paragraph', text: 'and much of it.', item: { ...item, continued: true } },
    { type: 'paragraph', text: 'Gloves.', item },
  ];
  const { files } = scaffold({ ...emptyPost(), title: 'Bees', blocks }, [], []);
  const tags = files.flatMap(({ text }) => text.match(/<Passage[^>]*>/g) ?? []);
  expect(tags).toEqual(['<Passage id="E1" as="item">', '<Passage id="E2">', '<Passage id="E3" as="item">']);
});

describe('an edition of every work of the fixtures', () => {
  it.each(works)('$name lacks nothing but its restatements', ({ post }) => {
    const files = scaffold(post, [], []).files;
    const { edition, problems } = buildEdition(content(files));
    expect(problems.filter(({ rule }) => rule !== 'empty-passage')).toEqual([]);
    expect(problems).toHaveLength(edition!.passages.size);
    expect(edition!.comments.size).toBe(post.comments.length);
  });

  it.each(works)('$name knows its own source again, exactly', ({ post }) => {
    const texts = new Map(scaffold(post, [], []).files.map(({ path, text }) => [path, text]));
    const outline = outlineSchema.parse(JSON.parse(texts.get('outline.json')!));
    const known = knownSource(outline, parseFingerprints(texts.get('fingerprints.json')!));
    const lost = alignPost(post, known).blocks.filter(({ how, block }) => how === 'none' && block.text.length > 20);
    expect(lost.map(({ block }) => block.text)).toEqual([]);
  });

  it.each(works)('$name has no sentence of its source outside the originals', ({ post }) => {
    const words = content(scaffold(post, [], []).files)
      .map(({ text }) => text.replace(/\s+/g, ' '))
      .join('\n');
    const blocks = [...post.blocks, ...post.comments.flatMap((one) => one.blocks)];
    const prose = blocks.filter(({ type, text }) => type === 'paragraph' && text.split(' ').length >= 5);
    expect(prose.filter(({ text }) => words.includes(text)).map(({ text }) => text)).toEqual([]);
  });
});

const hostile: Post = {
  ...emptyPost(),
  title: '---\n<script>{alert(1)}</script> # "x"',
  authors: ["O'Neil <b>{x}</b>: [y]"],
  url: 'https://a.example/posts/x',
  blocks: [
    { type: 'heading', text: '../../etc/passwd', level: 1 },
    { type: 'paragraph', text: 'one' },
    { type: 'heading', text: 'CON', level: 9 },
    { type: 'paragraph', text: 'two[7]' },
    { type: 'heading', text: '{}', level: 2 },
    { type: 'heading', text: '{}', level: 2 },
    { type: 'paragraph', text: 'three' },
    { type: 'paragraph', text: 'seven', n: 7 },
    { type: 'paragraph', text: 'never called', n: 9 },
  ],
  comments: [
    {
      id: 'x',
      parent: null,
      author: '</Comment>{evil}',
      date: null,
      deleted: false,
      flags: [],
      blocks: [
        { type: 'paragraph', text: 'from nowhere', quoted: 1 },
        { type: 'paragraph', text: 'four' },
      ],
      quotes: [{ text: 'from nowhere', source: null, flags: [] }],
    },
  ],
};

describe('names that look like code or paths', () => {
  const files = scaffold(hostile, [], []).files;

  it('stay names', () => {
    const { problems } = buildEdition(content(files));
    expect(problems.filter(({ rule }) => rule !== 'empty-passage')).toEqual([]);
  });

  it('lead to no file outside the folder', () => {
    expect(files.filter(({ path }) => !/^(?:[a-z]+\/)?[A-Za-z0-9.-]+$/.test(path) || path.includes('..'))).toEqual([]);
  });
});

describe('a work with more passages than there are references', () => {
  it('is refused by what is too much, and where that begins', () => {
    expect(numbered('E', LARGEST_NUMBER, 'The last.')).toBe('E999999');
    const files = [source('long.txt', '')];
    expect(() => refusing({ files }, () => numbered('E', LARGEST_NUMBER + 1, 'One more.'))).toThrow(
      'long.txt cannot become one edition: it has at most 999999 passages of the essay, and from “One more.” on there are more; make several of it, each from a part.',
    );
  });
});

describe('a discussion without its post', () => {
  it('becomes no edition', () => {
    const files = filesOf('greaterwrong-permalink');
    expect(() => runJob({ files, known: null, scaffold: { text: 'restated', beside: [] }, wantsForm: false })).toThrow(
      /^page\.html cannot become an edition: .*nothing of the post itself/,
    );
  });
});
