import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { groupsOf, hasCase, isFilled, lineOf, shortOf, shortOfOwn, startsLower, type Group } from './groups.ts';
import { headingOf } from './headings.ts';
import { broken, inline, joined, type Words } from './inline.ts';
import { lettersIn } from '../../words.ts';
import { listTree, marksIn, readList, type Item } from './lists.ts';
import { isProgram } from './programs.ts';
import { isDrawing, tableOf } from './tables.ts';

/** Groups of lines as the elements that they stand for. `verse` keeps every line, `text` joins all that stand together. */
export type LinesWish = 'verse' | 'text' | null;

const PROSE_SHORT = 0.25;
const VERSE_SHORT = 0.5;

/** A text while it is read. */
export interface Text {
  wrap: number;
  words: Words;
  /** Letters of what is said otherwise than by letters: numbers of lists and notes. */
  marks: number;
  wish: LinesWish;
  /** Lines by how sure it is that they are apart or one. */
  sure: number;
  unsure: number;
  /** The first group of which it is not sure. */
  doubt: Group | null;
  indented: number;
  notes: Map<number, ElementContent[][]>;
}

const RULE = /^(?:[-*_=~•]\s*){3,}$/;
export const NOTE = /^\[(?:footnote\s+)?(\d{1,3}|[*†‡])[:\]]\s*/i;

/** Whether lines stay apart; what is neither clearly counts as doubtful, and is kept as it stands. */
function keepsLines(group: Group, parts: readonly Group[], text: Text): boolean {
  if (text.wish) return text.wish === 'verse';
  const short = shortOf(parts, text.wrap);
  if (short === null) return false;
  const isProse = short <= PROSE_SHORT || (group.length === 2 && short < VERSE_SHORT) || isFilled(parts);
  const lower = startsLower(group);
  const isVerse =
    !isProse && short >= VERSE_SHORT && (!hasCase(group) || lower <= 0.6 || shortOfOwn(parts)! >= VERSE_SHORT);
  if (isProse || isVerse) text.sure += group.length;
  else {
    text.unsure += group.length;
    text.doubt ??= group;
  }
  return isVerse;
}

/** In old books a paragraph begins with an indented line, and no empty line. */
function paragraphsIn(group: Group): Group[] {
  const margin = Math.min(...group.map(({ indent }) => indent));
  const begins = group.map(({ indent }) => indent > margin && indent <= margin + 8);
  const inside = begins.slice(1).filter(Boolean).length;
  if (!inside || inside > group.length / 3) return [group];
  return group.reduce<Group[]>((parts, line, i) => {
    if (!i || begins[i]) parts.push([line]);
    else parts.at(-1)!.push(line);
    return parts;
  }, []);
}

const textsOf = (group: Group): string[] => group.map(({ text }) => text);

function paragraph(group: Group, text: Text): Element[] {
  const parts = paragraphsIn(group);
  if (keepsLines(group, parts, text)) {
    const margin = Math.min(...group.map(({ indent }) => indent));
    text.indented += group.filter(({ indent }) => indent > margin).length;
    return [h('p', {}, ...broken(textsOf(group)))];
  }
  return parts.map((part) => h('p', {}, ...inline(joined(textsOf(part), text.words))));
}

/** `> ` at the start of every line. */
function quotation(group: Group, text: Text): Element | null {
  if (!group.every((line) => line.text.startsWith('>'))) return null;
  const inside = group.map((line) => lineOf(line.text.replace(/^>\s?/, ''), line.number));
  return h('blockquote', {}, ...treesOf(groupsOf(inside), text));
}

/** What stands in from the margin is a quotation; the margin of prose is where most of the text begins. */
const isIndented = (group: Group, margin: number): boolean => group.every(({ indent }) => indent >= margin + 3);

