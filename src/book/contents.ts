import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Entry, Part } from './types.ts';

/** Where an anchor is, for links to it. */
type HrefTo = (id: string) => string;

function entryItem({ id, title, entries }: Entry, hrefTo: HrefTo): Element {
  const below = entries.map((entry) => entryItem(entry, hrefTo));
  return h('li', h('a', { href: hrefTo(id) }, title), ...(below.length ? [h('ol', below)] : []));
}

/** A part of one chapter is that chapter. */
function partItem({ title, chapters }: Part, hrefTo: HrefTo): Element {
  const [first, ...rest] = chapters;
  return entryItem(rest.length ? { id: first!.id, title, entries: chapters } : first!, hrefTo);
}

/** The contents of parts of a book, as items of a list. */
export const contentsOf = (parts: readonly Part[], hrefTo: HrefTo): Element[] =>
  parts.map((part) => partItem(part, hrefTo));
