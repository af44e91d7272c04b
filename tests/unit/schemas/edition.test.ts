import { expect, test } from 'vitest';
import { editionSchema } from '../../../src/schemas/edition.ts';

const EDITION = {
  site: 'https://a.example',
  description: 'B.',
  original: {
    title: 'C',
    author: { family: 'D', status: 'proven', evidence: 'Signed.' },
    container: 'E',
    issued: '2026',
    url: 'https://b.example/c',
  },
};
const right = (change: object): boolean => editionSchema.safeParse({ ...EDITION, ...change }).success;

test('an edition', () => expect(right({})).toBe(true));

test.for(['https://a.example/', 'ftp://a.example', 'a.example', ''])('%j is no site', (site) => {
  expect(right({ site })).toBe(false);
});

test.for([{ issued: '26' }, { url: 'b.example' }, { author: { family: 'D' } }, { title: '' }])(
  '%j is wrong',
  (change) => {
    expect(right({ original: { ...EDITION.original, ...change } })).toBe(false);
  },
);
