import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Act } from '../schemas/argument.ts';

/**
 * How a line is drawn and what stands at its end, by kind of move. No two kinds are alike in both, so that neither colour nor
 * words are needed to tell them apart.
 */
interface Manner {
  line: 'solid' | 'dashed' | 'dotted' | 'double';
  /** A path at the end of a line that comes from the left and ends at 0,0; up to 9 units long. */
  mark: string;
  /** Where the line itself ends. */
  end: number;
  filled?: boolean;
  /** Of the mark's stroke. */
  width: number;
}

const HEAD = 'M0 0L-8 -4V4Z';
const BAR = 'M0 -6V6';

export const MANNERS: Record<Act, Manner> = {
  supports: { line: 'solid', mark: HEAD, end: -8, filled: true, width: 1 },
  objects: { line: 'solid', mark: BAR, end: 0, width: 3 },
  qualifies: { line: 'dashed', mark: BAR, end: 0, width: 1.3 },
  grants: { line: 'solid', mark: HEAD, end: -8, width: 1.3 },
  restates: { line: 'double', mark: '', end: 0, width: 1.3 },
  proposes: { line: 'dotted', mark: 'M0 0A3.5 3.5 0 1 1 -7 0A3.5 3.5 0 1 1 0 0Z', end: -7, width: 1.3 },
  // A question mark: the face has none that stays in the middle of a line.
  asks: {
    line: 'dotted',
    mark: 'M-8.5 -3.2C-8.5 -7 -3 -7 -3 -3.4C-3 -1 -5.7 -1 -5.7 1.6M-5.7 4.6V5.4',
    end: -11.5,
    width: 1.5,
  },
  answers: { line: 'solid', mark: 'M-7 -4L0 0L-7 4', end: 0, width: 1.5 },
};

/** All kinds, in the order of a legend. */
export const DRAWN_ACTS = Object.keys(MANNERS) as Act[];

const number = (value: number): number => Math.round(value * 100) / 100;

/** A horizontal line of a kind from `from` to `to`, its mark at `to`, at the height `y`. */
export function kindLine(act: Act, from: number, to: number, y: number): Element {
  const { line, mark, end, filled, width } = MANNERS[act];
  const way = Math.sign(to - from);
  const until = number(to + way * end);
  const path =
    line === 'double'
      ? `M${number(from)} ${y - 1.8}H${until}M${number(from)} ${y + 1.8}H${until}`
      : `M${number(from)} ${y}H${until}`;
  // A question is read from left to right, whichever way its line goes.
  const turn = way < 0 ? (act === 'asks' ? ' translate(11.5)' : ' scale(-1 1)') : '';
  return s('g', { class: `kind ${line}` }, [
    s('path', { class: 'line', d: path }),
    ...(mark
      ? [
          s('path', {
            class: filled ? 'mark filled' : 'mark',
            d: mark,
            transform: `translate(${number(to)} ${y})${turn}`,
            'stroke-width': width,
          }),
        ]
      : []),
  ]);
}

/** A kind by itself, for lists and legends; words stand beside it. */
export const kindIcon = (act: Act): Element =>
  s('svg', { class: 'kind-icon', viewBox: '0 0 30 14', width: 30, height: 14, 'aria-hidden': 'true' }, [
    kindLine(act, 1, 28, 7),
  ]);

/** The radius of the dot that stands for a step. */
export const DOT = 4.2;

/** A step: hollow and dashed where it is inferred. */
export const stepDot = (perhaps: boolean, cx: number, cy: number): Element =>
  s('circle', { class: perhaps ? 'dot perhaps' : 'dot', cx, cy, r: DOT });

export const stepIcon = (perhaps: boolean): Element =>
  s('svg', { class: 'kind-icon', viewBox: '0 0 14 14', width: 14, height: 14, 'aria-hidden': 'true' }, [
    stepDot(perhaps, 7, 7),
  ]);
