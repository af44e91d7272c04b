import { expect, test } from 'vitest';
import { collect } from '../../../../src/reading/collect/folder.ts';
import { sentenceOf } from '../../../../src/edition/problem.ts';
import { FILES } from '../../citing/small-edition.ts';
import { replaced } from '../../small.ts';

const added = (path: string): string[] => collect([...FILES, { path, text: '' }]).problems.map(({ rule }) => rule);

test('everything is read, whatever the order of the files', () => {
  const { collected, problems } = collect(FILES);
  expect(problems).toEqual([]);
  expect(collected!.sections.map(({ id }) => id)).toEqual(['start', 'notes']);
  expect(collected!.faulty).toEqual(new Set());
  expect(collect([...FILES].reverse())).toEqual({ collected, problems });
});

test('sections stand in their order, not in that of their names', () => {
  const files = replaced('essay/start.mdx', 'order: 1', 'order: 3');
  expect(collect(files).collected!.sections.map(({ id }) => id)).toEqual(['notes', 'start']);
});

test('a work has its label wherever it is named', () => {
  expect(collect(FILES).collected!.sections[0]!.items[1]!.text).toContain('see E1 and Smith 1999');
});

test('files with problems are known', () => {
  const { collected, problems } = collect(replaced('essay/start.mdx', '$x^2$', '$x^{$'));
  expect([...collected!.faulty]).toEqual(['essay/start.mdx']);
  expect(problems.map(({ rule }) => rule)).toEqual(['bad-formula']);
});

test.for(['notes.txt', 'essay/start.md', 'essay/deep/start.mdx', 'toString/a.mdx', 'works/a.yml', 'glossary.mdx'])(
  '%s belongs to no collection',
  (path) => expect(added(path)).toEqual(['stray-file']),
);

test.for(['README.md', 'ledger.json'])('%s may stand there', (path) => expect(added(path)).toEqual([]));

test('the edition’s own words are set as prose', () => {
  const { collected } = collect(replaced('edition.yaml', 'An edition for tests.', `It's "an" edition.`));
  expect(collected!.data.description).toBe('It’s “an” edition.');
});

test('an outline with a reference that is none says where', () => {
  const { collected, problems } = collect(replaced('outline.json', '"T1.1.2"', '"T1.1.2.9"'));
  expect(collected).toBeNull();
  expect(problems.map(sentenceOf)).toEqual([
    'outline.json:1 “threads.0.comments.0.items.2” is not valid: write a reference or { "quote": a reference or null } (bad-value).',
  ]);
});
