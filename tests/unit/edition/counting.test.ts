import { expect, test } from 'vitest';
import { count } from '../../../src/edition/counting.ts';

test.for([
  [0, 'note', undefined, '0 notes'],
  [1, 'note', undefined, '1 note'],
  [2, 'note', undefined, '2 notes'],
  [2, 'reply', 'replies', '2 replies'],
] as const)('%i %s', ([n, one, many, text]) => expect(count(n, one, many)).toBe(text));
