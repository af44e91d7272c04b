import { expect, test } from 'vitest';
import { frontMatterOf } from '../../../src/reading/front-matter.ts';

test.for([
  ['---\na: 1\n---\nText', 'a: 1', 'Text'],
  ['---\r\na: 1\r\nb: 2\r\n---\r\nText', 'a: 1\r\nb: 2', 'Text'],
  ['--- \na: 1\n---  ', 'a: 1', ''],
  ['---\n---\nText', '', 'Text'],
] as const)('%j is parted at its places', ([text, yaml, body]) => {
  const front = frontMatterOf(text)!;
  expect([front.yaml, text.slice(front.from, front.to), text.slice(front.end)]).toEqual([yaml, yaml, body]);
});

test.for(['', 'Text', '---\na: 1\nText'])('%j has none', (text) => expect(frontMatterOf(text)).toBeNull());
