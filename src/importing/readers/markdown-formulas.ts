import type { Nodes, Root } from 'mdast';
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

/** Code within a line, a tag, an address: dollars in them neither begin nor end what others do. */
const CLOSED =
  /(?<![\\`])(`+)(?!`)[^]*?(?<!`)\1(?!`)|<(?:!--[^<>]*|[/?]?[a-z][^\s<>$]*(?:\s[^<>]*)?)>|\]\([^\s()]+|\bhttps?:\/\/[^\s<>]+/gi;

/** One dollar, with what leads to the next, if any: that is left for what follows. */
const DOLLAR = /(?<![\\$])\$(?!\$)(?:([^$]+)(?=\$(?!\$)))?/g;

function escapedIn(words: string): string {
  const bare = words.replace(CLOSED, (all) => 'x'.repeat(all.length));
  const last = words.lastIndexOf('$');
  const parts: string[] = [];
  let from = 0;
  const pattern = new RegExp(DOLLAR);
  for (let found = pattern.exec(bare); found; found = pattern.exec(bare)) {
    const { index, 0: all, 1: between } = found;
    const end = index + all.length + 1;
    pattern.lastIndex = end;
    // To the parser one that leads to none begins a formula that ends in code or an address behind it.
    if (between === undefined ? index === last : !isMoney(between, words[end] ?? '')) continue;
    parts.push(words.slice(from, index), '\\');
    from = index;
    pattern.lastIndex = index + 1;
  }
  return [...parts, words.slice(from)].join('');
}

/** Those that hold words, and no other block. */
function* blocksOfWords(node: Nodes): Generator<Nodes> {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') yield node;
  else if ('children' in node) for (const child of node.children) yield* blocksOfWords(child);
}

/** Dollars of money escaped: the parser would have each begin or end a formula, with code and notes in it. */
export function withoutMoney(markdown: string, parse: (text: string) => Root): string {
  if (!/\$[^$]*\$/.test(markdown)) return markdown;
  const parts: string[] = [];
  let at = 0;
  for (const { position } of blocksOfWords(parse(markdown))) {
    const [from, to] = [position?.start.offset ?? at, position?.end.offset ?? at];
    parts.push(markdown.slice(at, from), escapedIn(markdown.slice(from, to)));
    at = to;
  }
  return [...parts, markdown.slice(at)].join('');
}
