import { expect, test } from 'vitest';
import { essaySectionSchema } from '../../../src/schemas/essay-section.ts';

const SECTION = { title: 'A', level: 1, order: 1 };

test('a section is open unless the essay folds it', () => {
  expect(essaySectionSchema.parse(SECTION).collapsed).toBe(false);
});

test.for([{ level: 0 }, { level: 5 }, { level: 1.5 }, { order: 0 }, { title: '' }, { colour: 'red' }])(
  '%j is wrong',
  (change) => {
    expect(essaySectionSchema.safeParse({ ...SECTION, ...change }).success).toBe(false);
  },
);
