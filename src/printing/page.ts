import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { paintDrawings } from '../book/drawings.ts';
import { onlyMathml } from '../book/mathml.ts';
import { sayWith } from '../book/say.ts';
import { versionWords } from '../book/title.ts';
import { chaptersOf, type Book, type Chapter, type Part } from '../book/types.ts';
import { HOME, termAddress, workAddress } from '../edition/addresses.ts';
import { absolute } from '../edition/base.ts';
import { allElements, attribute } from '../html/tree.ts';
import { dirOf } from '../strings/direction.ts';
import { book as said, strings } from '../strings/languages/en.ts';
import type { Folios } from './folios.ts';
import { printedGlossary, withoutSources } from './glossary.ts';

/** A book as one page of HTML that a browser prints: folios, running heads, margins (https://www.w3.org/TR/css-page-3/). */

/** What a printed book has of the parts of a book. */
function printedParts(book: Book): Part[] {
  const glossary = printedGlossary(book);
  return book.parts.flatMap((part): Part[] => {
    if (part.kind === 'glossary') return glossary ? [{ ...part, chapters: [glossary] }] : [];
    return part.kind === 'works' ? [{ ...part, chapters: part.chapters.map(withoutSources) }] : [part];
  });
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;

/** A running head is a page's own: each chapter has pages of its own name. One that is called as the book is says so once. */
function runningHead({ title }: Chapter, i: number, book: Book): string {
  const right = title === book.title ? '' : title;
  return `@page chapter-${i} { @top-left { content: ${quoted(book.title)} } @top-right { content: ${quoted(right)} } }
#chapter-${i} { page: chapter-${i} }`;
}

/** Links that lead to what is not printed lead to the site. */
function leadOut(tree: Root, printed: ReadonlySet<string>, { address }: Book): void {
  for (const { properties } of allElements(tree)) {
    const { href } = properties;
    if (typeof href !== 'string' || !href.startsWith('#') || printed.has(href.slice(1))) continue;
    const [, kind, name] = /^#(term|work)-(.+)$/.exec(href) ?? [];
    const there = kind === 'term' ? termAddress(name!) : kind === 'work' ? workAddress(name!) : HOME;
    properties['href'] = absolute(there, address.replace(/\/$/, ''));
  }
}

function idsIn(chapters: readonly Chapter[]): Set<string> {
  const ids = new Set<string>();
  for (const { tree } of chapters)
    for (const node of allElements(tree)) {
      const id = attribute(node, 'id');
      if (id !== null) ids.add(id);
    }
  return ids;
}

function contentsOf(parts: readonly Part[], folios: Folios): Element {
  const line = (id: string, title: string): ElementContent =>
    h('li', h('a', { href: `#${id}` }, h('span', title), h('span.folio', String(folios.get(id) ?? ''))));
  const items = parts
    .filter(({ kind }) => kind !== 'title')
    .flatMap(({ title, chapters }) =>
      chapters.length > 1
        ? [h('li.part', title), ...chapters.map((chapter) => line(chapter.id, chapter.title))]
        : [line(chapters[0]!.id, title)],
    );
  return h('nav.contents', h('h1', strings.contents), h('ol', items));
}

/** Where the original is; a work may have appeared nowhere else. */
const wayToOriginal = ({ original }: Book) =>
  original ? sayWith(said.original, { here: [h('a', { href: original }, said.here)] }) : [];

/** The last page, which stands alone on purpose. */
const colophon = (book: Book): Element =>
  h(
    'section.colophon',
    h('p', `${said.variorum(book.title)}. ${versionWords(book.version)}.`),
    h('p', `${book.words} `, ...wayToOriginal(book)),
    h('p', ...sayWith(said.readAt, { address: [h('a', { href: book.address }, book.address)] })),
  );

/** The book as a page to be printed; `css` has the styles, with their fonts. */
export function printedPage(book: Book, css: string, folios: Folios): string {
  const parts = printedParts(book);
  const chapters = chaptersOf({ parts });
  const printed = idsIn(chapters);
  const bodies = chapters.map(({ name, tree }, i) => {
    const own = structuredClone(tree);
    onlyMathml(own);
    paintDrawings(own);
    leadOut(own, printed, book);
    return h(`section.chapter.${name}`, { id: `chapter-${i}` }, own.children as ElementContent[]);
  });
  const [title, ...rest] = bodies;
  const heads = chapters.map((chapter, i) => runningHead(chapter, i, book)).slice(1);
  const page = h('html', { lang: book.language, dir: dirOf(book.language) }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('title', `${said.variorum(book.title)}, ${versionWords(book.version)}`),
      h('style', `${css}\n${heads.join('\n')}`),
    ]),
    h('body', [title!, contentsOf(parts, folios), ...rest, colophon(book)]),
  ]);
  return `<!doctype html>\n${toHtml(page, { allowDangerousCharacters: true })}`;
}
