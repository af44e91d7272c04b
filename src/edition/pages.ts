import {
  ARGUMENT,
  CITE,
  EDITIONS,
  ESSAY,
  GLOSSARY,
  IMAGES,
  MODELS,
  OPEN,
  pageAddress,
  PAGEFIND,
  QUESTIONS,
  SEARCH,
  THREADS,
  WORKS,
} from './addresses.ts';
import { stringsOf } from '../strings/strings.ts';
import { pathOf } from './base.ts';
import type { Collected, Page } from './types.ts';

/** A page that the menu offers. */
export interface Offered {
  href: string;
  label: string;
}

const questionsIn = ({ sections, threads }: Pick<Collected, 'sections' | 'threads'>): string[] =>
  [...sections, ...threads.flatMap(({ comments }) => comments)].flatMap(({ items }) =>
    items.flatMap((item) => (item.type === 'passage' ? item.asks : [])),
  );

/** First parts of the paths of what the site has itself. */
const OWN: ReadonlySet<string> = new Set(
  [ESSAY, THREADS, ARGUMENT, OPEN, GLOSSARY, WORKS, QUESTIONS, SEARCH, MODELS, EDITIONS, CITE, IMAGES, PAGEFIND]
    .map((own) => pathOf(own).split('/')[1]!)
    .concat('p', '404', 'index'),
);

/** Whether a page of the editors' own may not have this name. */
export const isOwnAddress = (slug: string): boolean => OWN.has(slug);

/** Pages of the editors' own that are to be in the menu, in the order that they say. */
const inMenu = (pages: readonly Page[]): Offered[] =>
  pages
    .flatMap(({ slug, menu, order }) => (menu === undefined ? [] : [{ slug, menu, order }]))
    .sort((a, b) => a.order - b.order)
    .map(({ slug, menu }) => ({ href: pageAddress(slug), label: menu }));

/** The pages that hold something, in the order of the menu: an edition in the making has no glossary, perhaps. */
export function pagesOffered({ data, sections, threads, argument, terms, models, works, pages }: Collected): Offered[] {
  const label = { ...stringsOf(data.language).menu, ...data.menu };
  const own = [
    { href: ESSAY, label: label.essay, holds: sections },
    { href: THREADS, label: label.threads, holds: threads },
    { href: ARGUMENT, label: label.argument, holds: [...(argument?.claims ?? [])] },
    { href: GLOSSARY, label: label.glossary, holds: terms },
    { href: MODELS, label: label.models, holds: models },
    { href: QUESTIONS, label: label.questions, holds: questionsIn({ sections, threads }) },
    { href: WORKS, label: label.works, holds: works },
  ].filter(({ holds }) => holds.length > 0);
  return [...own.map(({ href, label }) => ({ href, label })), ...inMenu(pages)];
}
