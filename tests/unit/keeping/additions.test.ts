import fc from 'fast-check';
import { unified } from '../../../node_modules/unified/index.js';
import type { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../src/edition/source.ts';
import { sentenceOf } from '../../../src/edition/problem.ts';
import { reference } from '../../../src/edition/reference.ts';
import { alignPost } from '../../../src/importing/align/align.ts';
import { parseFingerprints } from '../../../src/importing/align/fingerprints.ts';
import { knownSource } from '../../../src/importing/align/known.ts';
import { freshIn, type Fresh } from '../../../src/importing/fresh.ts';
import { emptyPost, type Comment, type Post, type Quote } from '../../../src/importing/normal-form.ts';
import type { Block } from '../../../src/schemas/source-block.ts';
import { scaffold } from '../../../src/importing/scaffold/edition.ts';
import { add } from '../../../src/keeping/additions.ts';
import { buildEdition } from '../../../src/reading/build.ts';
import { outlineSchema } from '../../../src/schemas/outline.ts';
import { expectedOf } from '../importing/fixtures.ts';

/** A newer copy on an edition: what is new becomes passages that are to be written, and nothing else changes. */

const [post] = expectedOf('markdown-with-comments').posts as [Post];

/** Nobody signs it: it has no speaker to be entered under. */
const unsigned = post.comments.findIndex(({ author }) => author === null);

const NOTHING: Fresh = {
  passages: [],
  notes: [],
  comments: [],
  quotations: [],
  blocks: [],
  prints: [],
  quoted: new Map(),
  lines: [],
};

const textOf = (files: readonly SourceFile[], path: string): string => files.find((one) => one.path === path)!.text;

/** An edition of an older copy: without some blocks of the essay, and without some comments and all that answers them. */
function olderEdition(blocks: ReadonlySet<number>, comments: ReadonlySet<number>) {
  const gone = new Set(post.comments.filter((_, i) => comments.has(i)).map(({ id }) => id));
  for (const { id, parent } of post.comments) if (parent !== null && gone.has(parent)) gone.add(id);
  const kept = post.comments.filter(({ id }) => !gone.has(id));
  const older = { ...post, blocks: post.blocks.filter((_, i) => !blocks.has(i)), comments: kept };
  return { ...editionOf(older), gone: gone.size };
}

function editionOf(older: Post) {
  const { files } = scaffold(older, [], []);
  const mdx = files.filter(({ path }) => /\.(?:mdx|yaml)$|^outline\.json$/.test(path));
  return { files: mdx, prints: parseFingerprints(textOf(files, 'fingerprints.json')) };
}

type Prints = ReturnType<typeof parseFingerprints>;

function freshOf(files: readonly SourceFile[], prints: Prints, newer = post): Fresh {
  const known = knownSource(outlineSchema.parse(JSON.parse(textOf(files, 'outline.json'))), prints);
  return freshIn(newer, alignPost(newer, known));
}

/** What every parser of Markdown is asked for meanwhile: it is the engine's own, whoever has loaded it before. */
function pathsParsedIn(act: () => void): string[] {
  const parser = Object.getPrototypeOf(unified()) as { parse: (file: VFile) => unknown };
  const { parse } = parser;
  const paths: string[] = [];
  parser.parse = function (this: typeof parser, file) {
    paths.push(file.path);
    return parse.call(this, file);
  };
  try {
    act();
  } finally {
    parser.parse = parse;
  }
  return paths;
}

const refsOf = (files: readonly SourceFile[]): string[] => [...buildEdition([...files]).edition!.passages.keys()];

function added(files: readonly SourceFile[], fresh: Fresh) {
  const result = add({ files, known: new Set(refsOf(files)) }, fresh);
  const others = files.filter((one) => !result.files.some(({ path }) => path === one.path));
  return { ...result, all: [...others, ...result.files] };
}

/** Passages without the calls of notes, which new ones bring. */
const blocksOf = (text: string): string[] =>
  (text.match(/<Passage [\s\S]*?<\/Passage>/g) ?? []).map((one) => one.replace(/\s+|<NoteCall [^>]*\/>/g, ''));

describe('what is new in a copy', () => {
  it('is nothing where the edition has it all', () => {
    const { files, prints } = olderEdition(new Set(), new Set());
    expect(freshOf(files, prints)).toEqual(NOTHING);
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
        expect(freshOf(all, known)).toMatchObject({ passages: [], notes: [], comments: [], quotations: [] });
      }),
      { numRuns: 25, seed: 14 },
    );
  });

  /** A work with two notes, and a comment that quotes it between words of its own. */
  const paragraph = (text: string): Block => ({ type: 'paragraph', text });
  const noted = (text: string, n: number): Block => ({ type: 'paragraph', text, n });
  const quoted = (text: string): Block => ({ type: 'paragraph', text, quoted: 1 });
  const told = [
    'The hive hums all through the night[1] and nobody sleeps.',
    'In the morning there is honey[2] on the sill.',
  ];
  const notes = [
    noted('Bees fan their wings to cool it, by turns.', 1),
    noted('Clover honey mostly, and a little lime.', 2),
  ];
  const quotes: Quote[] = [
    { text: told[1]!, source: { in: 'post', text: told[1]! }, flags: ['whole'] },
    { text: 'A swarm in May is worth a load of hay.', source: null, flags: [] },
  ];
  const said = [
    paragraph('I never slept there either, to be honest.'),
    paragraph('And the honey was worth the noise of it.'),
  ];
  const newer: Post = {
    ...emptyPost(),
    title: 'Bees by Night',
    blocks: [...told.map(paragraph), ...notes],
    comments: [
      {
        ...{ id: 'c', parent: null, author: 'Tom Reed', date: '2026-02-03T10:00:00.000Z', deleted: false, flags: [] },
        blocks: [said[0]!, quoted(told[1]!), said[1]!, quoted(quotes[1]!.text)],
        quotes,
      },
    ],
  };
  const without = (all: readonly Block[], gone: readonly Block[]): Block[] => all.filter((one) => !gone.includes(one));
  const older = (gone: readonly Block[]): Post => ({
    ...newer,
    blocks: without(newer.blocks, gone),
    comments: newer.comments.map((one) => ({
      ...one,
      blocks: without(one.blocks, gone),
      quotes: one.quotes.filter(({ text }) => !gone.some((block) => block.quoted && block.text === text)),
    })),
  });
  const faultsOf = (files: readonly SourceFile[]): string[] =>
    buildEdition([...files])
      .problems.filter(({ rule }) => rule !== 'empty-passage')
      .map(sentenceOf);

  it.each([
    ['all notes', notes, ['N1', 'N2']],
    ['the last note', notes.slice(1), ['N1a']],
    ['all quotations', newer.comments[0]!.blocks.filter((one) => one.quoted), []],
    ['a note and a quotation', [notes[1]!, newer.comments[0]!.blocks[1]!], ['N1a']],
  ])('has %s, which the next copy then finds', (_, gone, wanted) => {
    const { files, prints } = editionOf(older(gone));
    const fresh = freshOf(files, prints, newer);
    expect(fresh.notes.length + fresh.quotations.length).toBe(gone.length);
    const { all, refs, left } = added(files, fresh);
    expect([refs, left]).toEqual([wanted, []]);
    expect(faultsOf(all)).toEqual([]);
    const { edition } = buildEdition(all);
    for (const ref of refs) expect(edition!.noteCalls.get(reference(ref))).toHaveLength(1);
    expect(edition!.quotations).toHaveLength(2);
    const known = new Map([...prints, ...refs.map((ref, i) => [reference(ref), fresh.prints[i]!] as const)]);
    expect(freshOf(all, known, newer)).toEqual(NOTHING);
  });

  it('calls a note at the end of what is written, and leaves the words of a quotation to the keeper', () => {
    const part = { ...quotes[0]!, text: 'In the morning there is honey', flags: ['beginning'] };
    const [comment] = newer.comments as [Comment];
    const partly = {
      ...newer,
      comments: [{ ...comment, blocks: [said[0]!, quoted(part.text), said[1]!], quotes: [part] }],
    };
    const before = {
      ...partly,
      blocks: newer.blocks.slice(0, 3),
      comments: [{ ...comment, blocks: said, quotes: [] }],
    };
    const { files, prints } = editionOf(before);
    const written = files.map((one) => ({
      ...one,
      text: one.text.replace('<Passage id="E2">\n\n</Passage>', '<Passage id="E2">\n\nHoney, next day.\n\n</Passage>'),
    }));
    const { all, left } = added(written, freshOf(written, prints, partly));
    expect(left).toEqual([{ of: 'E2', in: 'T1.1.1' }]);
    expect(all.some(({ text }) => text.includes('Honey, next day.<NoteCall to="N1a"/>'))).toBe(true);
    expect(faultsOf(all)).toEqual([]);
  });

  it('is put in by reading a text once for each kind of what is new, whatever its number', () => {
    const [comment] = newer.comments as [Comment];
    const answers = Array.from({ length: 5 }, (_, i): Comment => {
      const words = `Answer ${i} of several that say where the hive was, and when.`;
      return { ...comment, id: `a${i}`, parent: i ? `a${i - 1}` : 'c', blocks: [paragraph(words)], quotes: [] };
    });
    const grown = {
      ...newer,
      blocks: newer.blocks.toSpliced(1, 0, paragraph('Before noon there was none.'), paragraph('At noon some.')),
      comments: [comment, ...answers],
    };
    const { files, prints } = editionOf(older(comment.blocks.filter(({ quoted: depth }) => depth)));
    const fresh = freshOf(files, prints, grown);
    expect([fresh.passages, fresh.comments, fresh.quotations].map(({ length }) => length)).toEqual([2, 5, 2]);
    const known = new Set(refsOf(files));
    const read = pathsParsedIn(() => expect(add({ files, known }, fresh).refs).toHaveLength(7));
    expect(read).toEqual(['essay/bees-by-night.mdx', 'threads/tom-reed-1.mdx', 'threads/tom-reed-1.mdx']);
  });

  it('enters a comment with its quotations, its date and its address', () => {
    const url = 'https://hive.example/night?a=1&copy=2#c';
    const dated = { ...newer, comments: [{ ...newer.comments[0]!, url }] };
    const { files, prints } = editionOf({ ...dated, comments: [] });
    const { all, refs } = added(files, freshOf(files, prints, dated));
    expect(refs).toEqual(['T1.1.1', 'T1.1.2']);
    expect(faultsOf(all)).toEqual([]);
    const { edition } = buildEdition(all);
    expect([...edition!.comments.values()]).toMatchObject([{ date: '2026-02-03', url }]);
    expect(edition!.quotations.map(({ quotation }) => quotation.of)).toEqual([{ from: 'E2', to: 'E2' }, null]);
  });
});
