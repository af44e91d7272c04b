import { ABOUT_SLUG, CARDS, IMAGES, pageAddress, PAGEFIND, PERMANENT } from './addresses.ts';
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

/** The pages that every edition has, by what their addresses say. What else an address may begin with is named below. */
type OwnPage = keyof typeof strings.titles;
export const OWN_PAGES = Object.keys(strings.titles) as OwnPage[];

/** Those that the menu has, in its order, each where it has something to show: an edition in the making has no glossary, perhaps. */
const IN_MENU: [OwnPage, shows: (collected: Collected) => readonly unknown[]][] = [
  ['essay', ({ sections }) => sections],
  ['threads', ({ threads }) => threads],
  ['people', ({ threads }) => threads],
  ['argument', ({ argument }) => [...(argument?.claims ?? [])]],
  ['glossary', ({ terms }) => terms],
  ['models', ({ models }) => models],
  ['questions', questionsIn],
  ['works', ({ works }) => works],
];

/** What a page of every edition is called. Throws for an address that is none's. */
export function titleOf(href: string): string {
  const page = OWN_PAGES.find((one) => pageAddress(one) === href);
  if (!page) throw new Error(`${href} is no page of every edition.`);
  return strings.titles[page];
}

/** First parts of the paths of what the site has itself. */
const OWN: ReadonlySet<string> = new Set(
  [PERMANENT, IMAGES, CARDS, PAGEFIND].map((own) => pathOf(own).split('/')[1]!).concat(OWN_PAGES, '404', 'index'),
);

/** Whether a page of the editors' own may not have this name. */
export const isOwnAddress = (slug: string): boolean => OWN.has(slug);

/** Whether the editors say anywhere who they are, and under which rights: links lead there only then. */
export const hasAbout = ({ pages }: Pick<Collected, 'pages'>): boolean => pages.some(({ slug }) => slug === ABOUT_SLUG);

/** Pages of the editors' own that are to be in the menu, in the order that they say. */
const ofEditors = (pages: readonly Page[]): Offered[] =>
  pages
    .flatMap(({ slug, menu, order }) => (menu === undefined ? [] : [{ slug, menu, order }]))
    .sort((a, b) => a.order - b.order)
    .map(({ slug, menu }) => ({ href: pageAddress(slug), label: menu }));

/** What the menu offers. */
export function pagesOffered(collected: Collected): Offered[] {
  const labels: Partial<Record<string, string>> = { ...strings.titles, ...strings.menu, ...collected.data.menu };
  const own = IN_MENU.filter(([, shows]) => shows(collected).length > 0);
  return [...own.map(([page]) => ({ href: pageAddress(page), label: labels[page]! })), ...ofEditors(collected.pages)];
}
