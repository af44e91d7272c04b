import { expect, test } from 'vitest';
import { nodesOf } from '../../src/edition/argument/outline.ts';
import { moveWords } from '../../src/edition/argument/say.ts';
import { STATES } from '../../src/edition/argument/types.ts';
import { kindOf, reference } from '../../src/edition/reference.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { readContent } from '../../src/reading/content-folder.ts';

const edition = buildEdition(readContent('content')).edition!;
const argument = edition.argument!;
const fates = [...argument.fates];

test('it has this size', () => {
  expect([argument.claims.size, argument.steps.size, argument.moves.length]).toEqual([18, 11, 77]);
});

// T2.2 and T2.5 are inferred to be the essayist's, so that T2.2.2, which narrows the essay's own claim, calls for no reply.
test('so many moves stand open, are answered, contested or conceded', () => {
  const counts = Map.groupBy(fates, ([, { state }]) => state);
  expect(STATES.map((state) => [state, counts.get(state)?.length ?? 0])).toEqual([
    ['open', 37],
    ['contested', 6],
    ['answered', 9],
    ['conceded', 0],
  ]);
  const open = Map.groupBy(counts.get('open')!, ([{ act }]) => act);
  expect(Object.fromEntries([...open].map(([act, all]) => [act, all.length]))).toEqual({
    objects: 21,
    qualifies: 6,
    proposes: 9,
    asks: 1,
  });
});

test('every claim stands in the outline, once unfolded', () => {
  const unfolded = nodesOf(argument.outline!).filter(({ again }) => !again);
  expect(unfolded.map(({ claim }) => claim.slug).sort()).toEqual([...argument.claims.keys()].sort());
});

test('E3 has beside it what T7.1.4 does', () => {
  const move = argument.beside.get(reference('E3'))!.find(({ at }) => at.from === 'T7.1.4')!;
  expect(moveWords(move, argument)).toBe('objects to the step from E1 to E3');
});

test('every move on a claim or a step stands beside a passage of the essay', () => {
  const shown = new Set([...argument.beside.values()].flat());
  const all = argument.moves.filter(({ target }) => target.kind !== 'passage');
  expect(all.filter((move) => !shown.has(move)).map(({ at, act }) => `${at.from} ${act}`)).toEqual([]);
  expect([...argument.beside.keys()].every((ref) => ['essay', 'note'].includes(kindOf(ref)))).toBe(true);
});
