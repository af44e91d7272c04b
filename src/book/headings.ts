import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { allElements } from '../html/tree.ts';
import type { Entry } from './types.ts';

const RANK = /^h([1-6])$/;

/** A heading of this rank, the lowest where there is none so low. */
export const headingOf = (rank: number, ...words: (ElementContent | string)[]): Element =>
  h(`h${Math.min(rank, 6)}`, words);

/** Puts the headings of a body below those of this rank. Their ids, which are a page's own, go: a book has many bodies. */
export function below(rank: number, tree: Root): Root {
  for (const node of allElements(tree)) {
    const own = RANK.exec(node.tagName)?.[1];
    if (!own) continue;
    node.tagName = `h${Math.min(6, rank + Math.max(1, Number(own) - 1))}`;
    delete node.properties['id'];
  }
  return tree;
}

/** Headings in order as a tree: each below the last that stands higher. */
export function nested(headings: readonly { id: string; title: string; level: number }[]): Entry[] {
  const [first, ...rest] = headings;
  if (!first) return [];
  const next = rest.findIndex(({ level }) => level <= first.level);
  const end = next < 0 ? rest.length : next;
  return [{ id: first.id, title: first.title, entries: nested(rest.slice(0, end)) }, ...nested(rest.slice(end))];
}
