import { afterEach, describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { dateAsSaid, isLacking, isoDate } from '../../../../src/importing/readers/dates.ts';

describe('a date', () => {
  it.each([
    ['1888', '1888'],
    ['1888.', '1888'],
    ['First printed in 1888', '1888'],
    ['1888-03', '1888-03'],
    ['March 1888', '1888-03'],
    ['12 March 1888', '1888-03-12T00:00:00.000Z'],
    ['2026-01-12', '2026-01-12T00:00:00.000Z'],
    ['2026-01-12 14:05', '2026-01-12T14:05:00.000Z'],
    ['some day', null],
    ['2024-02-30', null],
  ])('that says “%s” is no more exact than that', (text, date) => expect(dateAsSaid(text)).toBe(date));
});

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const two = (n: number): string => String(n).padStart(2, '0');

/** A day as sources write it, with or without the time. */
const ways = (year: number, month: number, day: number): string[] => {
  const iso = `${year}-${two(month)}-${two(day)}`;
  const words = `${day} ${MONTHS[month - 1]} ${year}`;
  const american = `${MONTHS[month - 1]} ${day}, ${year}`;
  return [iso, `${iso} 14:05`, `${iso}T14:05:30Z`, words, `${words} 14:30 UTC`, american, `${american} 2:31 PM`];
};

describe('a day', () => {
  const anyDay = fc.tuple(
    fc.integer({ min: 1000, max: 2200 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  );

  it('is read where the calendar has it, and never taken for another', () => {
    fc.assert(
      fc.property(anyDay, ([year, month, day]) => {
        const isThere = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
        for (const text of ways(year, month, day)) {
          expect(isoDate(text)?.slice(0, 10) ?? null, text).toBe(isThere ? `${year}-${two(month)}-${two(day)}` : null);
          expect(isLacking(text), text).toBe(!isThere);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('stays its own in another zone', () => {
    expect(isoDate('2024-01-31 23:30 -05:00')).toBe('2024-02-01T04:30:00.000Z');
    expect(isoDate('3 Jan 2024 10:30 +0200')).toBe('2024-01-03T08:30:00.000Z');
  });
});

describe('a time', () => {
  it.each([
    ['2026-01-12 14:05 EST', '2026-01-12T19:05:00.000Z'],
    ['2026-01-12 14:05 CET', '2026-01-12T13:05:00.000Z'],
    ['2026-07-12 14:05 BST', '2026-07-12T13:05:00.000Z'],
    ['2026-01-12 14:05 CST', '2026-01-12T20:05:00.000Z'],
    ['2026-01-12 14:05 MST', '2026-01-12T21:05:00.000Z'],
    ['2026-01-12 14:05 UTC+2', '2026-01-12T12:05:00.000Z'],
    ['2026-01-12 2:05 PM', '2026-01-12T14:05:00.000Z'],
    ['2026-01-12 12:05 a.m.', '2026-01-12T00:05:00.000Z'],
    ['12 January 2026, 2 pm', '2026-01-12T14:00:00.000Z'],
    ['March 4th, 2019 at 3:04 PM EST', '2019-03-04T20:04:00.000Z'],
    ['Mon Jan 12 14:05:00 EST 2026', '2026-01-12T19:05:00.000Z'],
    ['Mon Jan 12 2026 14:05:00 GMT+0100 (Central European Standard Time)', '2026-01-12T13:05:00.000Z'],
    ['2026-01-12T14:05:00.123Z', '2026-01-12T14:05:00.123Z'],
  ])('“%s” is read with its half of the day and its zone', (text, date) => expect(isoDate(text)).toBe(date));

  it.each(['2026-01-12 14:05 IST', '2026-01-12 25:05', '2026-01-12 13:05 PM', '2026-01-12 14:05 +15:00'])(
    '“%s” is of no clock or zone that is known, and is not guessed',
    (text) => expect(isoDate(text)).toBeNull(),
  );
});

it('with dots between its numbers a day stands before its month', () => {
  expect(isoDate('12.01.2026')).toBe('2026-01-12T00:00:00.000Z');
  expect(isoDate('31.12.2026 14:05')).toBe('2026-12-31T14:05:00.000Z');
});

describe('in any zone that the machine is in', () => {
  afterEach(() => vi.unstubAllEnvs());

  const texts = [
    ...[
      '12-Jan-2026',
      '01-12-2026',
      '12 January 2026',
      '2026-01-12',
      '2026-01-12Z',
      '2026-01-12+01:00',
      '12 Jan 2026 (CET',
    ],
    ...['12 January 2026 EST', 'Mon Jan 12 2026'],
  ];

  it.each(['Europe/Berlin', 'America/New_York', 'Pacific/Chatham'])('%s, a day is the same', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Date(2026, 0, 12).toISOString()).not.toBe('2026-01-12T00:00:00.000Z');
    for (const text of texts) expect(isoDate(text), text).toBe('2026-01-12T00:00:00.000Z');
  });
});
