import { expect, test } from 'vitest';
import { runJob } from '../../../src/importing/job.ts';
import { buildEdition } from '../../../src/reading/build.ts';
import { printOutline } from '../../../src/schemas/outline.ts';
import { source } from './fixtures.ts';

const text = (more: string): string =>
  `# Bells\n\nA bell hung in the tower, and nobody knew who had made it.\n\n- Ore from the hill of which the father spoke\n- Wood from the forest in which the mother sang\n${more}`;

test('of a passage that has more in a copy, the report says what is new in it, that none of it was taken, and what to do', () => {
  const { files } = runJob({
    files: [source('bells.md', text(''))],
    known: null,
    scaffold: { text: 'original', beside: [] },
    wantsForm: false,
  }).edition!;
  const { outline, passages } = buildEdition(files).edition!;
  const { summary } = runJob({
    files: [source('bells.md', text('- Stone from the brook\n'))],
    known: {
      outline: printOutline(outline),
      fingerprints: files.find(({ path }) => path === 'fingerprints.json')!.text,
      texts: new Map([...passages].map(([ref, one]) => [ref, one.text])),
      text: 'original',
    },
    scaffold: null,
    wantsForm: false,
  });
  expect(summary.slice(-3)).toEqual([
    expect.stringMatching(/^similar, 99 %: post, block 3 → E2: /),
    'other words in the copy: E2: “Stone from the brook”.',
    'What the edition says there stays as it is: compare the two, and put in by hand what is new.',
  ]);
});
