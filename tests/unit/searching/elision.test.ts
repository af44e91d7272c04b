import { expect, test, vi } from 'vitest';
import { BLANK } from '../../../src/searching/record.ts';

const ENGLISH = '../../../src/searching/languages/en.ts';

// As a build of an edition in another language than English or German takes it.
vi.resetModules();
vi.doMock(ENGLISH, () => import('../../../src/searching/languages/other.ts'));
const { wordsOf } = await import('../../../src/searching/words.ts');
const { parseQuery } = await import('../../../src/searching/query.ts');
const { fragmentOf, recordOf } = await import('../../../src/searching/fragment.ts');
vi.doUnmock(ENGLISH);
vi.resetModules();

const plain = (text: string): string[] => wordsOf(text).map((word) => word.plain);

test('a word after an elision is a word of its own, in texts and in what is asked', () => {
  expect(plain("L’école d’Hélène et d'OTAN, nell’acqua, quest’anno")).toEqual(
    'l ecole d helene et d otan nell acqua quest anno'.split(' '),
  );
  expect(parseQuery('l’amico').wanted.map((word) => word.plain)).toEqual(['amico']);
});

test('other apostrophes part nothing', () => {
  expect(plain('O’Brien, п’ять, Ankara’da, צ’ק')).toEqual(['obrien', 'пять', 'ankarada', 'צק']);
});

test('the large index has such words as they are typed, and shows them nowhere', () => {
  const record = { ...BLANK, ref: 'E1', title: 'L’école', text: 'Au cœur de Łódź, d’Hélène' };
  const fragment = fragmentOf(record, 1);
  expect(fragment.meta['plain']).toBe('ecole coeur lodz helene');
  expect(recordOf(fragment)).toMatchObject({ title: record.title, text: record.text });
});
