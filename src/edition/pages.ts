import {
  ARGUMENT,
  CARDS,
  CITE,
  EDITIONS,
  ESSAY,
  GLOSSARY,
  IMAGES,
  MINE,
  MODELS,
  OPEN,
  pageAddress,
  PAGEFIND,
  PEOPLE,
  PERMANENT,
  QUESTIONS,
  SEARCH,
  THREADS,
  WORKS,
} from './addresses.ts';
import { strings } from '../strings/languages/en.ts';
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

interface OwnPage {
  href: string;
  /** What it is called, in its head, as its heading and where it is cited. */
  title: string;
  /** What the menu calls it, where that is shorter. */
  label?: string;
  /** What it shows: with nothing to show it is not in the menu, nor is a page that does not say. */
  holds?: (collected: Collected) => readonly unknown[];
}

/** The pages that every edition has, in the order of the menu. What else an address may begin with is named below. */
const OWN_PAGES: readonly OwnPage[] = [
  { href: ESSAY, title: strings.titles.essay, holds: ({ sections }) => sections },
  { href: THREADS, title: strings.titles.threads, holds: ({ threads }) => threads },
  { href: PEOPLE, title: strings.titles.people, holds: ({ threads }) => threads },
  {
    href: ARGUMENT,
    title: strings.titles.argument,
    label: strings.menu.argument,
    holds: ({ argument }) => [...(argument?.claims ?? [])],
  },
  { href: OPEN, title: strings.titles.open },
  { href: GLOSSARY, title: strings.titles.glossary, holds: ({ terms }) => terms },
  { href: MODELS, title: strings.titles.models, holds: ({ models }) => models },
  { href: QUESTIONS, title: strings.titles.questions, holds: questionsIn },
  { href: WORKS, title: strings.titles.works, holds: ({ works }) => works },
  { href: EDITIONS, title: strings.titles.editions },
  { href: CITE, title: strings.titles.cite },
  { href: SEARCH, title: strings.titles.search },
  { href: MINE, title: strings.titles.mine },
];

/** What a page of every edition is called. Throws for an address that is none's. */
export function titleOf(href: string): string {
  const page = OWN_PAGES.find((one) => one.href === href);
  if (!page) throw new Error(`${href} is no page of every edition.`);
  return page.title;
}

/** First parts of the paths of what the site has itself. */
const OWN: ReadonlySet<string> = new Set(
  [...OWN_PAGES.map(({ href }) => href), PERMANENT, IMAGES, CARDS, PAGEFIND]
    .map((own) => pathOf(own).split('/')[1]!)
    .concat('404', 'index'),
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
export function pagesOffered(collected: Collected): Offered[] {
  const { menu } = collected.data;
  const labels: Partial<Record<string, string>> = { ...strings.menu, ...menu };
  const own = OWN_PAGES.filter(({ holds }) => holds && holds(collected).length > 0);
  return [
    ...own.map(({ href, title, label = title }) => ({ href, label: labels[pathOf(href).split('/')[1]!] ?? label })),
    ...inMenu(collected.pages),
  ];
}
