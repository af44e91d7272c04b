import { describe, expect, test } from 'vitest';
import { mapArgument, type ArgumentMap } from '../../../../src/edition/argument/map.ts';
import { slugOf } from '../../../../src/edition/argument/rows.ts';
import { mostDisputed, objectionsUnder, saidAt } from '../../../../src/edition/argument/survey.ts';
import { reference, type Reference } from '../../../../src/edition/reference.ts';
import type { Comment, Passage } from '../../../../src/edition/types.ts';
import { argumentFrom } from './invented.ts';

const COMMENTS = 5;
const speaker = (ref: Reference) => ({ name: null, role: ref.split('.')[1]!, status: 'proven', evidence: '' }) as const;

/** Two reasons for a conclusion, in a thread of comments by different people. */
function mapOf(moves: Record<string, Record<string, string>>): ArgumentMap {
  const argument = argumentFrom({
    claims: {
      whole: { title: 'The conclusion', at: ['E1'], because: { first: ['part'], second: ['other'] } },
      part: { title: 'A premise', at: ['E1'], because: { third: ['deep'] } },
      other: { title: 'Another', at: ['E1'] },
      deep: { title: 'A deep one', at: ['E1'] },
    },
    moves,
  });
  const refs = ['E1', ...Array.from({ length: COMMENTS }, (_, i) => `T1.${i + 1}.1`)].map(reference);
  return mapArgument(argument, {
    passages: new Map(refs.map((ref) => [ref, { ref, about: [] } as unknown as Passage])),
    comments: new Map<never, Comment>(),
    quotations: [],
    speaker,
  });
}

const map = mapOf({
  'T1.1.1': { 'objects deep': 'one', 'objects whole': 'two' },
  'T1.2.1': { 'objects deep': 'three', 'qualifies other': 'four' },
  'T1.3.1': { 'objects second': 'five', 'perhaps supports part': 'six' },
});

describe('disputed most', () => {
  test('is where most people object, then what is nearest the conclusion', () => {
    const all = mostDisputed(map, (ref) => speaker(ref).role, 9);
    expect(all.map(({ row, people }) => `${slugOf(row)} ${people}`)).toEqual(['deep 2', 'whole 1', 'second 1']);
    expect(mostDisputed(map, () => 'one person', 1).map(({ row }) => slugOf(row))).toEqual(['whole']);
  });
});

test('what is said against a reason is what is said against its step and all that this rests on', () => {
  const [first, second] = map.outline!.steps;
  expect(objectionsUnder(first!, map).map(({ gist }) => gist)).toEqual(['one', 'three']);
  expect(objectionsUnder(second!, map).map(({ gist }) => gist)).toEqual(['five']);
});

test('what a passage or a comment does is said in words, and of an edition without an argument nothing is', () => {
  const does = [
    { words: 'objects to the step from E1 to E1', state: 'open' },
    { words: 'perhaps supports the claim E1', state: null },
  ];
  expect(saidAt(reference('T1.3.1'), map)).toEqual(does);
  expect(saidAt(reference('T1.3'), map)).toEqual(does);
  expect(saidAt(reference('T1.5.1'), map)).toEqual([]);
  expect(saidAt(reference('T1.3.1'), null)).toEqual([]);
});
