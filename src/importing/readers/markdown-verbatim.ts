import type { Image, Link, Nodes, Root } from 'mdast';
import type {} from 'mdast-util-math';

/**
 * What no mark of a writer's tool stands in: code, formulas, addresses, tags of HTML. The parser says where it is, since no
 * pattern can. While marks are looked for it is taken out, a sign in its place, so that lines stay what they are.
 */
export interface Bare {
  lines: string[];
  /** For each line whether it is one of a table. */
  inTable: boolean[];
  /** Takes out more: gives the signs that stand for it, one a line. */
  hold: (text: string) => string;
  /** Puts back what signs stand for. */
  restore: (text: string) => string;
}

/** The last two planes of characters, which are for private use; where a text has some itself, they are held too. */
const FIRST = 0xf0000;
const MOST = 0x10fffd - FIRST;
const SIGN = /[\u{F0000}-\u{10FFFD}]/gu;

interface Holder extends Pick<Bare, 'hold' | 'restore'> {
  /** A sign for a line, whatever is in it. */
  sign: (line: string) => string;
}

function holder(): Holder {
  const held: string[] = [];
  const restore = (text: string): string => text.replace(SIGN, (one) => held[one.codePointAt(0)! - FIRST] ?? one);
  const sign = (line: string): string =>
    line === '' || held.length > MOST ? line : String.fromCodePoint(FIRST + held.push(line) - 1);
  // Signs within what is held are put back first: none is looked for in what is put back.
  const hold = (text: string): string =>
    text
      .split('\n')
      .map((line) => sign(restore(line)))
      .join('\n');
  return { sign, hold, restore };
}

/** Offsets in the text. */
type Range = [from: number, to: number];

const rangeOf = ({ position }: Nodes): Range => [position?.start.offset ?? 0, position?.end.offset ?? 0];

const CODE = ['code', 'kbd', 'pre', 'samp', 'script', 'style', 'textarea', 'tt'];
const TAG = /<!--|<(\/?)([a-z][\w-]*)[^<>]*>/gi;

/** Tags and comments in HTML, and code with all that it holds. */
function* tagsIn(html: string, start: number): Generator<Range> {
  const lower = html.toLowerCase();
  const neverEnds = new Set<string>();
  let at = 0;
  for (const { index, 0: tag, 1: slash, 2: name = '' } of html.matchAll(TAG)) {
    if (index < at) continue;
    const isCode = slash === '' && CODE.includes(name.toLowerCase());
    const end = tag === '<!--' ? '-->' : isCode ? `</${name.toLowerCase()}` : '';
    const found = end && !neverEnds.has(end) ? lower.indexOf(end, index) : -1;
    if (end && found < 0) neverEnds.add(end);
    at = found < 0 ? index + tag.length : found + end.length;
    yield [start + index, start + at];
  }
}

const tagOf = (node: Nodes): string => (node.type === 'html' ? node.value.toLowerCase() : '');

/** From each tag of code within a line to the next that ends it. */
function* codeAmong(siblings: readonly Nodes[]): Generator<Range> {
  const ends = new Map<string, number>();
  for (const node of siblings.toReversed()) {
    const [, slash, name] = /^<(\/?)(code|kbd|samp|tt)\b/.exec(tagOf(node)) ?? [];
    const end = ends.get(name ?? '');
    if (slash === '/') ends.set(name!, rangeOf(node)[1]);
    else if (end !== undefined) yield [rangeOf(node)[0], end];
  }
}

/** What stands between the parentheses of a link or picture; an address that is a link by itself is one whole. */
function* addressIn(node: Link | Image, text: string): Generator<Range> {
  const [from, to] = rangeOf(node);
  if (!/^!?\[/.test(text.slice(from, from + 2))) return yield [from, to];
  const inside = node.type === 'link' ? node.children.at(-1) : undefined;
  const at = text.indexOf('](', inside ? rangeOf(inside)[1] : from);
  if (at >= 0 && at < to) yield [at + 2, to - 1];
}

/** Brackets around a reference are none that lead to a page; those of a note may have nothing else in them. */
function* bracketsAround(node: Nodes, text: string): Generator<Range> {
  const [from, to] = rangeOf(node);
  if (text[from - 1] === '[' && text[from - 2] !== '^' && text[to] === ']')
    yield* [[from - 1, from] as Range, [to, to + 1] as Range];
}

function* bracketsIn(node: Nodes, text: string): Generator<Range> {
  const [from, to] = rangeOf(node);
  for (let at = from; at < to; at++) if (text[at] === '[' || text[at] === ']') yield [at, at + 1];
}

function* ownRanges(node: Nodes, text: string): Generator<Range> {
  switch (node.type) {
    case 'code':
    case 'inlineCode':
    case 'definition':
    case 'math':
    case 'inlineMath':
      return yield rangeOf(node);
    case 'html': {
      const [from, to] = rangeOf(node);
      // What the program that made a page is told may look like a tag.
      if (!text.startsWith('{{', from - 2)) yield* tagsIn(text.slice(from, to), from);
      return;
    }
    case 'link':
    case 'image':
      return yield* addressIn(node, text);
    case 'linkReference':
    case 'imageReference':
    case 'footnoteReference':
      yield* bracketsAround(node, text);
  }
}

const isLink = ({ type }: Nodes): boolean => type === 'link' || type === 'linkReference';

function* rangesIn(node: Nodes, text: string, inLink = false): Generator<Range> {
  yield* ownRanges(node, text);
  if (node.type === 'text' && inLink) yield* bracketsIn(node, text);
  if (!('children' in node)) return;
  yield* codeAmong(node.children);
  for (const child of node.children) yield* rangesIn(child, text, inLink || isLink(node));
}

function linesOfTables(root: Root, length: number): boolean[] {
  const inTable = Array.from({ length }, () => false);
  const enter = (node: Nodes): void => {
    if (node.type === 'table' && node.position)
      inTable.fill(true, node.position.start.line - 1, node.position.end.line);
    else if ('children' in node) node.children.forEach(enter);
  };
  enter(root);
  return inTable;
}

/** What closes code or a formula may stand in from the margin, and be longer than what opened it. */
const ENDS_WITH_FENCE = /\n {0,3}(`+|~+|\$+)\s*$/;

/** What ends code or a formula that the text leaves open: notes are to stand behind it. */
function endOf({ children }: Root, text: string): string[] {
  const last = children.at(-1);
  if (last?.type !== 'code' && last?.type !== 'math') return [];
  const source = text.slice(...rangeOf(last));
  const [fence] = /^(?:`{3,}|~{3,}|\${2,})/.exec(source) ?? [];
  const end = ENDS_WITH_FENCE.exec(source)?.[1] ?? '';
  const isOpen = fence !== undefined && !end.startsWith(fence);
  return isOpen ? [fence] : [];
}

export function bareOf(written: string, parse: (text: string) => Root): Bare {
  const { sign, hold, restore } = holder();
  const text = written.replace(SIGN, sign);
  const root = parse(text);
  const ranges = [...rangesIn(root, text)].sort(([a], [b]) => a - b);
  const parts: string[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    if (from < at) continue;
    parts.push(text.slice(at, from), hold(text.slice(from, to)));
    at = to;
  }
  const lines = [...[...parts, text.slice(at)].join('').split('\n'), ...endOf(root, text)];
  return { lines, inTable: linesOfTables(root, lines.length), hold, restore };
}
