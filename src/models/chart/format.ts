import type { Format } from './spec.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const superscript = (n: number): string =>
  (n < 0 ? '⁻' : '') + [...String(Math.abs(n))].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');

/** 10ⁿ as a reader writes it: 100, 0.01, 10⁻⁴. */
export const powerOfTen = (n: number): string =>
  n >= -2 && n <= 4 ? String(Number((10 ** n).toPrecision(1))) : `10${superscript(n)}`;

const withoutTrailingZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
const withMinus = (text: string): string => text.replace('-', '−');

/** With spaces that do not break, as it is read as one number. */
function scientific(x: number, digits: number): string {
  const [mantissa, exponent] = x.toExponential(Math.max(digits - 1, 0)).split('e');
  return `${withoutTrailingZeros(mantissa!)}\u00a0×\u00a010${superscript(Number(exponent))}`;
}

/** A number to so many significant digits, without the locale's doing, so that every machine writes it alike. */
export function formatNumber(x: number, digits = 3): string {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? '–' : withMinus(x > 0 ? '∞' : '-∞');
  if (x === 0) return '0';
  const size = Math.abs(x);
  // It has lost its digits on the way, or is about to.
  if (size < 1e-300) return 'under 10⁻³⁰⁰';
  if (size < 1e-3 || size >= 1e6) return withMinus(scientific(x, digits));
  const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(size)));
  return withMinus(withoutTrailingZeros(x.toFixed(decimals)));
}

/**
 * A share of 1 in per cent: 12.3%, 0.05%, 0.0000027%. What is not quite all is never rounded up to all.
 */
export function formatPercent(share: number, digits = 3): string {
  const percent = 100 * share;
  if (percent < 100 && percent > 99.95) return 'over 99.9%';
  return `${formatNumber(percent, digits)}%`;
}

export const formatAs = (format: Format | undefined, x: number, digits = 3): string =>
  format === 'percent' ? formatPercent(x, digits) : formatNumber(x, digits);

/** Where a number went, as its verb: goes from 20% to 8.7%, stays at 20%. Both are given as they are written. */
export const fromTo = (from: string, to: string): string =>
  from === to ? `stays at ${to}` : `goes from ${from} to ${to}`;

/** `n` things, with the plural in -s. */
export const count = (n: number, thing: string): string => `${formatNumber(n)} ${thing}${n === 1 ? '' : 's'}`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeText = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => ENTITIES[character]!) : text;
