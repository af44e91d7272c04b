import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { strings } from '../strings/languages/en.ts';
import { lists, type Shown } from './lists.ts';

/** Blocks that stand in one spoiler, quotation or list, put into it again. */

/** Neighbours of which a test says the same. */
function runs<T>(all: readonly T[], test: (one: T) => boolean): { yes: boolean; run: T[] }[] {
  const found: { yes: boolean; run: T[] }[] = [];
  for (const one of all) {
    const yes = test(one);
    const last = found.at(-1);
    if (last?.yes === yes) last.run.push(one);
    else found.push({ yes, run: [one] });
  }
  return found;
}

const listed = (blocks: readonly Shown[]): Element[] =>
  runs(blocks, ({ block }) => block.item !== undefined).flatMap(({ yes, run }) =>
    yes ? lists(run) : run.map(({ tree }) => tree),
  );

/** Deeper quotations than this are shown at this depth. */
const DEEPEST = 20;

const quoted = (blocks: readonly Shown[], depth: number): Element[] =>
  runs(blocks, ({ block }) => depth < DEEPEST && (block.quoted ?? 0) > depth).flatMap(({ yes, run }) =>
    yes ? [h('blockquote', ...quoted(run, depth + 1))] : listed(run),
  );

/** A spoiler is closed until somebody opens it. */
const spoiler = (children: ElementContent[]): Element =>
  h('details', { class: 'spoiler' }, h('summary', strings.passage.spoiler), ...children);

export const grouped = (blocks: readonly Shown[]): Element[] =>
  runs(blocks, ({ block }) => block.spoiler === true).flatMap(({ yes, run }) =>
    yes ? [spoiler(quoted(run, 0))] : quoted(run, 0),
  );
