import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../../src/edition/build.ts';
import { sentenceOf } from '../../../src/edition/problem.ts';
import { compareReferences, reference } from '../../../src/edition/reference.ts';
import { editionOf, FILES } from '../citing/small-edition.ts';
import { anyText } from './arbitraries.ts';

const edition = editionOf();
const ref = reference;

test('passages stand in the order of the edition', () => {
  const refs = [...edition.passages.keys()];
  expect(refs).toEqual(['E1', 'E2', 'E3', 'N1', 'T1.1.1', 'T1.1.2', 'T1.2.1', 'T1.3.1']);
  expect([...refs].sort(compareReferences)).toEqual(refs);
});

test('each reference knows where it stands', () => {
  expect(edition.standing(ref('E1')).section?.id).toBe('start');
  expect(edition.standing(ref('G1')).section?.id).toBe('start');
  expect(edition.standing(ref('T1.1.2'))).toMatchObject({
    section: null,
    thread: { slug: 'one' },
    comment: { ref: 'T1.1' },
  });
  expect(edition.standing(ref('T1.1'))).toMatchObject({
    section: null,
    thread: { slug: 'one' },
    comment: { ref: 'T1.1' },
  });
  expect(edition.standing(ref('T1'))).toMatchObject({ section: null, thread: { slug: 'one' }, comment: null });
  expect(edition.standing(ref('E99'))).toEqual({ section: null, thread: null, comment: null });
});

test('addresses lead to the reading page', () => {
  expect(edition.address(ref('N1'))).toBe('/essay/#n1');
  expect(edition.address(ref('T1.1.2'))).toBe('/threads/one/#t1-1-2');
});

test('whoever speaks in a comment speaks in its paragraphs; the rest is the essayist’s', () => {
  expect(edition.speaker(ref('T1.1.2')).name).toBe('Carl Commenter');
  expect(edition.speaker(ref('T1.1')).name).toBe('Carl Commenter');
  expect(edition.speaker(ref('E1'))).toMatchObject({ name: 'Ann Author', role: 'Essayist' });
});

test('calls of notes and uses of terms are collected', () => {
  expect([...edition.noteCalls]).toEqual([['N1', ['E1']]]);
  expect([...edition.uses.keys()]).toEqual(['widget']);
  expect(edition.uses.get('widget')!.map(({ at }) => at)).toEqual(['E1']);
});

describe('without a whole edition', () => {
  test.for(['edition.yaml', 'outline.json'])('a missing %s is one problem', (path) => {
    const { edition: none, problems } = buildEdition(FILES.filter((file) => file.path !== path));
    expect(none).toBeNull();
    expect(problems.map(sentenceOf)).toEqual([
      `${path}:1 the file is missing: see content/README.md for its form (missing-file).`,
    ]);
  });

  test('no files at all are two problems', () => {
    expect(buildEdition([]).problems.map(({ rule }) => rule)).toEqual(['missing-file', 'missing-file']);
  });
});

describe('whatever an editor does to a file', () => {
  const cut = fc.record({
    file: fc.nat({ max: FILES.length - 1 }),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 40 }),
    by: fc.oneof(fc.constantFrom('', '<', '{', '}', '"', '---\n', '</Passage>', '$', '\n\n', ': ', '- ', '*'), anyText),
  });
  const after = ({ file, from, length, by }: { file: number; from: number; length: number; by: string }) =>
    FILES.map((one, i) => {
      if (i !== file) return one;
      const at = Math.floor(from * one.text.length);
      return { path: one.path, text: one.text.slice(0, at) + by + one.text.slice(at + length) };
    });

  test('nothing throws, and every problem is a sentence with a place in a file', () => {
    fc.assert(
      fc.property(cut, (edit) => {
        const files = after(edit);
        for (const problem of buildEdition(files).problems) {
          const text = files.find(({ path }) => path === problem.file)?.text ?? '';
          expect(problem.line).toBeGreaterThanOrEqual(1);
          expect(problem.line).toBeLessThanOrEqual(text.split('\n').length);
          expect(problem.rule).toMatch(/^[a-z][a-z-]+$/);
          expect(sentenceOf(problem)).toMatch(/^\S+:\d+ [^\n]+: [^\n]+ \([a-z-]+\)\.$/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
