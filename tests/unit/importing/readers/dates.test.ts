import { describe, expect, it } from 'vitest';
import { dateAsSaid } from '../../../../src/importing/readers/dates.ts';

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
  ])('that says “%s” is no more exact than that', (text, date) => expect(dateAsSaid(text)).toBe(date));
});
