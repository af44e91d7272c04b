import { expect, test } from 'vitest';
import { inMarks } from '../../../src/edition/quotation-marks.ts';

test('a title stands in the marks of its language, and marks within it are the inner ones', () => {
  expect(inMarks('Comment on “On Wax”', 'en')).toBe('“Comment on ‘On Wax’”');
  expect(inMarks('Kommentar zu „Von Wachs“', 'de')).toBe('„Kommentar zu ‚Von Wachs‘“');
  expect(inMarks('Om vax', 'sv-FI')).toBe('”Om vax”');
});
