import { leadOf, premisesOf } from '../edition/argument/say.ts';
import type { Argument, Claim, Step } from '../edition/argument/types.ts';
import { printRange } from '../edition/reference.ts';
import { balanced } from './lines.ts';
import type { Measure } from './measure.ts';
import type { Row } from './rows.ts';

/** A row with its words broken into lines and its size, not yet placed. */
export interface Box {
  row: Row;
  x: number;
  width: number;
  height: number;
  lines: string[];
  /** The passages of a claim, or the premises of a step. */
  below: string;
  /** To the next row. */
  gap: number;
}

/** Measures of claims and steps, in units of the drawing. */
export const BOX = {
  title: 15.5,
  leading: 20,
  below: 12.5,
  padding: 10,
  frame: 30,
  claimGap: 7,
  stepHeight: 22,
  stepGap: 2,
  rail: 9,
} as const;

/** The spine: where it stands and how far a level is in. */
export interface Spine {
  from: number;
  to: number;
  level: number;
}

const passagesOf = ({ at }: Claim): string => at.map(printRange).join(', ');

const list = new Intl.ListFormat('en', { type: 'conjunction' });

export const becauseOf = (step: Step, argument: Pick<Argument, 'claims'>): string =>
  `${step.perhaps ? 'perhaps because' : 'because'} ${list.format(premisesOf(step, argument))}`;

/** The words of a claim that stands a second time. */
const again = (claim: Claim): string => `${leadOf(claim)}, as above`;

export function boxOf(row: Row, spine: Spine, argument: Pick<Argument, 'claims'>, measure: Measure): Box {
  const x = spine.from + row.depth * spine.level;
  const width = spine.to - x;
  if (row.kind === 'step')
    return {
      row,
      x,
      width,
      height: BOX.stepHeight,
      lines: [],
      below: becauseOf(row.step, argument),
      gap: BOX.stepGap,
    };
  const lines = balanced(row.claim.title, width - 2 * BOX.padding, BOX.title, measure);
  const below = row.again ? again(row.claim) : passagesOf(row.claim);
  return { row, x, width, height: BOX.leading * lines.length + BOX.frame, lines, below, gap: BOX.claimGap };
}
