import { formatNumber, formatPercent } from './format.ts';

const SCALES = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
] as const;

/** A whole number as a reader says it, to two digits: 3,700, 14 billion. */
function roundNumber(x: number): string {
  const rounded = Number(x.toPrecision(2));
  const [word, size] = SCALES.find(([, size]) => rounded >= size) ?? ['', 1];
  if (word) return `${formatNumber(rounded / size)} ${word}`;
  return String(rounded).replace(/\B(?=(\d{3})+$)/, ',');
}

/** A chance of 1 as how often it comes true: 74.7% of the time, 1 time in 3,700, less than 1 time in a trillion, never. */
export function formatOften(chance: number): string {
  if (chance === 0) return 'never';
  if (chance >= 0.01) return `${formatPercent(chance)} of the time`;
  return chance < 1e-12 ? 'less than 1 time in a trillion' : `1 time in ${roundNumber(1 / chance)}`;
}
