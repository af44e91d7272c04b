import { count, fromTo, formatNumber, formatPercent } from '#models/chart/format.ts';
import type { LineMark, PlotSpec, RowsSpec, Tone } from '#models/chart/spec.ts';
import type { Table } from '#models/chart/table.ts';
import { bitsToSelect, MOST_BITS, effectiveTraders, forecastNatural, storyEntropy } from './forecast.ts';
import { LONGEST, type CashTransfersResult, type Course, type Wealth } from './run.ts';
import { OUTCOMES, PERSONAS, SLOTS, TRADERS, type Slot } from './personas.ts';

interface Ends {
  before: Wealth;
  after: Wealth;
  virginAfter: Wealth;
}

const endsOf = ({ params, pretrained, fromPretrained, fromVirgin }: CashTransfersResult): Ends => ({
  before: pretrained,
  after: fromPretrained(params.settlements),
  virginAfter: fromVirgin(params.settlements),
});

/** The richest trader, as it stands in a sentence. */
function richestOf(wealth: Wealth): string {
  const { name } = TRADERS[wealth.indexOf(Math.max(...wealth))]!;
  return name.startsWith('always') ? `“${name}”` : `the ${name}`;
}

/** How much changed hands, and which part of it personas won. */
function turnover({ before, after }: Ends): { moved: number; toPersonas: number } {
  const gains = after.map((w, i) => Math.max(0, w - before[i]!));
  const moved = gains.reduce((a, b) => a + b);
  return { moved, toPersonas: moved === 0 ? 0 : gains.slice(0, PERSONAS.length).reduce((a, b) => a + b) / moved };
}

function moneyFigure(result: CashTransfersResult): RowsSpec {
  const { before, after } = endsOf(result);
  return {
    kind: 'bars',
    id: 'cash-transfers-money',
    title: `Money before and after ${count(result.params.settlements, 'settlement')}`,
    description: `After pre-training the richest trader is ${richestOf(before)}, after post-training ${richestOf(after)}.`,
    axis: { label: 'share of the money', domain: [0, 1], format: 'percent' },
    series: [
      { label: 'after pre-training', tone: 2 },
      { label: 'after post-training', tone: 1 },
    ],
    rows: TRADERS.map(({ name }, i) => ({ label: name, values: [before[i]!, after[i]!] })),
  };
}

function transfersFigure(result: CashTransfersResult): RowsSpec {
  const { before, after } = endsOf(result);
  return {
    kind: 'bars',
    id: 'cash-transfers-transfers',
    title: 'What each trader won or lost; the sum is zero',
    description: `${formatPercent(turnover(endsOf(result)).moved)} of the money changed hands.`,
    axis: { label: 'change in share of the money', format: 'percent' },
    series: [{ label: 'change', tone: 1 }],
    rows: TRADERS.map(({ name }, i) => ({ label: name, values: [after[i]! - before[i]!] })),
  };
}

const SLOT_TITLES: Readonly<Record<Slot, string>> = {
  help: 'Forecast of the reply to a request for help (trained)',
  story: 'Forecast of how a story opens',
  diction: 'Forecast of the diction',
};

function slotFigure(result: CashTransfersResult, slot: Slot): RowsSpec {
  const { before, after, virginAfter } = endsOf(result);
  const forecasts = [before, after, virginAfter].map((wealth) => forecastNatural(wealth, slot));
  const likeliest = (k: number): string => OUTCOMES[slot][forecasts[k]!.indexOf(Math.max(...forecasts[k]!))]!;
  return {
    kind: 'bars',
    id: `cash-transfers-${slot}`,
    title: SLOT_TITLES[slot],
    description: `Then the pre-trained market expects “${likeliest(1)}” most, the virgin one “${likeliest(2)}”.`,
    axis: { label: 'probability', domain: [0, 1], format: 'percent' },
    series: [
      { label: 'pre-trained', tone: 2 },
      { label: 'then post-trained', tone: 1 },
      { label: 'virgin, then post-trained', tone: 3 },
    ],
    rows: OUTCOMES[slot].map((label, j) => ({ label, values: forecasts.map((f) => f[j]!) })),
  };
}

