import { expect, test } from 'vitest';
import { BLANKS, fillIn, fillInAll } from '../../../src/citing/blanks.ts';

test('a text is filled in, and what is filled in can be escaped', () => {
  const form = `${BLANKS.ref} at <${BLANKS.address}>`;
  expect(fillIn(form, { ref: 'E27', address: 'a&b' }, (text) => text.replace('&', '&amp;'))).toBe('E27 at <a&amp;b>');
});

test('all strings within a value are filled in, whatever signs what is filled in has', () => {
  const words = 'a "quoted" \\n backslash,\n\u2028 a line';
  const form = { title: BLANKS.words, pages: [1, `${BLANKS.locators}, ${BLANKS.edition}`], none: null };
  expect(fillInAll(form, { words, locators: '3–4' })).toEqual({ title: words, pages: [1, '3–4, '], none: null });
});
