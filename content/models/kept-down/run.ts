import { linspace } from '#models/lib/distributions.ts';
import {
  beyondReach,
  bitsOf,
  ceilingBits,
  doubtAfter,
  standing,
  unshown,
  type Standing,
  type Testing,
} from './testing.ts';

export type KeptDownParams = {
  doubt: number;
  recognised: number;
  correlation: number;
  shows: number;
  power: number;
  inUse: number;
  tests: number;
  falseAlarm: number;
};

export interface KeptDownResult {
  params: KeptDownParams;
  bits: number;
  ceiling: number;
  /** Doubt after all tests, and the least that clean tests of this power can leave. */
  doubt: number;
  floor: number;
  before: Standing;
  after: Standing;
  /** Bits against the number of clean tests: as set, and were each test recognised by itself. */
  byTests: readonly { tests: number; bits: number; independent: number }[];
  byRecognition: readonly { recognised: number; bits: number }[];
}

const POINTS = 60;

/** Numbers of tests to show, evenly spaced, the first 0. */
const shownTests = (most: number): number[] => [
  ...new Set(linspace(0, Math.max(most, 1), POINTS + 1).map((n) => Math.round(n))),
];

export function run(params: KeptDownParams): KeptDownResult {
  const testing: Testing = params;
  const most = Math.max(60, 2 * params.tests);
  const [chances, independent] = [unshown(testing, most), unshown({ ...testing, correlation: 0 }, most)];
  const bits = bitsOf(testing, params.tests, chances[params.tests]!);
  const doubt = doubtAfter(params.doubt, bits);
  return {
    params,
    bits,
    ceiling: ceilingBits(params.power),
    doubt,
    floor: doubtAfter(params.doubt, -Math.log2(beyondReach(params.power))),
    before: standing(testing, params.doubt, 1, params.inUse),
    after: standing(testing, doubt, chances[params.tests]!, params.inUse),
    byTests: shownTests(most).map((tests) => ({
      tests,
      bits: bitsOf(testing, tests, chances[tests]!),
      independent: bitsOf(testing, tests, independent[tests]!),
    })),
    byRecognition: linspace(0, 1, 41).map((recognised) => {
      const at = { ...testing, recognised };
      return { recognised, bits: bitsOf(at, params.tests, unshown(at, params.tests)[params.tests]!) };
    }),
  };
}
