import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../src/edition/source.ts';
import { sentenceOf } from '../../../src/edition/problem.ts';
import { reference } from '../../../src/edition/reference.ts';
import { alignPost } from '../../../src/importing/align/align.ts';
import { parseFingerprints } from '../../../src/importing/align/fingerprints.ts';
import { knownSource } from '../../../src/importing/align/known.ts';
import { freshIn, type Fresh } from '../../../src/importing/fresh.ts';
import type { Post } from '../../../src/importing/normal-form.ts';
import { scaffold } from '../../../src/importing/scaffold/edition.ts';
import { add } from '../../../src/keeping/additions.ts';
import { buildEdition } from '../../../src/reading/build.ts';
import { outlineSchema } from '../../../src/schemas/outline.ts';
import { expectedOf } from '../importing/fixtures.ts';

/** A newer copy on an edition: what is new becomes passages that are to be written, and nothing else changes. */

const [post] = expectedOf('markdown-with-comments').posts as [Post];

/** Nobody signs it: it has no speaker to be entered under. */
const unsigned = post.comments.findIndex(({ author }) => author === null);

const textOf = (files: readonly SourceFile[], path: string): string => files.find((one) => one.path === path)!.text;

/** An edition of an older copy: without some blocks of the essay, and without some comments and all that answers them. */
function olderEdition(blocks: ReadonlySet<number>, comments: ReadonlySet<number>) {
  const gone = new Set(post.comments.filter((_, i) => comments.has(i)).map(({ id }) => id));
  for (const { id, parent } of post.comments) if (parent !== null && gone.has(parent)) gone.add(id);
  const kept = post.comments.filter(({ id }) => !gone.has(id));
  const older = { ...post, blocks: post.blocks.filter((_, i) => !blocks.has(i)), comments: kept };
  const { files } = scaffold(older, [], []);
  const mdx = files.filter(({ path }) => /\.(?:mdx|yaml)$|^outline\.json$/.test(path));
  return { files: mdx, prints: parseFingerprints(textOf(files, 'fingerprints.json')), gone: gone.size };
}

type Prints = ReturnType<typeof parseFingerprints>;

function freshOf(files: readonly SourceFile[], prints: Prints): Fresh {
  const known = knownSource(outlineSchema.parse(JSON.parse(textOf(files, 'outline.json'))), prints);
  return freshIn(post, alignPost(post, known));
}

const refsOf = (files: readonly SourceFile[]): string[] => [...buildEdition([...files]).edition!.passages.keys()];

function added(files: readonly SourceFile[], fresh: Fresh) {
  const result = add({ files, known: new Set(refsOf(files)) }, fresh);
  const others = files.filter((one) => !result.files.some(({ path }) => path === one.path));
  return { ...result, all: [...others, ...result.files] };
}

const blocksOf = (text: string): string[] => text.match(/<Passage [\s\S]*?<\/Passage>/g) ?? [];

describe('what is new in a copy', () => {
  it('is nothing where the edition has it all', () => {
    const { files, prints } = olderEdition(new Set(), new Set());
    expect(freshOf(files, prints)).toEqual({ passages: [], comments: [], prints: [], lines: [] });
  });

  it('becomes empty passages in its place, with the next letters and numbers', () => {
    const at = post.blocks.findIndex(({ type }, i) => type === 'paragraph' && post.blocks[i - 1]?.type === 'paragraph');
    const { files, prints } = olderEdition(new Set([at]), new Set([post.comments.length - 1]));
    const { all, refs } = added(files, freshOf(files, prints));
    expect(refs).toEqual(['E2a', 'T3.2.1']);
    expect(
      buildEdition(all)
        .problems.filter(({ rule }) => rule !== 'empty-passage')
        .map(sentenceOf),
    ).toEqual([]);
  });

  it('never changes a reference or a text that there is, and is known the next time', () => {
    const some = (length: number) => fc.uniqueArray(fc.nat(length - 1), { maxLength: 4 }).map((all) => new Set(all));
    fc.assert(
      fc.property(some(post.blocks.length), some(post.comments.length), (blocks, comments) => {
        fc.pre(!comments.has(unsigned));
        const { files, prints, gone } = olderEdition(blocks, comments);
        fc.pre(refsOf(files).length > 3);
        const fresh = freshOf(files, prints);
        expect(fresh.comments).toHaveLength(gone);
        const { all, refs } = added(files, fresh);
        const now = refsOf(all);
        expect(now).toHaveLength(refsOf(files).length + refs.length);
        expect(new Set(now)).toEqual(new Set([...refsOf(files), ...refs]));
        for (const { path, text } of files)
          expect(blocksOf(textOf(all, path))).toEqual(expect.arrayContaining(blocksOf(text)));
        const known = new Map([...prints, ...refs.map((ref, i) => [reference(ref), fresh.prints[i]!] as const)]);
        expect(freshOf(all, known)).toMatchObject({ passages: [], comments: [] });
      }),
      { numRuns: 25, seed: 14 },
    );
  });
});
