import { expect, test } from 'vitest';
import { readArguments } from '../../../../src/citing/ledger/arguments.ts';

const read = (...args: string[]) => readArguments(args, '2026-11-21');

test('a command line becomes a publication', () => {
  expect(read('Clearer')).toEqual({ date: '2026-11-21', why: 'Clearer', withdraw: [], reworded: [] });
  expect(
    read(
      'Shorter',
      '--withdraw',
      'E28=merged into E27',
      '--see',
      'E28=E27',
      '--reworded',
      'E27',
      '--date',
      '2026-12-01',
    ),
  ).toEqual({
    date: '2026-12-01',
    why: 'Shorter',
    withdraw: [{ key: 'E28', why: 'merged into E27', see: ['E27'] }],
    reworded: ['E27'],
  });
});

test('a wrong one is refused in a sentence', () => {
  expect(() => read()).toThrow('Say in one line');
  expect(() => read('a', 'b')).toThrow('Say in one line');
  expect(() => read('a', '--withdraw', 'E28')).toThrow('Write --withdraw as E28=… , not “E28”.');
  expect(() => read('a', '--date', 'tomorrow')).toThrow('Write the date as 2026-11-21.');
  expect(() => read('a', '--wihtdraw', 'E28')).toThrow();
});
