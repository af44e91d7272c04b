import { expect, test } from 'vitest';
import { readContent } from '../../src/reading/content-folder.ts';
import { buildEdition } from '../../src/reading/build.ts';

const files = readContent();
const FILE = 'finding.yaml';

/** Rules broken when the search words are these. */
const faults = (text: string): string[] =>
  buildEdition(files.map((file) => (file.path === FILE ? { path: FILE, text } : file)))
    .problems.filter(({ file }) => file === FILE)
    .map(({ rule, line }) => `${rule}:${line}`);

test('every passage has words that lead a searcher to it', () => {
  const { edition } = buildEdition(files);
  const without = [...edition!.passages.keys()].filter((ref) => !edition!.finding.has(ref));
  expect(without).toEqual([]);
});

test.for([
  ['E1: a, b\nE99: c\n', ['dangling-reference:2']],
  ['e1: a\n', ['bad-value:1']],
  ['E1: ""\n', ['bad-value:1']],
  ['E1: a\nE1: b\n', ['yaml-syntax:2']],
] as const)('%j is a fault', ([text, found]) => {
  expect(faults(text)).toEqual(found);
});

test('an edition may do without', () => {
  expect(buildEdition(files.filter(({ path }) => path !== FILE)).problems).toEqual([]);
});
