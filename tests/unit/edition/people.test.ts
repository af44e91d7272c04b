import { expect, test } from 'vitest';
import { peopleOf } from '../../../src/edition/people.ts';
import { buildEdition } from '../../../src/reading/build.ts';
import { editionOf } from '../citing/small-edition.ts';
import { replaced } from '../small.ts';

const people = peopleOf(editionOf());
const bySlug = (slug: string) => people.find((one) => one.slug === slug)!;

test('everybody who speaks is there once, the essayist first, named by name or role', () => {
  expect(people.map(({ slug }) => slug)).toEqual(['ann-author', 'carl-commenter', 'gwen', 'commenter-c']);
  expect(people.map(({ comments }) => comments)).toEqual([[], ['T1.1'], ['T1.2'], ['T1.3']]);
});

test('a person answers whom their comments reply to, and the essayist where they begin a thread', () => {
  const answers = people.map(({ answers }) => answers.map((one) => [one.with.slug, ...one.comments]));
  expect(answers).toEqual([[], [['ann-author', 'T1.1']], [['carl-commenter', 'T1.2']], [['gwen', 'T1.3']]]);
  expect(bySlug('gwen').answeredBy.map((one) => one.with.slug)).toEqual(['commenter-c']);
});

test('certainty stands with its evidence, and terms with how often they are used', () => {
  expect(bySlug('gwen').attributions).toEqual([
    { status: 'inferred', evidence: 'Answers for her.', comments: ['T1.2'] },
  ]);
  expect(bySlug('ann-author').terms.map(({ term, times }) => [term.slug, times])).toEqual([['widget', 1]]);
});

test('a comment of the essayist is theirs, and two whose names spell one address have two', () => {
  const essayist = replaced('threads/one.mdx', 'name: Gwen', 'name: Ann Author');
  const one = peopleOf(buildEdition([...essayist]).edition!)[0]!;
  expect([one.comments, one.attributions.length]).toEqual([['T1.2'], 2]);
  const alike = replaced('threads/one.mdx', 'name: Gwen', 'name: Cárl! Commenter');
  expect(peopleOf(buildEdition([...alike]).edition!).map(({ slug }) => slug)).toContain('commenter-b');
});
