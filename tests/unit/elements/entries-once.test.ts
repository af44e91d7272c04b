import { expect, test } from 'vitest';
import { entriesOnce } from '../../../src/elements/entries-once.ts';

test('of what cites several places in one entry, the entry stands once, below all of the places', () => {
  expect(entriesOnce(['% \\cite[¶~27]{a}\n@misc{a}\n', '@misc{b}\n', '% \\cite[note~5]{a}\n@misc{a}\n'])).toEqual([
    '% \\cite[¶~27]{a}\n% \\cite[note~5]{a}\n@misc{a}\n',
    '@misc{b}\n',
  ]);
  expect(entriesOnce(['One', 'Other', 'One'])).toEqual(['One', 'Other']);
});
