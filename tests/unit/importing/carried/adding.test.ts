import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptOf } from '../../../../scripts/keeping.ts';
import { sentenceOf } from '../../../../src/edition/problem.ts';
import { reference } from '../../../../src/edition/reference.ts';
import type { SourceFile } from '../../../../src/edition/source.ts';
import { alignPost } from '../../../../src/importing/align/align.ts';
import { parseFingerprints, type Fingerprints } from '../../../../src/importing/align/fingerprints.ts';
import { knownSource } from '../../../../src/importing/align/known.ts';
import { addCarried, carriedCopy } from '../../../../src/importing/carry.ts';
import { freshIn } from '../../../../src/importing/fresh.ts';
import { gathered } from '../../../../src/importing/gathered.ts';
import { emptyPost, type Comment, type Post } from '../../../../src/importing/normal-form.ts';
import { readSources } from '../../../../src/importing/read.ts';
import { Pictures } from '../../../../src/importing/scaffold/carried/pictures.ts';
import { scaffold } from '../../../../src/importing/scaffold/edition.ts';
import { planEdition } from '../../../../src/importing/scaffold/plan.ts';
import { buildEdition } from '../../../../src/reading/build.ts';
import type { Block } from '../../../../src/schemas/source-block.ts';
import { source } from '../fixtures.ts';
import { forumPage, graphql } from '../pages-html.ts';
import { markdown } from '../pages-text.ts';
import { Mint, pages, type Page } from '../pages.ts';

/** What a newer copy has is carried into the edition of an older one, in the words of the source. */

interface Carried {
  files: readonly SourceFile[];
  prints: Fingerprints;
}

function editionOf(post: Post): Carried {
  const { files } = scaffold(post, [], [], { text: 'original', beside: [] });
  const prints = files.find(({ path }) => path === 'fingerprints.json')!.text;
  return { files, prints: parseFingerprints(prints) };
}

const built = ({ files }: Pick<Carried, 'files'>) => buildEdition([...files]);

function newIn(edition: Carried, copy: Post) {
  const whole = gathered(copy);
  const alignment = alignPost(whole.post, knownSource(built(edition).edition!.outline, edition.prints));
  const fresh = freshIn(whole.post, alignment, whole.passages);
  return { fresh, copy: carriedCopy(whole, alignment, fresh) };
}

function grown(edition: Carried, newer: Post): Carried & { refs: string[]; left: object[] } {
  const { fresh, copy } = newIn(edition, newer);
  const { files, refs, left } = addCarried(keptOf(edition.files), fresh, copy, {
    stillSays: () => true,
    pictures: new Pictures([]),
  });
  const others = edition.files.filter(({ path }) => !files.some((one) => one.path === path));
  const prints = new Map([...edition.prints, ...refs.map((ref, i) => [reference(ref), fresh.prints[i]!] as const)]);
  return { files: [...others, ...files], prints, refs, left };
}

const faultsOf = (edition: Carried): string[] => built(edition).problems.map(sentenceOf);

const textOf = (edition: Carried, ref: string): string => built(edition).edition!.passages.get(reference(ref))!.text;

const mdxOf = ({ files }: Carried): string => files.map(({ text }) => text).join('\n');

const FORMATS: [name: string, file: string, write: (page: Page, mint: Mint) => string][] = [
  ['GraphQL', 'answer.json', graphql],
  ['a forum page', 'page.html', forumPage],
  ['Markdown', 'post.md', markdown],
];

/** The work before its last comment was written, and before one passage of its essay. */
function olderThan(post: Post, at: number): Post {
  const inEssay = planEdition(post, true).sections.flatMap(({ passages }) => passages);
  const gone = inEssay.length > 1 ? inEssay[1 + (at % (inEssay.length - 1))]!.blocks : [];
  return { ...post, blocks: post.blocks.filter((one) => !gone.includes(one)), comments: post.comments.slice(0, -1) };
}

