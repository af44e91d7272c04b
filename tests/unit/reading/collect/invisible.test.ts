import { expect, test } from 'vitest';
import { invisibleCharacters } from '../../../../src/reading/collect/invisible.ts';
import { sentenceOf } from '../../../../src/edition/problem.ts';

const found = (text: string): string[] => invisibleCharacters({ path: 'x.mdx', text }).map(sentenceOf);
const says = (line: number, names: string): string =>
  `x.mdx:${line} the line holds the invisible ${names}: delete it (invisible-character).`;

test.for([
  ['plain text — “with” nbsp\u00A0and\u202Fthin, 👩‍🚀, persona\u0301', []],
  ['tabs\tand\r\nlines\n', []],
  ['a\u200Bb', [says(1, 'U+200B')]],
  ['a\n\u0008eta', [says(2, 'U+0008')]],
  ['\uFEFFa', [says(1, 'U+FEFF')]],
  ['a\u00ADb\u00ADc\u202Ed', [says(1, 'U+00AD, U+202E')]],
  ['a\u2028b\n\u2060', [says(1, 'U+2028'), says(2, 'U+2060')]],
] as const)('%j', ([text, sentences]) => expect(found(text)).toEqual(sentences));
