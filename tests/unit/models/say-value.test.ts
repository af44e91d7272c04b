import { expect, test } from 'vitest';
import { sayValue } from '../../../src/models/say-value.ts';

test.for([
  [-0.2, undefined, '−0.2'],
  [1, 'step|steps', '1 step'],
  [0, 'step|steps', '0 steps'],
  [1.5, 'nat per harm|nats per harm', '1.5 nats per harm'],
  [1, '%', '1 %'],
  ['evil-genie', undefined, 'evil-genie'],
] as const)('%s in “%s” is said as “%s”', ([value, unit, said]) => {
  expect(sayValue(value, unit)).toBe(said);
});
