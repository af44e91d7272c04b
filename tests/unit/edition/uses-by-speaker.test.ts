import { expect, test } from 'vitest';
import { reference } from '../../../src/edition/reference.ts';
import type { Use } from '../../../src/edition/uses.ts';
import { usesBySpeaker } from '../../../src/edition/uses-by-speaker.ts';
import { editionOf } from '../citing/small-edition.ts';

const use = (at: string, sentence = 'A widget.', start = 2): Use => ({
  slug: 'widget',
  at: reference(at),
  sentence,
  start,
  end: start + 6,
});

const groups = (...uses: Use[]): string[] =>
  usesBySpeaker(uses, editionOf()).map(
    ({ speaker, uses: own }) => `${speaker.name ?? speaker.role}: ${own.map(({ at }) => at).join(' ')}`,
  );

test('uses are grouped by who speaks, in order of first use', () => {
  expect(groups(use('T1.1.1'), use('E1'), use('T1.1.2'), use('N1'), use('T1.3.1'))).toEqual([
    'Carl Commenter: T1.1.1 T1.1.2',
    'Ann Author: E1 N1',
    'Commenter C: T1.3.1',
  ]);
});

test('a sentence that uses the term twice stands once', () => {
  expect(
    groups(use('E1', 'Widget by widget.', 0), use('E1', 'Widget by widget.', 10), use('E1', 'One widget.')),
  ).toEqual(['Ann Author: E1 E1']);
});
