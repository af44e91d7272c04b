import { describe, expect, it } from 'vitest';
import { poorerThan } from '../../../src/importing/poorer.ts';
import type { Originals } from '../../../src/schemas/originals.ts';

const copy = (passages: Record<string, string>, quoted = 0): Originals => ({
  version: 2,
  sources: [],
  work: { title: null, authors: [], date: null, url: null, link: null },
  passages: Object.fromEntries(
    Object.entries(passages).map(([ref, text]) => [
      ref,
      { blocks: [{ type: 'paragraph', text }], how: 'exact', score: 1 },
    ]),
  ),
  gaps: {},
  quotations: { 'T1.1': Array.from({ length: quoted }, () => ({ type: 'paragraph', text: 'said', quoted: 1 })) },
  comments: {},
  unplaced: [],
  warnings: [],
});

const whole = copy({ E1: 'one two three', E2: 'four five' }, 1);

describe('a copy beside the one that is there', () => {
  it('is poorer where it lacks a passage or a quotation', () => {
    expect(poorerThan(whole, copy({ E1: 'one two three' }))).toBe(
      'lacks 2 of its passages and quotations (E2, T1.1 “0”)',
    );
  });

  it('is poorer where its passages have fewer words', () => {
    expect(poorerThan(whole, copy({ E1: 'one two', E2: 'four five' }, 1))).toBe('has 4 words where that has 5');
  });

  it('is not poorer where it has the same, or more', () => {
    expect(poorerThan(whole, whole)).toBeNull();
    expect(poorerThan(whole, copy({ E1: 'one, two; three', E2: 'four five', E3: 'six' }, 2))).toBeNull();
  });
});
