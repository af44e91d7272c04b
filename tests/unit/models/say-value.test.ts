import { expect, test } from 'vitest';
import { sayValue } from '../../../src/models/say-value.ts';

test.for([
  [-0.2, undefined, '−0.2'],
  [0, 'steps', '0 steps'],
  [-1.5, 'nats per harm', '−1.5 nats per harm'],
] as const)('%s in “%s” is said as “%s”', ([value, unit, said]) => {
  expect(sayValue(value, unit)).toBe(said);
});