describe('what is new in a copy', () => {
  it.each(FORMATS)('is carried without a fault, and known the next time: %s', (_, file, write) => {
    fc.assert(
      fc.property(pages, fc.nat(20), (page, at) => {
        const [post] = readSources([source(file, write(page, new Mint()))], null).form.posts as [Post];
        // A paragraph that only calls a note is empty to a new edition too.
        fc.pre(faultsOf(editionOf(post)).length === 0);
        const edition = grown(editionOf(olderThan(post, at)), post);
        expect(faultsOf(edition)).toEqual([]);
        expect(edition.left).toEqual([]);
        const { fresh } = newIn(edition, post);
        expect([fresh.passages, fresh.notes, fresh.comments, fresh.quotations]).toEqual([[], [], [], []]);
      }),
      { numRuns: 8, seed: 14 },
    );
  });

  const paragraph = (text: string, more: Partial<Block> = {}): Block => ({ type: 'paragraph', text, ...more });
  const comment = (id: string, parent: string | null, blocks: Block[], quotes: Comment['quotes'] = []): Comment => ({
    ...{ id, parent, author: `Reader ${id}`, date: '2026-02-03T10:00:00.000Z', deleted: false, flags: [] },
    blocks,
    quotes,
  });

  const TOLD = 'The hive hums all through the night and nobody sleeps.';
  const LATER = 'In the morning there is honey[2] on the sill, and {wax}.';
  const ANSWER = 'I never slept there either, to be honest.';
  const older: Post = {
    ...emptyPost(),
    title: 'Bees by Night',
    blocks: [
      paragraph(TOLD),
      paragraph('Smoke', { item: { level: 1, ordinal: 1 } }),
      paragraph('A veil[1]', { item: { level: 2 } }),
      paragraph('Gloves', { item: { level: 1, ordinal: 2 } }),
      paragraph('That is all.'),
      paragraph('Of tulle.', { n: 1 }),
    ],
    comments: [comment('a', null, [paragraph(ANSWER)])],
  };
  const quote = (text: string, source: Comment['quotes'][number]['source'], flag: string) => ({
    text,
    source,
    flags: [flag],
  });
  const newer: Post = {
    ...older,
    blocks: [
      ...older.blocks.slice(0, 4),
      paragraph(LATER),
      paragraph('Clover', { item: { level: 1 } }),
      paragraph('Lime', { item: { level: 1 } }),
      ...older.blocks.slice(4),
      paragraph('Clover mostly.', { n: 2 }),
      paragraph('And a little lime.', { n: 2 }),
    ],
    comments: [
      comment(
        'a',
        null,
        [paragraph(ANSWER), paragraph('hums all through', { quoted: 1 })],
        [quote('hums all through', { in: 'post', text: TOLD }, 'fragment')],
      ),
      comment(
        'b',
        'a',
        [paragraph(LATER, { quoted: 1 }), paragraph('Which *bees* were they?'), paragraph(ANSWER, { quoted: 1 })],
        [
          quote(LATER, { in: 'post', text: LATER }, 'whole'),
          quote(ANSWER, { in: 'comment', comment: 'a', text: ANSWER }, 'whole'),
        ],
      ),
      comment(
        'c',
        null,
        [paragraph('Lime', { quoted: 1 }), paragraph('Surely not in May!')],
        [quote('Lime', { in: 'post', text: 'Lime' }, 'whole')],
      ),
    ],
  };

  it('is carried with its lists, its notes and what it quotes', () => {
    const edition = grown(editionOf(older), newer);
    expect(edition.refs).toEqual(['E2a', 'E2b', 'N1a', 'T1.2.1', 'T2.1.1']);
    expect(faultsOf(edition)).toEqual([]);
    const mdx = mdxOf(edition);
    expect(mdx).toContain(
      '<Passage id="E2a">\n\nIn the morning there is honey<NoteCall to="N1a" /> on the sill, and \\{wax}.',
    );
    expect(mdx).toContain('<Passage id="E2b">\n\n- Clover\n- Lime\n\n</Passage>');
    expect(mdx).toContain('<Passage id="N1a">\n\nClover mostly.\n\nAnd a little lime.\n\n</Passage>');
    expect(mdx.match(/<Quotes [^>]*>/g)).toEqual([
      '<Quotes of="E1" part="fragment" words="hums all through" />',
      '<Quotes of="E2a" />',
      '<Quotes of="T1.1.1" />',
      '<Quotes of="E2b" part="fragment" words="Lime" />',
    ]);
    expect(built(edition).edition!.threads.map(({ title }) => title)).toEqual([
      'Reader a: I never slept there either, to be honest.',
      'Reader c: Surely not in May!',
    ]);
    expect(mdx).not.toContain('still to be said');
    expect(textOf(edition, 'T1.2.1')).toBe('Which *bees* were they?');
  });

  it('links to headings of the work as the edition has them', () => {
    const url = 'https://bees.example/night/';
    const heading = (text: string): Block => ({ type: 'heading', text, level: 1 });
    const link = '<a href="https://bees.example/night/#the-end">the end</a>';
    const old = { ...older, url, blocks: [heading('Begin'), paragraph(TOLD), heading('The End'), paragraph(LATER)] };
    const more = paragraph('See the end.', { html: `See ${link}.` });
    const edition = grown(editionOf(old), { ...old, blocks: old.blocks.toSpliced(2, 0, more) });
    expect(mdxOf(edition)).toContain('<Passage id="E1a">\n\nSee [the end](#e2).');
  });

  it('keeps what the items of a list quote in them, under the references of the edition', () => {
    const item = { level: 1, ordinal: 1 };
    const blocks = [
      paragraph(LATER, { quoted: 1, item: { ...item, quoted: 0 } }),
      paragraph('So I heard.', { item: { ...item, continued: true } }),
      paragraph(TOLD, { quoted: 1 }),
      paragraph('No.'),
    ];
    const quotes = [
      quote(LATER, { in: 'post', text: LATER }, 'whole'),
      quote(TOLD, { in: 'post', text: TOLD }, 'whole'),
    ];
    const edition = grown(editionOf(older), {
      ...newer,
      comments: [...older.comments, comment('d', null, blocks, quotes)],
    });
    expect(faultsOf(edition)).toEqual([]);
    expect(mdxOf(edition)).toContain('<Passage id="T2.1.1" about="E2a">\n\n1. > In the morning');
    expect(mdxOf(edition)).toContain('So I heard.\n\n</Passage>\n\n<Quotes of="E1" />\n\n<Passage id="T2.1.2">');
    expect(built(edition).edition!.threads[1]!.title).toBe('Reader d: So I heard.');
  });

  it('quotes under its reference what the edition says otherwise by now', () => {
    const { files, prints } = editionOf(older);
    const changed = files.map((one) => ({ ...one, text: one.text.replace('hums all through', 'drones all through') }));
    const { fresh, copy } = newIn({ files: changed, prints }, newer);
    const { passages } = built({ files: changed }).edition!;
    const added = addCarried(keptOf(changed), fresh, copy, {
      stillSays: (ref, words) => passages.get(ref)?.text.includes(words) ?? true,
      pictures: new Pictures([]),
    });
    expect(mdxOf({ files: added.files, prints })).toMatch(/<Quotes outside="E1">\s+hums all through\s+<\/Quotes>/);
  });
});
