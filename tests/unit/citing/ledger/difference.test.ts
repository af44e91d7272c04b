import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference } from '../../../../src/citing/ledger/difference.ts';

const without = (kind: 'added' | 'removed', earlier: string, later: string): string =>
  difference(earlier, later, 'en')
    .filter((stretch) => stretch.kind !== kind)
    .map(({ words }) => words)
    .join('');

test('a difference holds both wordings', () => {
  const text = fc
    .array(fc.constantFrom('one', 'two', 'three', 'don’t', '$x^2$', ',', '“', ' ', '\n'))
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(text, text, (earlier, later) => {
      expect(without('removed', earlier, later)).toBe(later);
      expect(without('added', earlier, later)).toBe(earlier);
    }),
  );
});

test('words are compared whole', () => {
  expect(difference('The persona wanders', 'The persona model wanders', 'en')).toEqual([
    { kind: 'same', words: 'The persona ' },
    { kind: 'added', words: 'model ' },
    { kind: 'same', words: 'wanders' },
  ]);
  expect(difference('It won’t hold', 'It will hold', 'en').map(({ words }) => words)).toEqual([
    'It ',
    'won’t',
    'will',
    ' hold',
  ]);
});

test('changes with hardly anything between them are one: what went, then what came', () => {
  expect(difference('Here is a robot, and it walks', 'A baby is an animal, and it walks', 'en')).toEqual([
    { kind: 'removed', words: 'Here is a robot' },
    { kind: 'added', words: 'A baby is an animal' },
    { kind: 'same', words: ', and it walks' },
  ]);
});
