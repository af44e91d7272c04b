import type { Element } from 'hast';
import { h } from 'hastscript';
import { inline } from './inline.ts';
import type { Group } from './groups.ts';

/** Columns of plain text: cells apart by tabs, by bars, or by more spaces than words have between them. */

const RULE = /^[+|\-=─━┼┬┴├┤┌┐└┘│║═╬:\s]+$/;
const DRAWN = /[│║┌┐└┘├┤┬┴┼─━═╔╗╚╝╬]/;

const cellsOf = (text: string): string[] | null => {
  if (text.includes('\t')) return text.split(/\t+/);
  if (/\S\s*[|│║]\s*\S/.test(text)) return text.replace(/^[|│║]|[|│║]$/g, '').split(/[|│║]/);
  return /\S\s{3,}\S/.test(text) ? text.split(/\s{3,}/) : null;
};

/** Rows of as many cells each; null where the lines are no table. */
export function tableOf(group: Group): Element | null {
  const rules = group.map(({ text }) => RULE.test(text));
  const rows = group.filter((_, i) => !rules[i]).map(({ text }) => cellsOf(text));
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width < 2 || rows.some((row) => row?.length !== width)) return null;
  const head = rules.findIndex((is, i) => is && i > 0) === (rules[0] ? 2 : 1);
  return h(
    'table',
    {},
    ...rows.map((row, i) =>
      h('tr', {}, ...row!.map((cell) => h(head && i === 0 ? 'th' : 'td', {}, ...inline(cell.trim())))),
    ),
  );
}

/** What is drawn or set in columns and is no table stays as it stands. */
export const isDrawing = (group: Group): boolean =>
  group.filter(({ text }) => RULE.test(text) || DRAWN.test(text) || /\S\s{4,}\S/.test(text)).length >=
  Math.max(2, group.length / 2);
