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
    'edition.yaml:1 “https://edition.example” is an example: set `site` to where the edition will be (placeholder).',
    `edition.yaml:1 “${edition!.data.original.url}” is an example: set \`original.url\`, or leave it out (placeholder).`,
    'essay/start.mdx:19 E2 has no `asks`: give one to three questions that it answers (no-questions).',
  ]);
});
