import type { Element } from 'hast';
import { h } from 'hastscript';
import { termAddress } from '../edition/addresses.ts';
import type { Edition } from '../edition/edition.ts';
import type { Term } from '../edition/types.ts';
import { treesInOrder } from '../rendering/render.ts';
import { GLOSSARY_ANCHOR, termAnchor } from './anchors.ts';
import { contentOf, refLinks } from './blocks.ts';
import { below, headingOf } from './headings.ts';
import type { Chapter } from './types.ts';

const TITLE = 'Glossary';

const related = ({ related: slugs }: Term, { termsBySlug }: Edition): Element[] => {
  const terms = slugs.flatMap((slug) => termsBySlug.get(slug) ?? []);
  const links = terms.flatMap(({ slug, term }, i) => [i ? ', ' : '', h('a', { href: termAddress(slug) }, term)]);
  return links.length ? [h('p.entry-foot', 'See also ', ...links, '.')] : [];
};

function usedAt({ slug }: Term, edition: Edition): Element[] {
  const refs = [...new Set((edition.uses.get(slug) ?? []).map(({ at }) => at))];
  return refs.length ? [h('p.entry-foot', 'Used at ', ...refLinks(refs, edition), '.')] : [];
}

async function entryOf(term: Term, edition: Edition): Promise<Element> {
  const { slug, aliases, short } = term;
  const [rendered] = await treesInOrder([term], edition, { linked: [slug] });
  return h(
    'section.entry',
    { id: termAnchor(slug) },
    headingOf(2, term.term),
    ...(aliases.length ? [h('p.aliases', `also ${aliases.join(', ')}`)] : []),
    h('p.short', short),
    h('div.prose', contentOf(below(2, rendered!.tree))),
    ...related(term, edition),
    ...usedAt(term, edition),
  );
}

/** The glossary, in the order of its letters; none where there are no terms. */
export async function glossaryChapters(edition: Edition): Promise<Chapter[]> {
  const terms = [...edition.terms].sort((a, b) => a.term.localeCompare(b.term, 'en'));
  if (!terms.length) return [];
  const entries: Element[] = [];
  for (const term of terms) entries.push(await entryOf(term, edition));
  return [
    {
      id: GLOSSARY_ANCHOR,
      name: 'glossary',
      title: TITLE,
      entries: terms.map(({ slug, term }) => ({ id: termAnchor(slug), title: term, entries: [] })),
      tree: {
        type: 'root',
        children: [h('section.glossary', { id: GLOSSARY_ANCHOR }, headingOf(1, TITLE), ...entries)],
      },
    },
  ];
}
