import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/reading/content-folder.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { sentenceOf } from '../../src/edition/problem.ts';
import { kindOf, threadOf, type ReferenceKind } from '../../src/edition/reference.ts';
import { replyTrees, type ReplyTree } from '../../src/edition/replies.ts';

const { edition: built, problems } = buildEdition(readContent('content'));
const edition = built!;
const { passages, gaps, comments, threads, terms, works, quotations } = edition;

const ofKind = (kind: ReferenceKind): number => [...passages.keys()].filter((ref) => kindOf(ref) === kind).length;
const numbered = (letter: string, last: number): string[] =>
  Array.from({ length: last }, (_, i) => `${letter}${i + 1}`);

test('nothing is wrong with the content', () => {
  expect(problems.map(sentenceOf)).toEqual([]);
});

describe('the whole text is there', () => {
  test('51 essay paragraphs, 7 notes, 90 paragraphs of comments, 5 gaps', () => {
    expect({
      essay: ofKind('essay'),
      notes: ofKind('note'),
      comments: ofKind('comment-passage'),
      gaps: gaps.size,
    }).toEqual({ essay: 51, notes: 7, comments: 90, gaps: 5 });
  });

  test('11 threads with 25 comments', () => {
    expect(threads.map(({ ref }) => ref)).toEqual(numbered('T', 11));
    expect(comments.size).toBe(25);
  });

  test('13 quotations of passages and 3 from outside', () => {
    expect(quotations.filter(({ passages: quoted }) => quoted.length)).toHaveLength(13);
    expect(quotations.filter(({ quotation }) => quotation.outside)).toHaveLength(3);
  });

  test('the essay reads from E1 to E51, its notes from N1 to N7, gaps in their order', () => {
    const inOrder = edition.sections.flatMap(({ items }) => items.map(({ ref }) => ref as string));
    expect(inOrder.filter((ref) => ref.startsWith('E'))).toEqual(numbered('E', 51));
    expect(inOrder.filter((ref) => ref.startsWith('N'))).toEqual(numbered('N', 7));
    expect([...gaps.keys()]).toEqual(numbered('G', 5));
  });

  test('no two sections are called the same in the contents', () => {
    const names = edition.sections.map(({ title, label = title }) => label);
    expect(new Set(names).size).toBe(names.length);
  });

  test('every reference of the outline is there, and no other', () => {
    const given = [...passages.keys(), ...gaps.keys(), ...comments.keys(), ...edition.threadsByRef.keys()];
    expect(new Set(given)).toEqual(edition.outlined);
    const outline = readFileSync('content/outline.json', 'utf8');
    const written = outline.match(/"(?:[ENG]\d+|T\d+(?:\.\d+){0,2})"/g)!.map((one) => one.slice(1, -1));
    expect(edition.outlined).toEqual(new Set(written));
  });

  test('every comment stands in the reply tree of its thread', () => {
    const size = (trees: ReplyTree[]): number => trees.reduce((sum, { replies }) => sum + 1 + size(replies), 0);
    for (const thread of threads) expect(size(replyTrees(thread.comments))).toBe(thread.comments.length);
  });
});

describe('questions', () => {
  const asked = [...passages.values()].flatMap(({ ref, asks }) => asks.map((ask) => ({ ref, ask })));

  test('every passage answers one to three', () => {
    for (const { asks } of passages.values()) expect([1, 2, 3]).toContain(asks.length);
  });

  test('each is a question: a capital first, a question mark last, one line', () => {
    for (const { ask } of asked) expect(ask).toMatch(/^[\p{Lu}\p{N}“][^\n]{8,158}\?”?$/u);
  });

  test('no two are the same, whatever the capitals and punctuation', () => {
    const plain = asked.map(({ ask }) =>
      ask
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
    expect(plain.filter((one, i) => plain.indexOf(one) !== i)).toEqual([]);
  });
});

test('every passage has words that lead a searcher to it', () => {
  expect([...passages.keys()].filter((ref) => !edition.finding.has(ref))).toEqual([]);
});

describe('the glossary', () => {
  test('has at least 50 terms', () => expect(terms.length).toBeGreaterThanOrEqual(50));

  test('every term is used in a passage or named in another entry', () => {
    const named = new Set(
      terms.flatMap(({ slug, mentions, related }) =>
        [...mentions.flatMap((one) => (one.kind === 'term' ? [one.id] : [])), ...related].filter((id) => id !== slug),
      ),
    );
    expect(terms.filter(({ slug }) => !edition.uses.has(slug) && !named.has(slug)).map(({ slug }) => slug)).toEqual([]);
  });

  test('every use is a stretch of a sentence that its passage holds', () => {
    for (const uses of edition.uses.values())
      for (const { slug, at, sentence, start, end } of uses) {
        expect(edition.termsBySlug.has(slug)).toBe(true);
        expect(passages.get(at)!.text).toContain(sentence);
        expect(sentence.slice(start, end).trim(), `${slug} at ${at}`).not.toBe('');
      }
  });

  test('no entry is related to itself, nor twice to another', () => {
    for (const { slug, related } of terms) {
      expect(related).not.toContain(slug);
      expect(new Set(related).size).toBe(related.length);
    }
  });

  test('every entry has a body worth reading, and a short definition that is one or two sentences', () => {
    for (const { slug, text, short } of terms) {
      expect(text.split(/\s+/).length, slug).toBeGreaterThan(80);
      expect(short, slug).toMatch(/[.!?]”?$/);
    }
  });
});

describe('works', () => {
  const cited = new Set([
    ...terms.flatMap(({ works: ids }) => ids),
    ...[...passages.values(), ...terms, ...edition.models, ...edition.pages].flatMap(({ mentions }) =>
      mentions.flatMap((one) => (one.kind === 'work' ? [one.id] : [])),
    ),
  ]);

  test('there are at least 25, each cited at a passage, by an entry or by a model', () => {
    expect(works.length).toBeGreaterThanOrEqual(25);
    expect(works.filter(({ id, citedAt }) => !citedAt && !cited.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('what is not identified has no address', () => {
    for (const { status, URL, DOI } of works)
      if (status === 'unknown') expect([URL, DOI]).toEqual([undefined, undefined]);
  });
});

describe('speakers', () => {
  test('whoever is named is so with certainty and evidence', () => {
    for (const ref of comments.keys()) {
      const { name, status, evidence } = edition.speaker(ref);
      expect(name === null || status !== 'unknown', ref).toBe(true);
      expect(evidence, ref).not.toBe('');
    }
  });

  test('the essay and its notes are the essayist’s', () => {
    for (const ref of passages.keys())
      if (['essay', 'note'].includes(kindOf(ref))) expect(edition.speaker(ref).role).toBe('the essayist');
  });

  test('a label means one person, and a person has one label, wherever they speak', () => {
    const spoken = [...comments].map(([ref, { by }]) => {
      const { name, role } = edition.speaker(ref);
      return { person: name ?? `${threadOf(ref)} ${by}`, role };
    });
    const pairs = new Set(spoken.map(({ person, role }) => `${person} = ${role}`));
    expect(pairs.size).toBe(new Set(spoken.map(({ person }) => person)).size);
    expect(pairs.size).toBe(new Set(spoken.map(({ role }) => role)).size);
  });
});
