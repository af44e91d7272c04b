import { expect, test } from 'vitest';
import { quotationMarksOf } from '../../../src/edition/quotation-marks.ts';
import * as de from '../../../src/strings/languages/de.ts';
import * as en from '../../../src/strings/languages/en.ts';

type Leaf = string | ((...args: never[]) => unknown);

/** Every sentence of a language by the way to it. */
const leavesOf = (said: object, path = ''): [path: string, leaf: Leaf][] =>
  Object.entries(said).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leavesOf(value, `${path}${key}.`)
      : [[`${path}${key}`, value as Leaf] as [string, Leaf]],
  );

const namesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

test('languages say the same things, with the same names in braces', () => {
  const german = new Map(leavesOf(de));
  const english = leavesOf(en);
  expect([...german.keys()].sort()).toEqual(english.map(([path]) => path).sort());
  for (const [path, leaf] of english)
    if (typeof leaf === 'string') expect(namesIn(german.get(path) as string), path).toEqual(namesIn(leaf));
});

test('German is set in German quotation marks', () => {
  for (const [path, leaf] of leavesOf(de)) if (typeof leaf === 'string') expect(leaf, path).not.toMatch(/[”"]/);
});

test('that two of the unnamed may be one is said only where two are unnamed', () => {
  for (const { people } of [de.strings, en.strings])
    for (const under of Object.values(people.under)) {
      expect(under('', { surely: 2, inferred: 0 }, 2)).toMatch(
        /of the unnamed, two may be one\.|von den ungenannten können zwei derselbe sein\./,
      );
      for (const unnamed of [0, 1])
        expect(under('', { surely: 2, inferred: 1 }, unnamed)).toMatch(/(?:page of each|Seite jedes Sprechers)\.$/);
    }
});

test('in German a passage is of a work by its author with two words', () => {
  const { noteOn, workBy } = de.strings.citations;
  expect(noteOn('A1', 'E2', workBy('Bienen', 'A Imker'))).toBe('A1: Anmerkung zu E2 aus „Bienen“ von A Imker');
});

test('what is quoted has the inner marks of the language where it quotes', () => {
  expect(en.withWords('Now “go” on')).toBe(': “Now ‘go’ on”');
  expect(de.withWords('Nun „geh“ hin')).toBe(': „Nun ‚geh‘ hin“');
  expect(en.strings.citations.place('A Bee', 'On “Wax”', '¶ 2')).toBe('A Bee, “On ‘Wax’,” ¶ 2');
  const byHand = [en, de].flatMap((language) =>
    leavesOf(language).filter(([, leaf]) => typeof leaf !== 'string' && /[“„]\$\{/.test(leaf.toString())),
  );
  expect(byHand.map(([path]) => path)).toEqual(['strings.quoted', 'strings.quoted']);
  // The same marks as passages have.
  const { double, single } = quotationMarksOf('de')!;
  expect(de.strings.quoted(`Nun ${double.join('geh')}`)).toBe(`${double[0]}Nun ${single.join('geh')}${double[1]}`);
});
