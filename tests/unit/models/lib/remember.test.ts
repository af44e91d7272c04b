import { describe, expect, it } from 'vitest';
import { rememberLast } from '../../../../src/models/lib/remember.ts';

describe('rememberLast', () => {
  it('calls again only when the data have changed', () => {
    const calls: number[] = [];
    const double = rememberLast((x: number, options: { by: number }) => {
      calls.push(x);
      return x * options.by;
    });
    expect([double(1, { by: 2 }), double(1, { by: 2 }), double(2, { by: 2 }), double(1, { by: 3 })]).toEqual([
      2, 2, 4, 3,
    ]);
    expect(calls).toEqual([1, 2, 1]);
  });
});
