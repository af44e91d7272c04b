import { expect, test } from 'vitest';
import { daysAt, readArguments } from '../../../../src/citing/ledger/arguments.ts';

const read = (...args: string[]) => readArguments(args, { today: '2026-11-21', latest: '2026-11-22' });

test('a command line becomes a publication', () => {
  expect(read('Clearer')).toEqual({ date: '2026-11-21', why: 'Clearer', withdraw: [], reworded: [], moved: false });
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
      '2026-11-22',
    ),
  ).toEqual({
    date: '2026-11-22',
    why: 'Shorter',
    withdraw: [{ key: 'E28', why: 'merged into E27', see: ['E27'] }],
    reworded: ['E27'],
    moved: false,
  });
  expect(read('Moved', '--moved')).toMatchObject({ moved: true });
});

test('a wrong one is refused in a sentence', () => {
  expect(() => read()).toThrow('Say in one line');
  expect(() => read('a', 'b')).toThrow('Say in one line');
  expect(() => read('a', '--withdraw', 'E28')).toThrow('Write --withdraw as E28=… , not “E28”.');
  expect(() => read('a', '--see', 'E20=E19')).toThrow(
    '--see E20=E19 is for what is withdrawn: add --withdraw E20="why".',
  );
  for (const date of ['tomorrow', '2026-02-30', '2026-2-3', ''])
    expect(() => read('a', '--date', date)).toThrow(
      `Write the date as 2026-11-21, a day that the calendar has, not “${date}”.`,
    );
  for (const date of ['2026-11-23', '9999-12-31'])
    expect(() => read('a', '--date', date)).toThrow(
      `${date} is still to come: give the day of publication, or leave out --date.`,
    );
  expect(() => read('a', '--wihtdraw', 'E28')).toThrow();
});

test('the latest day is that of the clocks that are furthest on', () => {
  expect(daysAt(new Date('2026-11-21T09:59:00Z')).latest).toBe('2026-11-21');
  expect(daysAt(new Date('2026-11-21T10:00:00Z')).latest).toBe('2026-11-22');
});
