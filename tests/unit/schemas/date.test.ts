import { expect, test } from 'vitest';
import { dateSchema } from '../../../src/schemas/date.ts';

test.for(['2016', '2016-09', '2016-09-12', '2016-12-31', '1544-01-01'])('%s is a date', (text) => {
  expect(dateSchema.safeParse(text).success).toBe(true);
});

test.for([
  '',
  '16',
  '2016-9',
  '2016-00',
  '2016-13',
  '2016-09-32',
  '2016-09-00',
  '2016-09-12T10:00',
  'September 2016',
  2016,
])('%j is none', (text) => expect(dateSchema.safeParse(text).success).toBe(false));
