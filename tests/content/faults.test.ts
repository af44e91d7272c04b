import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/reading/content-folder.ts';
import { expectedSentences, FAULTS, lineAt, onItsLine, problemsIn, seed } from './seeding.ts';

const content = readContent('content');

test('without a fault there is no problem', () => {
  expect(problemsIn(content)).toEqual([]);
});

/** How everything begins that has a column; where MDX could not be read on, nothing need begin. */
const MARKS = /^(<\w|[{[!$])/;

describe.for(FAULTS)('%s', ([, faults]) => {
  test.for(faults)('$fault', (fault) => {
    const faulty = seed(content, fault);
    const problems = problemsIn(faulty);
    expect(problems.map(onItsLine)).toEqual(expectedSentences(faulty, fault));
    for (const { file, line, column, rule } of problems)
      if (column && rule !== 'mdx-syntax') expect(lineAt(faulty, file, line).slice(column - 1)).toMatch(MARKS);
  });
});

test('faults in several files are reported together, in the order of files and lines', () => {
  const some = FAULTS.flatMap(([, faults]) => faults).filter(({ fault }) =>
    ['an unknown term', 'a wrong reply target', 'a bad date', 'a formula that does not parse'].includes(fault),
  );
  expect(some).toHaveLength(4);
  const faulty = some.reduce(seed, content);
  expect(problemsIn(faulty).map(onItsLine)).toEqual(some.flatMap((fault) => expectedSentences(faulty, fault)).sort());
});
