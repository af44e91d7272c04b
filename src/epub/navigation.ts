import type { Element } from 'hast';
import { h } from 'hastscript';
import { contentsOf } from '../book/contents.ts';
import { chaptersOf, type Book, type Part } from '../book/types.ts';
import { allElements, attribute } from '../html/tree.ts';
import { book as said, strings } from '../strings/languages/en.ts';
import { documentOf, hrefTo, type Places } from './document.ts';

/** Contents, page list and landmarks (https://www.w3.org/TR/epub-33/#sec-nav). */

const NAVIGATION = 'text/navigation.xhtml';

const listOf = (items: Element[]): Element => h('ol', items);

/** Every citable block by its reference: a reader's location is E27, whatever the size of the letters. */
function pages({ parts }: Book, places: Places): Element[] {
  const items: Element[] = [];
  for (const { tree } of chaptersOf({ parts }))
    for (const node of allElements(tree)) {
      const ref = attribute(node, 'dataRef');
      const id = attribute(node, 'id');
      if (!ref || !id) continue;
      const href = hrefTo(id, places).replace('#', '#page-');
      items.push(h('li', h('a', { href }, ref)));
    }
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
      contentsOf(book.parts, (id) => hrefTo(id, places)),
    ),
    navOf('page-list', strings.citing.passages, pages(book, places), true),
    navOf('landmarks', said.landmarks, landmarks(book, places), true),
  ]),
});