/** Settlements at which the course is shown: all of the first, then ever fewer. */
const MOMENTS = Array.from({ length: LONGEST }, (_, n) => n + 1).filter((n) => n < 20 || n % Math.ceil(n / 20) === 0);

function courseFigure(
  { fromPretrained, fromVirgin, params }: CashTransfersResult,
  of: (w: Wealth) => number,
  text: Pick<PlotSpec, 'id' | 'title' | 'y'>,
): PlotSpec {
  const line = (course: Course, label: string, tone: Tone): LineMark => ({
    kind: 'line',
    label,
    tone,
    points: MOMENTS.map((n) => [n, of(course(n))]),
  });
  const now =
    params.settlements > 0 ? [{ kind: 'rule', axis: 'x', at: params.settlements, label: 'now' } as const] : [];
  return {
    ...text,
    kind: 'plot',
    description: `From ${formatNumber(of(fromPretrained(0)))} before post-training to ${formatNumber(of(fromPretrained(params.settlements)))} now.`,
    x: { label: 'settlements', scale: 'log' },
    marks: [line(fromPretrained, 'pre-trained', 1), line(fromVirgin, 'virgin', 3), ...now],
  };
}

const varietyFigure = (result: CashTransfersResult): PlotSpec =>
  courseFigure(result, storyEntropy, {
    id: 'cash-transfers-entropy',
    title: 'Variety of stories',
    y: { label: 'entropy of the story, bits', domain: [0, 2.6] },
  });

const tradersFigure = (result: CashTransfersResult): PlotSpec =>
  courseFigure(result, effectiveTraders, {
    id: 'cash-transfers-personas',
    title: 'Traders left, in effect',
    y: { label: 'traders, as if equally rich', domain: [0, TRADERS.length] },
  });

const bitsOf = ({ virgin, pretrained }: CashTransfersResult): number[][] => [virgin, pretrained].map(bitsToSelect);

function bitsFigure(result: CashTransfersResult): RowsSpec {
  const bits = bitsOf(result);
  const ofAssistant = bits.map(([first]) => (first! < MOST_BITS ? '' : 'over ') + formatNumber(first!));
  return {
    kind: 'dumbbells',
    id: 'cash-transfers-bits',
    title: 'Bits that it takes to select a trader',
    description: `The assistant takes ${ofAssistant[0]!} bits before pre-training and ${ofAssistant[1]!} after it.`,
    axis: { label: 'bits, up to 1000; 120 and more at the edge', domain: [0, 120] },
    series: [
      { label: 'virgin', tone: 3 },
      { label: 'pre-trained', tone: 1 },
    ],
    rows: TRADERS.map(({ name }, i) => ({ label: name, values: bits.map((all) => all[i]!) })),
  };
}

export const figures = [
  moneyFigure,
  transfersFigure,
  ...SLOTS.map((slot) => (result: CashTransfersResult) => slotFigure(result, slot)),
  varietyFigure,
  tradersFigure,
  bitsFigure,
];

export function readout(result: CashTransfersResult): string {
  const ends = endsOf(result);
  const { moved, toPersonas } = turnover(ends);
  const variety = (wealth: Wealth): string => `${formatNumber(storyEntropy(wealth))} bits`;
  const to =
    moved < 1e-9
      ? 'no money'
      : `${formatPercent(moved)} of the money, ${formatPercent(toPersonas)} of it to other characters`;
  return `${count(result.params.settlements, 'settlement')} on one polite reply move ${to}; the richest is now ${richestOf(ends.after)} with ${formatPercent(Math.max(...ends.after))}, and the variety of stories${result.params.replay > 0 ? '' : ', which nobody trained,'} ${fromTo(variety(ends.before), variety(ends.after))}.`;
}

export function table(result: CashTransfersResult): Table {
  const { before, after, virginAfter } = endsOf(result);
  return {
    caption: 'Money of each trader, and the bits that it takes to select it, up to 1000',
    columns: [
      'trader',
      'pre-trained',
      'then post-trained',
      'virgin, then post-trained',
      'bits, virgin',
      'bits, pre-trained',
    ],
    rows: TRADERS.map(({ name }, i) => [
      name,
      before[i]!,
      after[i]!,
      virginAfter[i]!,
      ...bitsOf(result).map((all) => all[i]!),
    ]),
  };
}
