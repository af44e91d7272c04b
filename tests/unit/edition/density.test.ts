import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bearingsOn } from '../../../src/edition/argument/bearing.ts';
import { relationWord } from '../../../src/edition/argument/say.ts';
import { bearingWords } from '../../../src/edition/argument/bearing-words.ts';
import { densityPath, evenly, MAP_HEIGHT, responsesTo } from '../../../src/edition/density.ts';
import { reference, type Reference } from '../../../src/edition/reference.ts';
import type { Response } from '../../../src/edition/discussion.ts';

/** Where each line of a path stands and how high it is. */
const lines = (path: string) =>
  [...path.matchAll(/M(\d+)\.5 (\d+)v-(\d+)/g)].map(([, at, foot, height]) => [
    Number(at),
    Number(foot),
    Number(height),
  ]);

test('a line for each count that is not 0, at its place, the most of them as high as the map', () => {
  expect(lines(densityPath([0, 4, 1, 0, 2]))).toEqual([
    [1, MAP_HEIGHT, 10],
    [2, MAP_HEIGHT, 4],
    [4, MAP_HEIGHT, 6],
  ]);
  expect(densityPath([0, 0])).toBe('');
});

test('rows of a map are as few as fit, and of like length', () => {
  const some = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(some, some, (count, fit) => {
      const columns = evenly(count, fit);
      const rows = Math.ceil(count / columns);
      expect(columns).toBeLessThanOrEqual(fit);
      expect(rows).toBe(Math.ceil(count / fit));
      expect(Math.ceil(count / (columns - 1 || Infinity))).not.toBe(rows);
    }),
  );
});

test('a higher count is never a lower line, and every line is seen and within the map', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { maxLength: 30 }), (counts) => {
      const found = lines(densityPath(counts));
      expect(found.map(([at]) => at)).toEqual(counts.flatMap((n, i) => (n ? [i] : [])));
      for (const [at, , height] of found) {
        expect(height).toBeGreaterThanOrEqual(MAP_HEIGHT / 4 - 1);
        expect(height).toBeLessThanOrEqual(MAP_HEIGHT);
        for (const [other, , lower] of found)
          if (counts[other!]! < counts[at!]!) expect(lower).toBeLessThanOrEqual(height!);
      }
    }),
  );
});

/** Nobody speaks twice, but that T1.1 is by whom E1 is. */
const speaker = (ref: string) => ({ role: ref === 'T1.1' ? 'E1' : ref });

test('whoever answers what they said themselves takes it up', () => {
  const responses = new Map<Reference, Response[]>([
    [reference('E1'), ['T1.1', 'T2.1', 'T3'].map((from) => ({ from: reference(from), relation: 'answers', at: null }))],
  ]);
  const found = bearingsOn(reference('E1'), { responses, argument: null, speaker });
  expect(found.map(({ from, relation, own }) => `${from} ${relationWord(relation!, own)}`)).toEqual([
    'T1.1 takes up',
    'T2.1 answers',
    'T3 answers',
  ]);
  expect(relationWord('quotes', true)).toBe('quotes');
});

test('a comment that answers two passages of a section counts once', () => {
  const answer = (from: string): Response => ({ from: reference(from), relation: 'answers', at: null });
  const responses = new Map<Reference, Response[]>([
    [reference('E1'), [answer('T1.1'), answer('T2.1')]],
    [reference('E2'), [answer('T1.1')]],
  ]);
  expect(responsesTo([reference('E1'), reference('E2'), reference('E3')], { responses, argument: null, speaker })).toBe(
    2,
  );
});

test('a thread as a whole is no comment, and is not said beside a comment of its own', () => {
  const answer = (from: string): Response => ({ from: reference(from), relation: 'answers', at: null });
  const responses = new Map<Reference, Response[]>([
    [reference('E1'), [answer('T5'), answer('T2.1'), answer('T5.1')]],
    [reference('E2'), [answer('T5'), answer('T2.1')]],
  ]);
  const discussed = { responses, argument: null, speaker };
  const from = (ref: string): string[] => bearingsOn(reference(ref), discussed).map((one) => one.from);
  expect([from('E1'), from('E2')]).toEqual([
    ['T2.1', 'T5.1'],
    ['T5', 'T2.1'],
  ]);
  expect(responsesTo([reference('E1')], discussed)).toBe(2);
  expect(responsesTo([reference('E2')], discussed)).toBe(1);
  expect(bearingWords(bearingsOn(reference('E2'), discussed))).toEqual(['1 comment', '1 thread']);
});
