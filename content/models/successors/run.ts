import { alignedAfter, plateau, type Chain } from './chain.ts';

export type SuccessorsParams = {
  start: number;
  keep: number;
  repair: number;
  generations: number;
};

export interface SuccessorsResult {
  params: SuccessorsParams;
  /** Share aligned in each generation, as set and if nothing were repaired. */
  course: readonly { generation: number; aligned: number; unrepaired: number }[];
  plateau: number;
}

export function run(params: SuccessorsParams): SuccessorsResult {
  const chain: Chain = params;
  return {
    params,
    course: Array.from({ length: params.generations + 1 }, (_, generation) => ({
      generation,
      aligned: alignedAfter(chain, generation),
      unrepaired: alignedAfter({ ...chain, repair: 0 }, generation),
    })),
    plateau: plateau(chain),
  };
}
