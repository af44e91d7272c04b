import { expect, test } from 'vitest';
import { hintsOn } from '../../../src/edition/hints.ts';
import { sentenceOf } from '../../../src/edition/problem.ts';
import { buildEdition } from '../../../src/reading/build.ts';
import { replaced } from '../small.ts';

test('a passage without questions is no fault, and is named to whoever asks', () => {
  const { edition, problems } = buildEdition(
    replaced('essay/start.mdx', '<Passage id="E2" asks={["How?"]}>', '<Passage id="E2">'),
  );
  expect(problems).toEqual([]);
  expect(hintsOn(edition!).map(sentenceOf)).toEqual([
    'essay/start.mdx:19 E2 has no `asks`: give one to three questions that it answers (no-questions).',
  ]);
});
