import { describe, expect, it } from 'vitest';
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
