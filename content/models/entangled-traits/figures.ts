import { fromTo, formatNumber, formatPercent } from '#models/chart/format.ts';
import type { LineMark, PlotSpec } from '#models/chart/spec.ts';
import type { Table } from '#models/chart/table.ts';
import type { EntangledTraitsResult } from './run.ts';

/** How far the other traits go, together; where they need not move, rounding leaves a trace. */
const spillOf = ({ spill }: { spill: number }): number => (spill < 1e-6 ? 0 : spill);

function shareFigure(result: EntangledTraitsResult): PlotSpec {
  const { course, params, before } = result;
  const changed = params.added * params.weight > 0 || params.warmth > 0;
  const bare: LineMark = {
    kind: 'line',
    label: 'corpus as it was, no warmth',
    tone: 3,
    points: course.map((c) => [c.relentless, c.bare]),
  };
  return {
    kind: 'plot',
    id: 'entangled-traits-share',
    title: 'Rewarding relentlessness moves another trait too',
    description: readout(result),
    x: { label: 'reward for relentlessness, nats' },
    y: { label: 'malign share of characters', domain: [0, 1], format: 'percent' },
    marks: [
      { kind: 'line', label: 'malign', tone: 1, points: course.map((c) => [c.relentless, c.share]) },
      ...(changed ? [bare] : []),
      ...(Number.isFinite(before) ? [{ kind: 'rule', axis: 'y', at: before, label: 'before training' } as const] : []),
      { kind: 'rule', axis: 'x', at: params.relentless, label: 'now' },
    ],
  };
}

function shiftsFigure({ move, params, rank }: EntangledTraitsResult): PlotSpec {
  return {
    kind: 'plot',
    id: 'entangled-traits-shifts',
    title: 'How all traits shift when one is raised by 1',
    description: `With ${rank} directions for ${params.traits} traits, ${spillOf(move) === 0 ? 'the others need not shift' : `the others shift by ${formatNumber(spillOf(move))} together, some up and some down`}.`,
    x: { label: 'trait', domain: [0, params.traits + 1] },
    y: { label: 'shift' },
    marks: [
      { kind: 'rule', axis: 'y', at: 0, label: '' },
      { kind: 'dots', label: 'trained', tone: 1, points: [[1, 1]] },
      { kind: 'dots', label: 'others', tone: 2, points: move.shifts.slice(1).map((shift, i) => [i + 2, shift]) },
    ],
  };
}

function spillFigure({ spills, move, rank }: EntangledTraitsResult): PlotSpec {
  return {
    kind: 'plot',
    id: 'entangled-traits-spill',
    title: 'The fewer directions, the more spills over',
    description:
      'Root mean square length of all other shifts, over random sets of directions; infinite for two or fewer.',
    x: { label: 'directions in which characters can differ' },
    y: { label: 'shift of all other traits together' },
    marks: [
      {
        kind: 'line',
        label: 'root mean square',
        tone: 1,
        points: spills.map((s) => [s.rank, Number.isFinite(s.spill) ? s.spill : NaN]),
      },
      { kind: 'dots', label: 'this draw', tone: 2, points: [[rank, move.spill]] },
    ],
  };
}

export const figures = [shareFigure, shiftsFigure, spillFigure];

/** What training rewards, as the beginning of a sentence. */
function rewarded({ relentless, warmth }: EntangledTraitsResult['params']): string {
  const traits = [...(relentless > 0 ? ['relentlessness'] : []), ...(warmth > 0 ? ['warmth'] : [])];
  if (traits.length === 0) return 'Without a reward';
  return `When ${traits.join(' and ')} ${traits.length > 1 ? 'are' : 'is'} rewarded`;
}

export function readout({ before, after, limit, move, params }: EntangledTraitsResult): string {
  if (Number.isNaN(after)) return 'There are no characters to choose from.';
  const tends = Number.isNaN(limit)
    ? ''
    : `, and ever more reward for relentlessness would take it to ${formatPercent(limit)}`;
  const each = spillOf(move) / Math.sqrt(params.traits - 1);
  const shifts =
    each === 0 ? 'need move no other' : `shifts each of the others by some ${formatNumber(each, 2)}, up or down`;
  return `${rewarded(params)}, the malign share of characters ${fromTo(formatPercent(before), formatPercent(after))}${tends}; raising one trait by 1 ${shifts}.`;
}

const finite = (x: number): number | null => (Number.isFinite(x) ? x : null);

export function table(result: EntangledTraitsResult): Table {
  const { before, after, limit, move, rank, spills } = result;
  return {
    caption: 'Characters and traits',
    columns: ['quantity', 'value'],
    rows: [
      ['malign share before training', finite(before)],
      ['malign share after training', finite(after)],
      ['malign share under ever more reward', finite(limit)],
      ['characters to add so that it does not move', finite(result.neutralAddition)],
      ['warmth that brings it back to where it was', finite(result.neutralWarmth)],
      ['how freely the trained trait can move by itself', move.freedom],
      ['shift of all other traits together', spillOf(move)],
      ['the same, root mean square over all draws', finite(spills[rank - 1]!.spill)],
    ],
  };
}
