import type { Element } from 'hast';
import { h } from 'hastscript';
import { termAddress } from '../edition/addresses.ts';
import type { Edition } from '../edition/edition.ts';
import { listed } from '../edition/listed.ts';
import { otherNames } from '../edition/other-names.ts';
import type { Term } from '../edition/types.ts';
import { treesInOrder } from '../rendering/render.ts';
import { book, strings } from '../strings/languages/en.ts';
import { shelfAnchor, shelvesOf, termAnchor } from './anchors.ts';
import { contentOf, refLinks } from './blocks.ts';
import { below, headingOf } from './headings.ts';
import { sayWith } from './say.ts';
import type { Chapter } from './types.ts';

const related = ({ related: slugs }: Term, { termsBySlug }: Edition): Element[] => {
  const terms = slugs.flatMap((slug) => termsBySlug.get(slug) ?? []);
  const links = terms.flatMap(({ slug, term }, i) => [i ? ', ' : '', h('a', { href: termAddress(slug) }, term)]);
  return links.length ? [h('p.entry-foot', ...sayWith(book.seeAlso, { terms: links }))] : [];
};

function usedAt({ slug }: Term, edition: Edition): Element[] {
  const refs = [...new Set((edition.uses.get(slug) ?? []).map(({ at }) => at))];
  return refs.length ? [h('p.entry-foot', ...sayWith(book.usedAt, { refs: refLinks(refs, edition) }))] : [];
}

async function entryOf(term: Term, edition: Edition): Promise<Element> {
  const { slug, short } = term;
  const names = otherNames(term);
  const [rendered] = await treesInOrder([term], edition, { linked: [slug] });
  return h(
    'section.entry',
    { id: termAnchor(slug) },
    headingOf(2, term.term),
    ...(names.length ? [h('p.aliases', strings.termPage.also(listed(names)))] : []),
    h('p.short', short),
    h('div.prose', contentOf(below(2, rendered!.tree))),
    ...related(term, edition),
    ...usedAt(term, edition),
  );
}

const inOrder = (terms: readonly Term[], { data }: Edition): Term[] =>
  [...terms].sort((a, b) => a.term.localeCompare(b.term, data.language));

async function shelfChapter(
  category: string,
  title: string,
  terms: readonly Term[],
  edition: Edition,
): Promise<Chapter> {
  const id = shelfAnchor(category);
  const entries: Element[] = [];
  for (const term of terms) entries.push(await entryOf(term, edition));
  return {
    id,
    name: id,
    title,
    entries: terms.map(({ slug, term }) => ({ id: termAnchor(slug), title: term, entries: [] })),
    tree: { type: 'root', children: [h('section.glossary', { id }, headingOf(1, title), ...entries)] },
  };
}

/** The glossary, a chapter a shelf, each in the order of its letters. */
export async function glossaryChapters(edition: Edition): Promise<Chapter[]> {
  const chapters: Chapter[] = [];
  for (const [category, terms] of shelvesOf(edition))
    chapters.push(await shelfChapter(category, edition.data.categories[category]!, inOrder(terms, edition), edition));
  return chapters;
}
