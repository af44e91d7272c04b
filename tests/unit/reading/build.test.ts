import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../../src/reading/build.ts';
import { sentenceOf } from '../../../src/edition/problem.ts';
import { FILES } from '../citing/small-edition.ts';
import { replaced } from '../small.ts';
import { anyText } from '../edition/arbitraries.ts';

describe('without a whole edition', () => {
  test.for(['edition.yaml'])('a missing %s is one problem', (path) => {
    const { edition: none, problems } = buildEdition(FILES.filter((file) => file.path !== path));
    expect(none).toBeNull();
    expect(problems.map(sentenceOf)).toEqual([
      `${path}:1 the file is missing: see content/README.md for its form (missing-file).`,
    ]);
  });

  test('no files at all are one problem', () => {
    expect(buildEdition([]).problems.map(({ rule }) => rule)).toEqual(['missing-file']);
  });
});

describe('whatever an editor does to a file', () => {
  const cut = fc.record({
    file: fc.nat({ max: FILES.length - 1 }),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 40 }),
    by: fc.oneof(fc.constantFrom('', '<', '{', '}', '"', '---\n', '</Passage>', '$', '\n\n', ': ', '- ', '*'), anyText),
  });
  // With a link within the site: what it may lead to is asked of an edition with faults.
  const LINKED = replaced('essay/start.mdx', 'third paragraph', '[third](/works/) paragraph');
  const after = ({ file, from, length, by }: { file: number; from: number; length: number; by: string }) =>
    LINKED.map((one, i) => {
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
