import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { ABOUT_SLUG, CARDS, IMAGES, pageAddress, PAGEFIND, PERMANENT } from './addresses.ts';
import { scaffold, strings } from '../strings/languages/en.ts';
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

/** Those that it does not have, likewise. */
const BESIDE_MENU: typeof IN_MENU = [
  ['open', ({ argument }) => [...(argument?.claims ?? [])]],
  ...(['editions', 'cite', 'search', 'mine'] as const).map((page): (typeof IN_MENU)[number] => [page, () => [page]]),
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

/** In the language of the site, or in English. */
const RIGHTS = [scaffold.about.heading.toLowerCase(), 'rights'];

const headingId = (node: RootContent): string | null =>
  node.type === 'heading' ? toString(node).trim().toLowerCase() : null;

/** The id of the heading under which a page says whose rights are whose. */
const rightsIn = ({ nodes }: Page): string | undefined =>
  RIGHTS.find((id) => nodes.some((node) => headingId(node) === id));

type Pages = Pick<Collected, 'pages'>;

/** The page on which the editors say who they are, and under which rights: `about`, or by another name that which has the heading. */
const aboutPage = ({ pages }: Pages): Page | undefined =>
  pages.find(({ slug }) => slug === ABOUT_SLUG) ?? pages.find((page) => rightsIn(page) !== undefined);

/** Its address; null where there is none, to which no link leads. */
export function aboutAddress(edition: Pages): string | null {
  const about = aboutPage(edition);
  return about ? pageAddress(about.slug) : null;
}

/** Where the editors say under which rights: at the heading of that name, or else on the page as a whole; null where they say nothing. */
export function rightsAddress(edition: Pages): string | null {
  const about = aboutPage(edition);
  const id = about && rightsIn(about);
  return about ? pageAddress(about.slug) + (id === undefined ? '' : `#${id}`) : null;
}

/** What the editors say first about rights, under the heading of that name; empty where there is none. */
export function rightsSaid(edition: Pages): string {
  const nodes = aboutPage(edition)?.nodes ?? [];
  const at = nodes.findIndex((node) => RIGHTS.includes(headingId(node) ?? ''));
  const next = at < 0 ? undefined : nodes[at + 1];
  return next ? toString(next).trim() : '';
}

/** Pages of the editors' own that are to be in the menu, in the order that they say. */
const ofEditors = (pages: readonly Page[]): Offered[] =>
  pages
    .flatMap(({ slug, menu, order }) => (menu === undefined ? [] : [{ slug, menu, order }]))
    .sort((a, b) => a.order - b.order)
    .map(({ slug, menu }) => ({ href: pageAddress(slug), label: menu }));

/** A page that an edition has without being written. */
export interface PageShown {
  page: OwnPage;
  href: string;
  /** What it is called in the menu, and in full. */
  label: string;
  title: string;
}

function shownOf(pages: typeof IN_MENU, collected: Collected): PageShown[] {
  const labels: Partial<Record<string, string>> = { ...strings.titles, ...strings.menu, ...collected.data.menu };
  return pages
    .filter(([, shows]) => shows(collected).length > 0)
    .map(([page]) => ({ page, href: pageAddress(page), label: labels[page]!, title: strings.titles[page] }));
}

/** All of them that an edition has, in the menu or not. */
export const pagesShown = (collected: Collected): PageShown[] => shownOf([...IN_MENU, ...BESIDE_MENU], collected);

/** What the menu offers. */
export const pagesOffered = (collected: Collected): Offered[] => [
  ...shownOf(IN_MENU, collected).map(({ href, label }) => ({ href, label })),
  ...ofEditors(collected.pages),
];
