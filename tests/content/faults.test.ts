import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/reading/content-folder.ts';
import { readAndCheck } from '../../src/reading/checked.ts';
import { sentenceOf } from '../../src/edition/problem.ts';
import { expectedSentences, FAULTS, seed } from './seeding.ts';

const content = readContent('content');
const sentences = (files: typeof content): string[] => readAndCheck(files).problems.map(sentenceOf);

test('without a fault there is no problem', () => {
  expect(sentences(content)).toEqual([]);
});

describe.for(FAULTS)('%s', ([, faults]) => {
  test.for(faults)('$fault', (fault) => {
    const faulty = seed(content, fault);
    expect(sentences(faulty)).toEqual(expectedSentences(faulty, fault));
  });
});

test('faults in several files are reported together, in the order of files and lines', () => {
  const some = FAULTS.flatMap(([, faults]) => faults).filter(({ fault }) =>
    ['an unknown term', 'a wrong reply target', 'a bad date', 'a formula that does not parse'].includes(fault),
  );
  expect(some).toHaveLength(4);
  const faulty = some.reduce(seed, content);
  expect(sentences(faulty)).toEqual(some.flatMap((fault) => expectedSentences(faulty, fault)).sort());
});
