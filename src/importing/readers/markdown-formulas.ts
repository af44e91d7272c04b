import type { Nodes } from 'mdast';
import type { Bare } from './markdown-verbatim.ts';

/** Formulas as `\\(TeX\\)`, which Markdown would take for parentheses. */
const PARENTHESISED = /(?<!\\)\\\((.+?)\\\)/g;
/** A displayed formula on a line of its own, or a line that begins or ends one. Other brackets are only escaped: `\\[sic\\]`. */
const DISPLAYED = /^ {0,3}\\\[(.*(?:[=^{}]|\\[a-zA-Z]).*)\\\]\s*$/;
const EDGE = /^ {0,3}\\[[\]]\s*$/;

/** Formulas between brackets as those between dollars, held as others are. Gives a line for each. */
export function withDollars({ lines, hold }: Bare): string[] {
  let isInside = false;
  return lines.map((line) => {
    if (EDGE.test(line)) {
      isInside = !isInside;
      return '$$';
    }
    if (isInside) return hold(line);
    const tex = DISPLAYED.exec(line)?.[1];
    if (tex !== undefined) return `\n$$\n${hold(tex.trim())}\n$$\n`;
    return line.replace(PARENTHESISED, (_, inside: string) => hold(`$${inside.trim()}$`));
  });
}

/** A dollar before a space or a digit is money: between `$5` and `$6` there is no formula. */
const isMoney = (between: string, after: string): boolean => /^\s|\s$/.test(between) || /^\d/.test(after);

/** Whether the parser takes money for a formula. */
export function isFormula({ position }: Nodes, text: string): boolean {
  const source = text.slice(position?.start.offset, position?.end.offset);
  return source.startsWith('$$') || !isMoney(source.slice(1, -1), text[position?.end.offset ?? 0] ?? '');
}

/** One dollar, with what leads to the next; the second is left for what follows. */
const DOLLAR = /(?<![\\$])\$(?!\$)([^$]+)(?=\$(?!\$))/y;

/** Formulas of a paragraph held, and dollars of money escaped: the parser would have each end or begin a formula. */
function dollarsIn(paragraph: string, hold: Bare['hold']): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = paragraph.indexOf('$'); at >= 0; at = paragraph.indexOf('$', at)) {
    DOLLAR.lastIndex = at;
    const between = DOLLAR.exec(paragraph)?.[1];
    const end = at + (between?.length ?? 0) + 2;
    if (between === undefined) at += 1;
    else if (isMoney(between, paragraph.slice(end, end + 1))) {
      parts.push(paragraph.slice(from, at), '\\');
      from = at;
      at += 1;
    } else {
      parts.push(paragraph.slice(from, at), hold(paragraph.slice(at, end)));
      from = at = end;
    }
  }
  return [...parts, paragraph.slice(from)].join('');
}

/** The same of each paragraph, in any writer's Markdown. Lines stay lines. */
export function withoutMoney({ lines, ...bare }: Bare): Bare {
  const paragraphs = lines.join('\n').split(/(\n[^\S\n]*(?=\n))/);
  return {
    ...bare,
    lines: paragraphs
      .map((one) => dollarsIn(one, bare.hold))
      .join('')
      .split('\n'),
  };
}
