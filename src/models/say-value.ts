import type { Setting } from './model.ts';

/** A value as a control says it: “−0.2”, “1 step”, “3 metres per step”. `unit` as a parameter has it. */
export function sayValue(value: Setting, unit = ''): string {
  const [one = '', more = one] = unit.split('|');
  return `${String(value).replace(/^-/, '−')} ${value === 1 ? one : more}`.trim();
}
