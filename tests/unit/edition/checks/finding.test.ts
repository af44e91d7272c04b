import { expect, test } from 'vitest';
import { buildEdition } from '../../../../src/reading/build.ts';
import { FILES } from '../../citing/small-edition.ts';

/** Rules broken when the search words are these. */
const faults = (text: string): string[] =>
  buildEdition([...FILES, { path: 'finding.yaml', text }]).problems.map(
    ({ file, rule, line }) => `${file} ${rule}:${line}`,
  );

test.for([
  ['E1: a, b\nE99: c\n', ['finding.yaml dangling-reference:2']],
  ['e1: a\n', ['finding.yaml bad-value:1']],
  ['E1: ""\n', ['finding.yaml bad-value:1']],
  ['E1: a\nE1: b\n', ['finding.yaml yaml-syntax:2']],
  ['E1: a\nE2: b, c\n', []],
] as const)('of %j the faults are %j', ([text, found]) => {
  expect(faults(text)).toEqual(found);
});

test('an edition may do without', () => {
  expect(FILES.some(({ path }) => path === 'finding.yaml')).toBe(false);
  expect(buildEdition(FILES).problems).toEqual([]);
});
