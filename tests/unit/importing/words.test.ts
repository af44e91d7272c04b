import { expect, test } from 'vitest';
import { wordsIn } from '../../../src/importing/words.ts';

test.for([
  ['A hive, and two bees.', 5],
  ['吾輩は猫である。名前はまだ無い。', 9],
  ['Bees are 蜂 in Japanese', 5],
] as const)('“%s” has as many words as a person would count: %i', ([text, words]) => expect(wordsIn(text)).toBe(words));
