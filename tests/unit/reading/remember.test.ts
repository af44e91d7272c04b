import { expect, test, vi } from 'vitest';
import { remembering } from '../../../src/reading/remember.ts';

test('a file is read again only when it, or what else counts, has changed', () => {
  const make = vi.fn(({ text }: { path: string; text: string }, also: string) => ({ said: text + also }));
  const read = remembering(make);
  const first = read({ path: 'a', text: '1' }, 'x', 'x');
  expect(read({ path: 'a', text: '1' }, 'x', 'x')).toBe(first);
  expect(read({ path: 'b', text: '1' }, 'x', 'x')).not.toBe(first);
  expect(read({ path: 'a', text: '2' }, 'x', 'x')).toEqual({ said: '2x' });
  expect(read({ path: 'a', text: '2' }, 'y', 'y')).toEqual({ said: '2y' });
  expect(make).toHaveBeenCalledTimes(4);
});

test('a file that is again what it was before is not read again', () => {
  const make = vi.fn(({ text }: { path: string; text: string }) => ({ said: text }));
  const read = remembering(make);
  for (const text of ['1', '2', '1', '2', '1']) expect(read({ path: 'a', text }, null)).toEqual({ said: text });
  expect(make).toHaveBeenCalledTimes(2);
});
