import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignPost } from '../../../../src/importing/align/align.ts';
import { parseFingerprints } from '../../../../src/importing/align/fingerprints.ts';
import { knownSource, type KnownSource } from '../../../../src/importing/align/known.ts';
import { freshIn } from '../../../../src/importing/fresh.ts';
import { gathered } from '../../../../src/importing/gathered.ts';
import type { Comment, Post } from '../../../../src/importing/normal-form.ts';
import { readSources } from '../../../../src/importing/read.ts';
import { scaffold } from '../../../../src/importing/scaffold/edition.ts';
import { passagesOf, planEdition } from '../../../../src/importing/scaffold/plan.ts';
import { buildEdition } from '../../../../src/reading/build.ts';
import type { Block } from '../../../../src/schemas/source-block.ts';
import { source } from '../fixtures.ts';
import { forumPage, graphql } from '../pages-html.ts';
import { markdown } from '../pages-text.ts';
import { Mint, pages, type Page } from '../pages.ts';
import { besideOf, worksOf } from './works.ts';

/** A copy is imported again into the edition that it made, which carries its words. */

/** What the next import knows of the edition: the order of its own files, and its fingerprints. */
function knownOf(post: Post): KnownSource {
  const { files, pictures } = scaffold(post, [], [], { text: 'original', beside: besideOf(post) });
  const images = pictures.map(({ name }) => ({ path: `images/${name}`, text: '' }));
  const { edition } = buildEdition([...files, ...images]);
  const prints = files.find(({ path }) => path === 'fingerprints.json')!.text;
  return knownSource(edition!.outline, parseFingerprints(prints));
}

function newIn(copy: Post, known: KnownSource): string[] {
  const { post } = gathered(copy);
  return freshIn(post, alignPost(post, known)).lines;
}

const FORMATS: [name: string, file: string, write: (page: Page, mint: Mint) => string][] = [
  ['GraphQL', 'answer.json', graphql],
  ['a forum page', 'page.html', forumPage],
  ['Markdown', 'post.md', markdown],
];

const WORDS = 'Quince marmalade glows wonderfully tonight';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

/** A paragraph between the first passage of the essay and what follows it. */
function withParagraph(post: Post): Post {
  const [first] = passagesOf(planEdition(post, true));
  const at = post.blocks.indexOf(first!.blocks.at(-1)!) + 1;
  return { ...post, blocks: post.blocks.toSpliced(at, 0, paragraph(WORDS)) };
}

const comment = (parent: string | null): Comment => ({
  ...{ id: 'brand-new', parent, author: 'Ines Quillfeather', date: null, deleted: false, flags: [], quotes: [] },
  blocks: [paragraph(WORDS)],
});

const withComment = (post: Post): Post => ({
  ...post,
  comments: [...post.comments, comment(post.comments.at(-1)?.id ?? null)],
});

describe('a copy imported again into the edition that carries it', () => {
  it.each(worksOf())('$name has nothing new', ({ post }) => {
    expect(newIn(post, knownOf(post))).toEqual([]);
  });

  it.each(FORMATS)('has nothing new, and what was put in alone: %s', (_, file, write) => {
    fc.assert(
      fc.property(pages, (page) => {
        const [post] = readSources([source(file, write(page, new Mint()))], null).form.posts as [Post];
        const known = knownOf(post);
        expect(newIn(post, known)).toEqual([]);
        expect(newIn(withParagraph(post), known)).toEqual([`new: a passage after E1: “${WORDS}”`]);
        expect(newIn(withComment(post), known)).toEqual([`new: a comment by Ines Quillfeather: “${WORDS}”`]);
      }),
      { numRuns: 20, seed: 14 },
    );
  });
});
