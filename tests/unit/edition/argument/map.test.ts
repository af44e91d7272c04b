import { expect, test } from 'vitest';
import { buildEdition } from '../../../../src/reading/build.ts';
import { jointFiles } from '../../citing/small-edition.ts';

test('each author of an essay answers for all of it', () => {
  const text = `
claims:
  whole: { title: The conclusion, at: [E1], because: { step: [part] } }
  part: { title: A premise, at: [E2] }
moves:
  T1.1.2: { objects whole: It does not follow. }
  T1.2.1: { grants T1.1.2: It does not. }
`;
  const { argument } = buildEdition([...jointFiles(), { path: 'argument.yaml', text }]).edition!;
  expect(argument!.moves.map((move) => argument!.fates.get(move)!.state)).toEqual(['conceded', null]);
});
