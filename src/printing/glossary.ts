import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { chaptersOf, type Book, type Chapter } from '../book/types.ts';
import { allElements, attribute, byClass, byTag, find, findAll } from '../html/tree.ts';
import { strings } from '../strings/languages/en.ts';

/** Anchors that the links of some trees lead to. */
function ledTo(trees: readonly Root[]): Set<string> {
  const found = new Set<string>();
  for (const tree of trees)
    for (const node of allElements(tree)) {
      const href = attribute(node, 'href');
      if (href?.startsWith('#')) found.add(href.slice(1));
    }
  return found;
}

/** A term with its short definition: what it is at length is on its own page. */
const entryOf = (entry: Element): Element =>
  h('div.entry', { id: attribute(entry, 'id') }, [
    h('dt', find(entry, byTag('h2'))!.children),
    h('dd', find(entry, byClass('short'))!.children),
  ]);

const nameOf = (entry: Element): string => {
  const [first] = find(entry, byTag('h2'))!.children;
  return first?.type === 'text' ? first.value : '';
};

/** The glossary of a printed book, at its end as printed books have it: the terms that its chapters lead to, in one alphabet. Null for none. */
export function printedGlossary(book: Book): Chapter | null {
  const kept = book.parts.filter(({ kind }) => kind !== 'glossary');
  const used = ledTo(chaptersOf({ parts: kept }).map(({ tree }) => tree));
  const entries = chaptersOf({ parts: book.parts.filter(({ kind }) => kind === 'glossary') })
    .flatMap(({ tree }) => findAll(tree, byClass('entry')))
    .filter((entry) => used.has(attribute(entry, 'id') ?? ''))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), book.language));
  if (!entries.length) return null;
  const { title } = strings.glossary;
  const list = h('section', { id: 'glossary' }, h('h1', title), h('dl', entries.map(entryOf)));
  return { id: 'glossary', name: 'glossary', title, entries: [], tree: { type: 'root', children: [list] } };
}

/** The same works as the text mentions: those of the glossary's entries go with them. */
export function withoutSources({ tree, ...chapter }: Chapter): Chapter {
  const own = structuredClone(tree);
  const [section] = findAll(own, byClass('works'));
  const second = section ? section.children.findLastIndex((one) => one.type === 'element' && one.tagName === 'h2') : -1;
  if (section && second > 1) section.children.splice(second);
  return { ...chapter, tree: own };
}
