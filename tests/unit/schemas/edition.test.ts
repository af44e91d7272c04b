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

test.for(['https://a.example/bees', 'https://a.example:8443/some/path', 'https://ada.github.io/On_Bees'])(
  '%s is a site',
  (site) => {
    expect(right({ site })).toBe(true);
  },
);

test.for([
  'https://a.example/',
  'https://a.example/bees/',
  'https://a.example//bees',
  'https://a.example/../bees',
  'https://a.example?x=1',
  'https://a.example/bees?x=1',
  'https://a.example/bees#top',
  'https://ada@a.example',
  'https://a example',
  'https://a.example:x',
  'http://a.example',
  'ftp://a.example',
  'a.example',
  '/bees',
  '',
])('%j is no site, in one sentence', (site) => {
  const { error } = editionSchema.safeParse({ ...EDITION, site });
  expect(error?.issues).toMatchObject([
    { path: ['site'], message: expect.stringMatching(/^write https:\/\/ with the host/) },
  ]);
});

test.for([{ issued: '26' }, { url: 'b.example' }, { author: { family: 'D' } }, { title: '' }])(
  '%j is wrong',
  (change) => {
    expect(right({ original: { ...EDITION.original, ...change } })).toBe(false);
  },
);

test.for([
  ['de', true],
  ['pt-BR', true],
  ['zh-Hans', true],
  ['de-12', false],
  ['de-xx-aa', false],
  ['Deutsch', false],
] as const)('%s is a language: %s', ([language, is]) => expect(right({ language })).toBe(is));

test('a name in one piece, or no address, is said to be wanted otherwise', () => {
  const said = (change: object): string[] =>
    editionSchema.safeParse({ ...EDITION, ...change }).error!.issues.map(({ message }) => message);
  expect(said({ original: { ...EDITION.original, author: 'Jörg Müller' } })).toEqual([
    'write a name as { family, given, status, evidence } or a list of such',
  ]);
  expect(said({ site: null })[0]).toMatch(/^write https:\/\/ with the host/);
});

test('a title as a sentence has it is the title but for capitals', () => {
  const titled = (titleAsSentence: string): boolean =>
    right({ original: { ...EDITION.original, title: 'On the Bees of Ohio', titleAsSentence } });
  expect(titled('On the bees of Ohio')).toBe(true);
  expect(titled('On bees')).toBe(false);
});
