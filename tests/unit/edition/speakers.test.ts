import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildEdition } from '../../../src/reading/build.ts';
import { reference } from '../../../src/edition/reference.ts';
import { commentSpeakers, essayist, essayists, labelOf } from '../../../src/edition/speakers.ts';
import type { Thread } from '../../../src/edition/types.ts';
import { editionOf, jointFiles } from '../citing/small-edition.ts';
import { replaced } from '../small.ts';

const edition = editionOf();
const speaker = (ref: string) => edition.speaker(reference(ref));

test('the essayist is named by the edition', () => {
  expect(essayist(edition.data)).toMatchObject({
    name: 'Ann Author',
    role: 'the essayist',
    status: 'proven',
    evidence: 'Signed.',
  });
});

test('commenters are lettered in the order in which they appear', () => {
  expect(['T1.1', 'T1.2', 'T1.3'].map((ref) => speaker(ref).role)).toEqual([
    'Commenter A',
    'Commenter B',
    'Commenter C',
  ]);
});

test('each comes with certainty and evidence, named or not', () => {
  expect(speaker('T1.2')).toMatchObject({ name: 'Gwen', status: 'inferred', evidence: 'Answers for her.' });
  expect(speaker('T1.3')).toMatchObject({ name: null, status: 'unknown', evidence: 'Unsigned.' });
});

/** A thread in which these speak, one a comment: by name, or under a key where there is none. */
const threadOf = (n: number, spoken: readonly { name: string | undefined; key: string }[]): Thread => {
  const comments = spoken.map(({ name, key }, i) => ({ ref: reference(`T${n}.${i + 1}`), by: `${name ?? ''}-${key}` }));
  const speakers = spoken.map(({ name }, i) => [comments[i]!.by, { ...(name && { name }), attributions: [] }]);
  return { ref: reference(`T${n}`), comments, speakers: Object.fromEntries(speakers) as object } as unknown as Thread;
};

test('one person has one label in all threads, and no two the same, however many they are', () => {
  const speaker = fc.record({
    name: fc.option(fc.constantFrom('Ann Author', 'Gwen', 'Hal Gwen'), { nil: undefined }),
    key: fc.constantFrom('a', 'b', 'c'),
  });
  const threads = fc.array(fc.array(speaker, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(threads, (all) => {
      const spoken = commentSpeakers(
        all.map((one, i) => threadOf(i + 1, one)),
        edition.data,
      );
      const pairs = all.flatMap((one, i) =>
        one.map(({ name, key }, j) => {
          const { role } = spoken.get(reference(`T${i + 1}.${j + 1}`))!;
          expect(role === 'the essayist').toBe(name === 'Ann Author');
          return [name ?? `T${i + 1} ${key}`, role] as const;
        }),
      );
      const distinct = new Set(pairs.map((pair) => pair.join(' = ')));
      expect(distinct.size).toBe(new Set(pairs.map(([person]) => person)).size);
      expect(distinct.size).toBe(new Set(pairs.map(([, role]) => role)).size);
    }),
  );
});

test('a label is the name, or else the role', () => {
  expect([speaker('T1.1'), speaker('T1.3')].map(labelOf)).toEqual(['Carl Commenter', 'Commenter C']);
});

test('the essayist keeps that role in a thread, and takes no letter', () => {
  const files = replaced('threads/one.mdx', 'name: Carl Commenter', 'name: Ann Author');
  const { speaker: of } = buildEdition(files).edition!;
  expect(['T1.1', 'T1.2'].map((ref) => of(reference(ref)).role)).toEqual(['the essayist', 'Commenter A']);
});

test('a comment by the essayist is as sure as the less sure of two things, whose it is and what they are called', () => {
  const files = replaced('threads/one.mdx', 'name: Gwen', 'name: Ann Author');
  expect(buildEdition(files).edition!.speaker(reference('T1.2'))).toMatchObject({
    name: 'Ann Author',
    role: 'the essayist',
    status: 'inferred',
    evidence: 'Answers for her. Signed.',
  });
  const twice = replaced('edition.yaml', 'evidence: Signed.', 'evidence: Answers for her.', files);
  expect(buildEdition(twice).edition!.speaker(reference('T1.2')).evidence).toBe('Answers for her.');
  const named = replaced('threads/one.mdx', 'name: Carl Commenter', 'name: Ann Author');
  const confirmed = replaced('edition.yaml', 'status: proven', 'status: confirmed', named);
  expect(buildEdition(confirmed).edition!.speaker(reference('T1.1')).status).toBe('confirmed');
});

test('each author of an essay has a role, under which they comment; the essay is of all', () => {
  const joint = editionOf(jointFiles());
  const roleAt = (ref: string) => joint.speaker(reference(ref)).role;
  expect(essayists(joint.data).map(({ name, role }) => [name, role])).toEqual([
    ['Ann Author', 'Essayist A'],
    ['Gwen', 'Essayist B'],
  ]);
  expect(['E1', 'T1.1', 'T1.2', 'T1.3'].map(roleAt)).toEqual([
    'the essayists',
    'Commenter A',
    'Essayist B',
    'Commenter B',
  ]);
  expect(joint.speaker(reference('E1')).name).toBe('Ann Author and Gwen');
});
