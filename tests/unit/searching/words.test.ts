import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKey, stemmedText, wordsOf } from '../../../src/searching/words.ts';

const plain = (text: string): string[] => wordsOf(text).map((word) => word.plain);

test('letters and digits part, hyphens and points in numbers do not matter', () => {
  for (const name of ['GPT-4.5', 'GPT 4.5', 'gpt4.5']) expect(nameKey(name), name).toBe('gpt4.5');
  expect(nameKey('AI 2027')).toBe(nameKey('AI2027'));
  expect(plain('R1 and GPT-4o')).toEqual(['r1', 'and', 'gpt', '4o']);
});

test('accents, curly quotes, possessives, dotted acronyms and British endings do not matter', () => {
  expect(plain('Guillermo Valle-Pérez’s')).toEqual(['guillermo', 'valle', 'perez']);
  expect(plain("Bostock's 'R.L.V.R.'")).toEqual(['bostock', 'rlvr']);
  expect(stemmedText('generalisation of behaviours')).toBe(stemmedText('generalization of behavior'));
});

test('forms of a word share a stem, words of different meaning do not', () => {
  const stem = (word: string): string => wordsOf(word)[0]!.stem;
  expect(stem('traders')).toBe(stem('trader'));
  const singulars = { genius: 'geniuses', bias: 'biases', lens: 'lenses', hypothesis: 'hypotheses', thesis: 'theses' };
  for (const [one, several] of Object.entries(singulars)) expect(stem(several), several).toBe(stem(one));
  for (const one of ['biased', 'biasing']) expect(stem(one), one).toBe(stem('bias'));
  expect(stem('analyse')).toBe(stem('analysis'));
  expect(stem('personas')).toBe(stem('persona'));
  expect(stem('generalise')).not.toBe(stem('generate'));
});

test('a name has one key in all its spellings', () => {
  for (const name of ['goal-model', 'Goal models', 'goalmodel', 'the goal model'])
    expect(nameKey(name), name).toBe('goalmodel');
  expect(nameKey('the')).toBe('the');
});

test('words stand where they say, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let end = 0;
      for (const word of wordsOf(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeGreaterThan(word.start);
        end = word.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('scripts without spaces are found from any of their characters on', () => {
  const stems = (text: string) => wordsOf(text).map(({ stem }) => stem);
  expect(stems('東京タワー')).toEqual(['東', '京', 'タ', 'ワ', 'ー']);
  expect(stems('GPT東京 9月')).toEqual(['gpt', '東', '京', '9', '月']);
  expect(stemmedText('東京タワー')).toContain(stemmedText('タワー').trim());
});
