import { describe, expect, it } from 'vitest';
import { wholeName } from '../../../../src/edition/person-name.ts';
import { sentenceOf } from '../../../../src/edition/problem.ts';
import { emptyPost, type Post } from '../../../../src/importing/normal-form.ts';
import { scaffold } from '../../../../src/importing/scaffold/edition.ts';
import type { Block } from '../../../../src/schemas/source-block.ts';
import { buildEdition } from '../../../../src/reading/build.ts';
import { besideOf, worksOf } from './works.ts';

/** A work whose edition carries it: nothing is wrong with it, and all its words stand in its passages and quotations. */

const works = worksOf();

const blocksOf = ({ blocks, comments }: Post): Block[] => [...blocks, ...comments.flatMap((one) => one.blocks)];

function editionOf(post: Post) {
  const { files, pictures } = scaffold(post, [], [], { text: 'original', beside: besideOf(post) });
  const images = pictures.map(({ name }) => ({ path: `images/${name}`, text: '' }));
  return { files, pictures, ...buildEdition([...files, ...images]) };
}

/** Words as they can be compared: without marks, formulas and calls of notes. */
const wordsIn = (text: string): string[] =>
  text
    .replaceAll('^', '')
    .replace(/\$[^$]*\$/g, ' ')
    .replace(/\[\d{1,3}\]/g, ' ')
    .normalize('NFKC')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

describe('an edition that carries its work', () => {
  it.each(works)('$name has no fault', ({ post }) => {
    expect(editionOf(post).problems.map(sentenceOf)).toEqual([]);
  });

  it.each(works)('$name has all its words', ({ post }) => {
    const { files, edition } = editionOf(post);
    const comments = new Set(edition!.comments.keys());
    const said = new Set(
      [
        ...[...edition!.passages.values()].map(({ text }) => text),
        ...edition!.sections.map(({ title }) => title),
        ...files.filter(({ path }) => path.startsWith('threads/')).map(({ text }) => text),
      ].flatMap(wordsIn),
    );
    const missing = blocksOf(post)
      .flatMap(({ text }) => wordsIn(text))
      .filter((word) => !said.has(word));
    expect(missing).toEqual([]);
    expect(comments.size).toBe(post.comments.length);
  });

  it.each(works)('$name says when and where each comment was published, and names all authors', ({ post }) => {
    const edition = editionOf(post).edition!;
    const said = (date: string | null | undefined, url: string | undefined) => `${date?.slice(0, 10)} ${url}`;
    expect([...edition.comments.values()].map(({ date, url }) => said(date, url)).sort()).toEqual(
      post.comments.map(({ date, url }) => said(date ?? undefined, url)).sort(),
    );
    expect(edition.data.original.author.map(wholeName)).toEqual(post.authors.length ? post.authors : ['Unknown']);
  });

  it('keeps the number of an item that begins with a list, and what Markdown has no mark for', () => {
    const outer = [
      { level: 1, ordinal: 4 },
      { level: 2, checked: true },
    ];
    const blocks: Block[] = [
      { type: 'paragraph', text: 'Inner', item: { level: 3, ordinal: 2, outer } },
      { type: 'paragraph', text: 'Fifth', item: { level: 1, ordinal: 5 } },
    ];
    const { files } = editionOf({ ...emptyPost(), title: 'Lists', blocks });
    const essay = files.find(({ path }) => path.startsWith('essay/'))!.text;
    expect(essay).toMatch(/^4\. +[-*] ☑\n\n? +2\. Inner\n\n?5\. Fifth$/m);
  });

  it('keeps a number that begins an item below words', () => {
    const blocks: Block[] = [
      { type: 'paragraph', text: 'First', item: { level: 1 } },
      { type: 'math', text: 'x = 2', item: { level: 3, ordinal: 2, outer: [{ level: 2 }] } },
      { type: 'paragraph', text: 'Third', item: { level: 3, ordinal: 3 } },
    ];
    const { edition, problems } = editionOf({ ...emptyPost(), title: 'Lists', blocks });
    expect(problems).toEqual([]);
    expect([...edition!.passages.values()].map(({ text }) => text.replace(/\s+/g, ' '))).toEqual(['First x = 2 Third']);
  });

  it('closes a spoiler whole, within a list too, and gives no number twice', () => {
    const blocks: Block[] = [
      { type: 'paragraph', text: 'First', item: { level: 1, ordinal: 1 } },
      { type: 'paragraph', text: 'Hidden', item: { level: 1, ordinal: 1, continued: true }, spoiler: true },
      { type: 'paragraph', text: 'Hidden too', item: { level: 1, ordinal: 1, continued: true }, spoiler: true },
      { type: 'paragraph', text: 'Second', item: { level: 1, ordinal: 2 } },
    ];
    const { files, problems } = editionOf({ ...emptyPost(), title: 'Spoilers', blocks });
    expect(problems).toEqual([]);
    const essay = files.find(({ path }) => path.startsWith('essay/'))!.text;
    expect(essay.replace(/\s+/g, ' ')).toContain('1. First <Spoiler> Hidden Hidden too </Spoiler> 2. Second');
  });

  it('carries what is quoted with a change, under the reference of what it quotes', () => {
    const { files } = editionOf(works.find(({ name }) => name === 'quotations 1')!.post);
    const threads = files.filter(({ path }) => path.startsWith('threads/')).map(({ text }) => text);
    expect(threads.join('\n').match(/<Quotes [^>]*>/g)).toEqual([
      '<Quotes outside="E1">',
      '<Quotes outside="E2–E3">',
      '<Quotes of="E4" />',
    ]);
  });

  it('carries the pictures that lie beside it, and says which do not', () => {
    const { post } = works.find(({ name }) => name.startsWith('markdown-with-comments'))!;
    expect(editionOf(post).pictures).toEqual([{ name: 'hive.png', from: { file: 'photos/hive.png' } }]);
    const { files, pictures } = scaffold(post, [], [], { text: 'original', beside: [] });
    expect(pictures).toEqual([]);
    expect(files.find(({ path }) => path === 'README.md')!.text).toContain('photos/hive.png');
  });
});
