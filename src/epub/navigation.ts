import type { Element } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { chaptersOf, type Book, type Entry, type Part } from '../book/types.ts';
import { attribute } from '../html/tree.ts';
import { book as said, strings } from '../strings/languages/en.ts';
import { documentOf, hrefTo, type Places } from './document.ts';

/** Contents, page list and landmarks (https://www.w3.org/TR/epub-33/#sec-nav). */

const NAVIGATION = 'text/navigation.xhtml';

const listOf = (items: Element[]): Element => h('ol', items);

function entryItem({ id, title, entries }: Entry, places: Places): Element {
  const below = entries.map((entry) => entryItem(entry, places));
  return h('li', h('a', { href: hrefTo(id, places) }, title), ...(below.length ? [listOf(below)] : []));
}

function partItem({ title, chapters }: Part, places: Places): Element {
  const [first, ...rest] = chapters;
  const entry = rest.length ? { id: first!.id, title, entries: chapters } : first!;
  return entryItem(entry, places);
}

/** Every citable block by its reference: a reader's location is E27, whatever the size of the letters. */
function pages({ parts }: Book, places: Places): Element[] {
  const items: Element[] = [];
  for (const { tree } of chaptersOf({ parts }))
    visit(tree, 'element', (node) => {
      const ref = attribute(node, 'dataRef');
      const id = attribute(node, 'id');
      if (!ref || !id) return;
      const href = hrefTo(id, places).replace('#', '#page-');
      items.push(h('li', h('a', { href }, ref)));
    });
  return items;
}

/** What a reading system may lead to by a button of its own. */
const LANDMARKS: Partial<Record<Part['kind'], string>> = {
  title: 'titlepage',
  essay: 'bodymatter',
  glossary: 'glossary',
  works: 'bibliography',
};

const landmarks = ({ parts }: Book, places: Places): Element[] =>
  parts.flatMap(({ kind, title, chapters }) => {
    const type = LANDMARKS[kind];
    return type ? [h('li', h('a', { 'epub:type': type, href: hrefTo(chapters[0]!.id, places) }, title))] : [];
  });

const navOf = (type: string, title: string, items: Element[], hidden = false): Element =>
  h('nav', { 'epub:type': type, ...(hidden ? { hidden: true } : { role: 'doc-toc' }) }, h('h1', title), listOf(items));

/** The document by which a reader finds the way. */
export const navigationDocument = (book: Book, places: Places): { path: string; xhtml: string } => ({
  path: NAVIGATION,
  xhtml: documentOf(strings.contents, book, '../', [
    navOf(
      'toc',
      strings.contents,
      book.parts.map((part) => partItem(part, places)),
    ),
    navOf('page-list', strings.citing.passages, pages(book, places), true),
    navOf('landmarks', said.landmarks, landmarks(book, places), true),
  ]),
});
