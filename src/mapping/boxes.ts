import { becauseWords, leadOf } from '../edition/argument/say.ts';
import type { Argument, Claim } from '../edition/argument/types.ts';
import type { Row } from '../edition/argument/rows.ts';
import { printRanges, rangesListed } from '../edition/ranges.ts';
import { balanced } from './lines.ts';
import type { Measure } from './measure.ts';
import { strings } from '../strings/languages/en.ts';

/** A row with its words broken into lines and its size, not yet placed. */
export interface Box {
  row: Row;
  x: number;
  width: number;
  height: number;
  /** The title of a claim. */
  lines: string[];
  /** The line below a title, or that of a step. */
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
  /** From a claim's edge to the line along its premises. */
  rail: 9,
  /** From a box's top to where that line turns to it. */
  turn: 12,
  /** From a conclusion's edge to the words of a step to it. */
  stepText: 22,
} as const;

/** The spine: where it stands and how far a level is in. */
export interface Spine {
  from: number;
  to: number;
  level: number;
}

/** What stands below a claim's title, and after the words of a step. */
export type Notes = (row: Row) => string;

const passagesOf = ({ at }: Claim): string => printRanges(rangesListed(at));

/** The passages of claims, and nothing of steps. */
export const passageNotes: Notes = (row) => (row.kind === 'claim' ? passagesOf(row.claim) : '');

/** The words of a claim that stands a second time. */
const again = (claim: Claim): string => strings.argument.again(leadOf(claim));

const stepLine = (words: string, note: string): string => (note ? `${words}: ${note}` : words);

export function boxOf(
  row: Row,
  { from, to, level }: Spine,
  argument: Pick<Argument, 'claims'>,
  measure: Measure,
  notes: Notes,
): Box {
  const x = from + row.depth * level;
  const size = { row, x, width: to - x };
  if (row.kind === 'step') {
    const below = stepLine(becauseWords(row.step, argument), notes(row));
    return { ...size, height: BOX.stepHeight, lines: [], below, gap: BOX.stepGap };
  }
  const lines = balanced(row.claim.title, size.width - 2 * BOX.padding, BOX.title, measure);
  const below = row.again ? again(row.claim) : notes(row);
  return { ...size, height: BOX.leading * lines.length + BOX.frame, lines, below, gap: BOX.claimGap };
}
