import { bestPolicy, bestValues, CELLS, circlingBonus, worth, type Charge, type Move } from './corridor.ts';

export type ShapedRewardParams = {
  discount: number;
  bonus: number;
  charge: Charge;
};

export interface ShapedRewardResult {
  params: ShapedRewardParams;
  policy: readonly Move[];
  /** What going on and turning back are worth in each cell. */
  worths: readonly { on: number; back: number }[];
  /** The bonus above which it circles; infinite where it never does. */
  threshold: number;
  thresholds: readonly { discount: number; bonus: number }[];
}

export function run(params: ShapedRewardParams): ShapedRewardResult {
  const values = bestValues(params);
  return {
    params,
    policy: bestPolicy(params),
    worths: Array.from({ length: CELLS }, (_, cell) => ({
      on: worth(params, values, cell, 'on'),
      back: worth(params, values, cell, 'back'),
    })),
    threshold: params.charge === 'nothing' ? circlingBonus(params.discount) : Infinity,
    thresholds: Array.from({ length: 50 }, (_, i) => {
      const discount = (50 + i) / 100;
      return { discount, bonus: circlingBonus(discount) };
    }),
  };
}
