import { expect, test } from 'vitest';
import { decoded } from '../../../src/edition/decoded.ts';

test('a part of an address is decoded, and left alone where it is none that was encoded', () => {
  expect(decoded('caf%C3%A9%20')).toBe('café ');
  expect(decoded('100%')).toBe('100%');
});
