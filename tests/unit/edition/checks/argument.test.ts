import { expect, test } from 'vitest';
import { FILES } from '../../citing/small-edition.ts';
import { replaced, sentences } from '../../small.ts';

const ARGUMENT = `claims:
  whole:
    title: It holds
    at: [E1, E2, N1]
moves:
  T1.1.1:
    objects whole: It does not
  T1.2.1:
    grants T1.1.1: It does
  T1.3.1:
    asks T1.2.1: Does it
`;

const argued = (argument: string) => [...FILES, { path: 'argument.yaml', text: argument }];
const unplaced =
  'argument.yaml:1 E3 has no place in the argument: name it at a claim or in `background` (unplaced-passage).';

test('what is wrong with the argument is said also where the essay and threads have faults', () => {
  expect(sentences(argued(ARGUMENT))).toEqual([unplaced]);
  const faulty = replaced('threads/one.mdx', '<Comment id="T1.1"', '<Coment id="T1.1"', argued(ARGUMENT));
  const both = replaced('essay/start.mdx', 'id="E3"', 'id="E9"', faulty);
  const said = sentences(both);
  expect(said[0]).toBe(unplaced);
  expect(said.map((one) => one.split(':')[0])).toEqual(['argument.yaml', 'essay/start.mdx', 'threads/one.mdx']);
});

test('what only the outline has is not said to be missing in the argument too', () => {
  const whole = ARGUMENT.replace('E2, N1', 'E2, E3, N1');
  const without = replaced('essay/start.mdx', 'id="E3"', 'id="E9"', argued(whole));
  expect(sentences(without).map((one) => one.split(':')[0])).toEqual(['essay/start.mdx']);
  const dangling = replaced('argument.yaml', 'E3, N1', 'E3, E99, N1', argued(whole));
  expect(sentences(dangling)).toEqual([
    'argument.yaml:2 no passage has the reference E99: correct it (dangling-reference).',
  ]);
});

test('that a comment is not followed is said only where all that it follows can be read', () => {
  const aside = ARGUMENT.replace('asks T1.2.1', 'asks T1.1.1').replace('E2, N1', 'E2, E3, N1');
  expect(sentences(argued(aside))).toEqual([]);
  const late = replaced('threads/one.mdx', ' replyTo="T1.2"', '', argued(aside));
  expect(sentences(late).map((one) => one.split(':')[0])).toEqual(['threads/one.mdx']);
});
