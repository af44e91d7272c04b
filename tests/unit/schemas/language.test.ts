import { expect, test } from 'vitest';
import { languageSchema } from '../../../src/schemas/language.ts';

test.for(['en', 'de', 'pt-BR', 'es-419', 'zh-Hans', 'grc', 'de-CH-1901'])('%s is a language', (tag) =>
  expect(languageSchema.parse(tag)).toBe(tag),
);

test.for([
  ['ger', 'de'],
  ['iw', 'he'],
  ['EN', 'en'],
  ['en_GB', 'en-GB'],
  ['de-ch', 'de-CH'],
  ['english', 'en'],
  ['Deutsch', 'de'],
  ['gr', 'el'],
  ['jp', 'ja'],
] as const)('“%s” is written %s', ([text, tag]) =>
  expect(languageSchema.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([
    `write ${tag}, since “${text}” is not how that language is written`,
  ]),
);

test.for(['xx', 'und', 'de-XY', 'Ancient', ''])('“%s” is none', (text) =>
  expect(languageSchema.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([
    `write a language tag, like en or de, since “${text}” is no language`,
  ]),
);
