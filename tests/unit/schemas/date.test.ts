import { expect, test } from 'vitest';
import { dateSchema, isDay } from '../../../src/schemas/date.ts';

test.for(['2016', '2016-09', '2016-09-12', '2016-12-31', '1544-01-01', '2024-02-29', '2000-02-29'])(
  '%s is a date',
  (text) => {
    expect(dateSchema.safeParse(text).success).toBe(true);
  },
);

test.for([
  '',
  '16',
  '2016-9',
  '2016-00',
  '2016-13',
  '2016-09-32',
  '2016-09-00',
  '2024-02-30',
  '2023-02-29',
  '1900-02-29',
  '2024-04-31',
  '2016-09-12T10:00',
  'September 2016',
  2016,
])('%j is none', (text) => expect(dateSchema.safeParse(text).success).toBe(false));

test('of a day that the calendar lacks it is said that it does', () => {
  expect(dateSchema.safeParse('2024-02-30').error!.issues.map(({ message }) => message)).toEqual([
    'name a day that the calendar has',
  ]);
  expect(dateSchema.safeParse('2024-02-99').error!.issues).toHaveLength(1);
  expect([isDay('2024-02-29'), isDay('2024-02-30'), isDay('2024-02')]).toEqual([true, false, false]);
});
