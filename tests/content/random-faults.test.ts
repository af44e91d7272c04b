import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAndCheck } from '../../src/reading/checked.ts';
import { readContent } from '../../src/reading/content-folder.ts';
import { expectedSentences, FAULTS, onItsLine, problemsIn, seed, type Fault } from './seeding.ts';

/** Each fault by itself is tried in faults.test.ts: here three at once, in files of their own, a hundred and more in all. */
const runs = (numRuns: number): fc.Parameters<[Fault[]]> => ({ numRuns, seed: 1843, endOnFailure: true });

const content = readContent('content');
const all = FAULTS.flatMap(([, faults]) => faults);

/**
 * Without these two nothing can be linked: of an edition of which one cannot be read, only what each file by itself shows to be
 * wrong is said, and the rest when that is mended.
 */
const hidesLinks = (fault: Fault): boolean =>
  ['edition.yaml', 'outline.json'].includes(fault.file) && readAndCheck(seed(content, fault)).edition === null;
const hiding = all.filter(hidesLinks);
const others = all.filter((fault) => !hiding.includes(fault));

const filesOf = (fault: Fault): string[] => [...new Set([fault.file, fault.in ?? fault.file])];

/** A note that seems to be called from nowhere may be called in what cannot be read of the essay. */
const isUncalled = ({ sentence }: Fault): boolean => sentence.endsWith('(note-call).');
const ofEssay = ({ file }: Fault): boolean => file.startsWith('essay/');

const areApart = (faults: Fault[]): boolean => {
  const files = faults.flatMap(filesOf);
  return new Set(files).size === files.length && !(faults.some(isUncalled) && faults.filter(ofEssay).length > 1);
};
const apart = (faults: Fault[], count: number): fc.Arbitrary<Fault[]> =>
  fc.shuffledSubarray(faults, { minLength: count, maxLength: count }).filter(areApart);

/** The sentences said of the content with these faults, and those expected. */
function sentences(faults: Fault[]): [said: string[], expected: string[]] {
  const faulty = faults.reduce(seed, content);
  const expected = faults.flatMap((fault) => expectedSentences(faulty, fault)).sort();
  return [problemsIn(faulty).map(onItsLine).sort(), expected];
}

test('of three faults each is said, and nothing else', () => {
  fc.assert(
    fc.property(apart(others, 3), (faults) => {
      const [said, expected] = sentences(faults);
      expect(said).toEqual(expected);
    }),
    runs(34),
  );
});

test('where nothing can be linked it is said why, and nothing that is none', () => {
  const three = fc
    .tuple(fc.constantFrom(...hiding), apart(others, 2))
    .map(([one, two]) => [one, ...two])
    .filter(areApart);
  fc.assert(
    fc.property(three, (faults) => {
      const [said, expected] = sentences(faults);
      expect(said).toEqual(expect.arrayContaining(sentences([faults[0]!])[1]));
      expect(expected).toEqual(expect.arrayContaining(said));
    }),
    runs(10),
  );
});
