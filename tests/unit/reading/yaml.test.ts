import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sentenceOf } from '../../../src/edition/problem.ts';
import { checkYaml } from '../../../src/reading/yaml.ts';

const schema = z.strictObject({
  name: z.string().min(1),
  list: z.array(z.strictObject({ n: z.int() })).default([]),
});
const check = (text: string, offset = 0) => checkYaml(text, schema, 'x.yaml', offset);

test('what is right comes back as data, defaults filled in', () => {
  expect(check('name: a')).toMatchObject({ data: { name: 'a', list: [] }, problems: [] });
});

test('JSON is YAML', () => {
  expect(check('{\n "name": "a",\n "list": [{ "n": 1 }]\n}').data).toEqual({ name: 'a', list: [{ n: 1 }] });
});

describe('problems have the line of the key', () => {
  test.for([
    ['name: 7', 'x.yaml:1 “name” is not valid: write text, in quotes if it looks like a number or a date (bad-value).'],
    ['name: ""', 'x.yaml:1 “name” is not valid: write something (bad-value).'],
    ['list: []', 'x.yaml:1 “name” is missing: add it (missing-key).'],
    ['name: a\nlist:\n  - n: 1\n  - n: 1.5', 'x.yaml:4 “list.1.n” is not valid: write a whole number (bad-value).'],
    [
      'name: a\nlist:\n  - m: 1\n    n: 1',
      'x.yaml:3 “m” is not a key of this kind of entry: remove or correct it (unknown-key).',
    ],
    ['name: a\nlist: b', 'x.yaml:2 “list” is not valid: write a list: [a, b] (bad-value).'],
    ['', 'x.yaml:1 there are no keys with values: write keys with values, one “key: value” a line (bad-value).'],
    ['- a', 'x.yaml:1 there are no keys with values: write keys with values, one “key: value” a line (bad-value).'],
    [
      'name: "a',
      'x.yaml:1 the YAML cannot be read (missing closing "quote): correct it, or put the value in quotes (yaml-syntax).',
    ],
    ['name: *a', 'x.yaml:1 the YAML cannot be read (“*a” is an alias): put the value in quotes (yaml-syntax).'],
    [
      'name: “Lou: What of it?”',
      'x.yaml:1 the YAML cannot be read (nested mappings are not allowed in compact mappings): write straight quotes around the value, since typographic ones are a part of it (yaml-syntax).',
    ],
    [
      'name: Letter #3 to the bees',
      'x.yaml:1 “Letter” ends before “#3 to the bees”, which is a comment in YAML: put the whole value in quotes, or a space after “#” where a comment is meant (yaml-syntax).',
    ],
    [
      'list: []\nname: #3',
      'x.yaml:2 there is no value before “#3”, which is a comment in YAML: put the whole value in quotes, or a space after “#” where a comment is meant (yaml-syntax).',
    ],
    [
      'list: [{ name: a }: b]',
      'x.yaml:1 the YAML cannot be read (a list or a table is a key): write a name before “:” (yaml-syntax).',
    ],
  ] as const)('%j', ([text, sentence]) => {
    const { data, problems } = check(text);
    expect([data, problems.map(sentenceOf)]).toEqual([null, [sentence]]);
  });

  test('counted from the start of the file', () => {
    expect(check('name: a\nextra: b', 1).problems.map(({ line }) => line)).toEqual([3]);
  });

  test('one for each fault', () => {
    expect(check('nam: a\nlis: b').problems.map(({ rule, line }) => [rule, line])).toEqual([
      ['missing-key', 1],
      ['unknown-key', 1],
      ['unknown-key', 2],
    ]);
  });
});

test.for(['name: a # a note', 'name: a #', '#a note\nname: a', 'name: a\n  #a note\n', 'name: "a" #a note'])(
  'what stands behind “#” in %j is a comment',
  (text) => expect(check(text)).toMatchObject({ data: { name: 'a' }, problems: [] }),
);

test('the line of any key can be asked for, whether or not the values are right', () => {
  const { lineOf } = check('name: 7\nlist:\n  - n: 1\n  - n: 2', 1);
  expect([['name'], ['list'], ['list', 1, 'n'], ['missing'], []].map(lineOf)).toEqual([2, 3, 5, 2, 2]);
});