function marginOf(groups: readonly Group[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of groups.flat()) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function note(group: Group, text: Text): boolean {
  const [first] = group;
  const [all, n] = NOTE.exec(first!.text) ?? [];
  if (all === undefined || !/^\d/.test(n!)) return false;
  const bare = [{ ...first!, text: first!.text.slice(all.length) }, ...group.slice(1)];
  const words = joined(textsOf(bare), text.words).replace(/^(.*)\]$/, all.includes('ootnote') ? '$1' : '$1]');
  text.marks += lettersIn(all);
  text.notes.set(Number(n), [...(text.notes.get(Number(n)) ?? []), inline(words)]);
  return true;
}

const isRule = (group: Group): boolean => group.length === 1 && RULE.test(group[0]!.text);

/** “CHAPTER II.” has its title in the next group, where that is a line and no sentence. */
const PART = /^\p{L}+ (?:\d+|[ivxlc]+)\.?$/iu;
const isTitleOf = (heading: string, next: Group | undefined): next is Group =>
  PART.test(heading) &&
  next?.length === 1 &&
  next[0]!.text.length <= 72 &&
  !/[.!?;:,…]["”’')\]]*$/.test(next[0]!.text) &&
  !isRule(next);

interface Read {
  trees: Element[];
  /** How many groups they took. */
  taken: number;
  /** Lines of the last of them that are still to be read. */
  rest?: Group;
}

/** Trees of the groups from one on. */
function treeAt(groups: readonly Group[], at: number, margin: number, text: Text): Read {
  const group = groups[at]!;
  if (isRule(group)) return { trees: [h('hr')], taken: 1 };
  const heading = headingOf(group);
  const list = readList(groups, at);
  if (list && !(heading && list.items.length === 1) && isListOf(list.items, group, text)) {
    text.sure += group.length;
    text.marks += marksIn(list.items);
    return { trees: listTree(list.items, text.words), taken: list.taken };
  }
  if (!heading) return { trees: note(group, text) ? [] : bodyOf(group, margin, text), taken: 1 };
  const next = groups[at + 1];
  const titled = group.length === heading.lines && isTitleOf(heading.text, next);
  const words = titled ? `${heading.text} ${next[0]!.text}` : heading.text;
  const rest = group.slice(heading.lines);
  const title = h(`h${Math.min(heading.level, 6)}`, {}, ...inline(words));
  return { trees: [title], taken: titled ? 2 : 1, ...(rest.length ? { rest } : {}) };
}

export function treesOf(given: readonly Group[], text: Text): Element[] {
  const groups = [...given];
  const margin = marginOf(groups);
  const trees: Element[] = [];
  let isRest = false;
  for (let at = 0; at < groups.length;) {
    // What stands right below a heading has a margin of its own.
    const found = treeAt(groups, at, isRest ? Infinity : margin, text);
    trees.push(...found.trees);
    at += found.taken;
    isRest = found.rest !== undefined;
    if (found.rest) groups[--at] = found.rest;
  }
  return trees;
}

/** Verse may begin with a dash, and a paragraph with a number. */
const isListOf = (items: readonly Item[], group: Group, { wish }: Text): boolean =>
  wish !== 'verse' && (items.length > 1 || items[0]!.mark.ordinal !== null || /^[-*+•‣◦▪·]/.test(group[0]!.text));

const asItStands = (group: Group, from: number): Element =>
  h('pre', h('code', group.map(({ indent, text }) => ' '.repeat(indent - from) + text).join('\n')));

function bodyOf(group: Group, margin: number, text: Text): Element[] {
  const quoted = quotation(group, text);
  if (quoted) return [quoted];
  const table = tableOf(group);
  if (table) return [table];
  if (isDrawing(group)) return [asItStands(group, 0)];
  if (group.length > 1 && isProgram(group)) return [asItStands(group, Math.min(...group.map(({ indent }) => indent)))];
  const trees = paragraph(group, text);
  return isIndented(group, margin) && group.length > 1 ? [h('blockquote', {}, ...trees)] : trees;
}
