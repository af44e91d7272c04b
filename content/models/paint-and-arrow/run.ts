import type { Point } from '#models/chart/spec.ts';
import { makeRng } from '#models/lib/rng.ts';
import { directionHit, hitProbability } from './hit.ts';

export type PaintAndArrowParams = {
  dimensions: number;
  paint: number;
  arrow: number;
  offset: number;
  angle: number;
  seed: number;
};

export interface PaintAndArrowResult {
  params: PaintAndArrowParams;
  hit: number;
  /** P(hit) against the number of dimensions, and of two blind directions. */
  byDimension: readonly { dimensions: number; hit: number; blind: number }[];
  /** P(hit) where both scatter alike: a list per spread in SPREADS, a number per DIMENSIONS. */
  grid: readonly (readonly number[])[];
  paints: readonly Point[];
  arrows: readonly Point[];
}

export const DIMENSIONS = [1, 2, 3, 5, 10, 20, 30, 50, 100] as const;
export const SPREADS = [0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 1] as const;
export const SPREAD_STOPS = [0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.5, 2];
const DOTS = 200;

/** The first two of the directions, for a picture; every paint is followed by its arrow. */
function throwDots({ paint, arrow, offset, seed }: PaintAndArrowParams): { paints: Point[]; arrows: Point[] } {
  const rng = makeRng(seed);
  const [paints, arrows]: [Point[], Point[]] = [[], []];
  for (let i = 0; i < DOTS / 2; i++) {
    paints.push([paint * rng.normal(), paint * rng.normal()]);
    arrows.push([offset + arrow * rng.normal(), arrow * rng.normal()]);
  }
  return { paints, arrows };
}

export function run(params: PaintAndArrowParams): PaintAndArrowResult {
  const angle = (params.angle * Math.PI) / 180;
  return {
    params,
    hit: hitProbability(params),
    byDimension: Array.from({ length: 100 }, (_, i) => ({
      dimensions: i + 1,
      hit: hitProbability({ ...params, dimensions: i + 1 }),
      blind: directionHit(i + 1, angle),
    })),
    grid: SPREADS.map((spread) =>
      DIMENSIONS.map((dimensions) =>
        hitProbability({ dimensions, paint: spread, arrow: spread, offset: params.offset }),
      ),
    ),
    ...throwDots(params),
  };
}
