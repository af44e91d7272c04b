import fc from 'fast-check';
import { mapArgument, type ArgumentMap, type Mapped } from '../../../src/edition/argument/map.ts';
import { reference } from '../../../src/edition/reference.ts';
import type { Comment, Passage } from '../../../src/edition/types.ts';
import { ACTS } from '../../../src/schemas/argument.ts';
import { argumentFrom } from '../edition/argument/invented.ts';

const COMMENTS = 12;

/** A thread in which each comment has one passage and everybody is somebody else. */
const mapped: Mapped = {
  passages: new Map(
    ['E1', ...Array.from({ length: COMMENTS }, (_, i) => `T1.${i + 1}.1`)].map((ref) => [
      reference(ref),
      { ref, about: [] } as unknown as Passage,
    ]),
  ),
  comments: new Map<never, Comment>(),
  quotations: [],
  speaker: (ref) => ({ name: ref, role: 'Commenter', status: 'proven', evidence: '' }),
};

const words = (most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 14 }), {
      minLength: 1,
      maxLength: most,
    })
    .map((all) => all.join(' '));

interface Plan {
  /** The claim that each but the first leads to, as a fraction of those before it, and whether by a step of its own. */
  claims: { title: string; to: number }[];
  moves: { act: number; gist: string; at: number; target: number; step: boolean }[];
}

const plan: fc.Arbitrary<Plan> = fc.record({
  claims: fc.array(fc.record({ title: words(9), to: fc.double({ min: 0, max: 0.999, noNaN: true }) }), {
    minLength: 1,
    maxLength: 9,
  }),
  moves: fc.array(
    fc.record({
      act: fc.nat(ACTS.length - 1),
      gist: words(10),
      at: fc.integer({ min: 1, max: COMMENTS }),
      target: fc.double({ min: 0, max: 0.999, noNaN: true }),
      step: fc.boolean(),
    }),
    { maxLength: 40 },
  ),
});

function fileOf({ claims, moves }: Plan): object {
  const parents = claims.map(({ to }, i) => (i === 0 ? null : Math.floor(to * i)));
  const steps = parents.flatMap((parent, i) => (parent === null ? [] : [`s${i}`]));
  const file = claims.map(({ title }, i) => {
    const because = Object.fromEntries(
      parents.flatMap((parent, one) => (parent === i ? [[`s${one}`, [`c${one}`]]] : [])),
    );
    return [`c${i}`, { title, at: ['E1'], because }];
  });
  const acts: Record<string, Record<string, string>> = {};
  for (const { act, gist, at, target, step } of moves) {
    const earlier = Object.keys(acts).filter((ref) => Number(ref.split('.')[1]) < at);
    const slugs = step && steps.length ? steps : claims.map((_, i) => `c${i}`);
    const all = [...slugs, ...earlier];
    (acts[`T1.${at}.1`] ??= {})[`${ACTS[act]!} ${all[Math.floor(target * all.length)]!}`] = gist;
  }
  return { claims: Object.fromEntries(file), moves: acts };
}

/** Arguments of every shape, with moves on claims and steps and replies to them. */
export const anyMap: fc.Arbitrary<ArgumentMap> = plan.map((one) => mapArgument(argumentFrom(fileOf(one)), mapped));
