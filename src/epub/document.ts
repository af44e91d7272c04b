import type { Element, ElementContent, Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { toXml } from 'xast-util-to-xml';
import { paintDrawings } from '../book/drawings.ts';
import { placeImages } from '../book/images.ts';
import { onlyMathml } from '../book/mathml.ts';
import { allElements, attribute, byTag, find, hasClass } from '../html/tree.ts';
import type { Book, Chapter } from '../book/types.ts';
import { dirOf } from '../strings/direction.ts';
import { carriedAs } from './images.ts';

/** A document of the package, as XHTML, and what its manifest has to say of it. */
export interface EpubDocument {
  /** Its path in the package: `text/essay-intro.xhtml`. */
  path: string;
  xhtml: string;
  hasMath: boolean;
  hasDrawing: boolean;
}

/** Anchors of a book → the names of the chapters that they are in. */
export type Places = ReadonlyMap<string, string>;

export function placesOf(chapters: readonly Chapter[]): Places {
  const places = new Map<string, string>();
  for (const { name, tree } of chapters)
    for (const node of allElements(tree)) {
      const id = attribute(node, 'id');
      if (id !== null) places.set(id, name);
    }
  return places;
}

export const fileOf = (name: string): string => `${name}.xhtml`;

/** Where an anchor is, seen from the document of another chapter. */
export const hrefTo = (id: string, places: Places): string => `${fileOf(places.get(id)!)}#${id}`;

/** What only the site's style sheets and scripts ask for. */
const SITE_ONLY = ['style', 'tabIndex', 'dataTerm', 'dataRef', 'dataNote', 'dataModel'];

function unstyled(node: Element): void {
  if (node.tagName === 'svg') return;
  node.properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => !SITE_ONLY.includes(name)));
}

/** What an element is, in the words by which reading systems know it (https://www.w3.org/TR/epub-ssv-11/). */
function typed(node: Element): void {
  const as = (type: string, role: string): void => {
    Object.assign(node.properties, { 'epub:type': type, role });
  };
  const link = hasClass(node, 'note-call') ? find(node, byTag('a')) : null;
  if (link) Object.assign(link.properties, { 'epub:type': 'noteref', role: 'doc-noteref' });
  if (hasClass(node, 'note', 'annotation')) as('footnote', 'doc-footnote');
  if (hasClass(node, 'glossary')) as('glossary', 'doc-glossary');
  if (hasClass(node, 'works')) as('bibliography', 'doc-bibliography');
  if (hasClass(node, 'title-page')) node.properties['epub:type'] = 'titlepage';
}

/** Before a citable block, where a page of the page list begins. */
const pageBreak = (ref: string, id: string): Element =>
  h('span', { id: `page-${id}`, 'epub:type': 'pagebreak', role: 'doc-pagebreak', ariaLabel: ref });

/** Written from left to right in every language. A style sheet of an e-book may not say so; an attribute may, and isolates. */
const LEFT_TO_RIGHT = ['pre', 'code', 'math'];

function directed(node: Element): void {
  const isReference = node.tagName === 'a' && hasClass(node, 'ref');
  if (isReference || hasClass(node, 'passage-number') || LEFT_TO_RIGHT.includes(node.tagName))
    node.properties['dir'] = 'ltr';
}

function adapt(tree: Root, name: string, { language }: Book, places: Places): void {
  onlyMathml(tree);
  paintDrawings(tree);
  placeImages(tree, (image) => `../images/${carriedAs(image)}`);
  for (const node of allElements(tree)) {
    const ref = attribute(node, 'dataRef');
    if (ref) node.children.unshift(pageBreak(ref, attribute(node, 'id')!));
    const href = attribute(node, 'href');
    if (href?.startsWith('#') && places.get(href.slice(1)) !== name)
      node.properties['href'] = hrefTo(href.slice(1), places);
    unstyled(node);
    typed(node);
    if (dirOf(language) === 'rtl') directed(node);
  }
}

const XHTML = 'http://www.w3.org/1999/xhtml';
const OPS = 'http://www.idpf.org/2007/ops';

/** A document of the package around its content. `root` leads from it to the top of the package. */
export function documentOf(
  title: string,
  { language }: Pick<Book, 'language'>,
  root: string,
  body: ElementContent[],
): string {
  const page = h(
    'html',
    { xmlns: XHTML, 'xmlns:epub': OPS, lang: language, 'xml:lang': language, dir: dirOf(language) },
    [
      h('head', [
        h('title', title),
        h('meta', { charset: 'utf-8' }),
        h('link', { rel: 'stylesheet', type: 'text/css', href: `${root}book.css` }),
      ]),
      h('body', body),
    ],
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${toXml(toXast(page))}\n`;
}

/** A chapter as a document. */
export function chapterDocument(chapter: Chapter, book: Book, places: Places): EpubDocument {
  const tree = structuredClone(chapter.tree);
  adapt(tree, chapter.name, book, places);
  return {
    path: `text/${fileOf(chapter.name)}`,
    xhtml: documentOf(chapter.title, book, '../', tree.children as ElementContent[]),
    hasMath: find(tree, byTag('math')) !== null,
    hasDrawing: find(tree, byTag('svg')) !== null,
  };
}
