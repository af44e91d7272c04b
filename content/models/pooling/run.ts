import { normalise } from '#models/lib/distributions.ts';
import { addLogits, averageLogits, averageProbabilities, type Opinion } from './pools.ts';

export type PoolingParams = {
  a1: number;
  a2: number;
  a3: number;
  b1: number;
  b2: number;
  b3: number;
  weight: number;
};

export interface PoolingResult {
  params: PoolingParams;
  opinions: readonly [Opinion, Opinion];
  averaged: Opinion;
  added: Opinion;
  logitsAveraged: Opinion;
}

export function run(params: PoolingParams): PoolingResult {
  const a = normalise([params.a1, params.a2, params.a3]);
  const b = normalise([params.b1, params.b2, params.b3]);
  return {
    params,
    opinions: [a, b],
    averaged: averageProbabilities(a, b, params.weight),
    added: addLogits(a, b),
    logitsAveraged: averageLogits(a, b, params.weight),
  };
}
