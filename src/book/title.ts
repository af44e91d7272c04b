import type { Element } from 'hast';
import { h } from 'hastscript';
import { essayTitle } from '../citing/original.ts';
import type { Version } from '../citing/fillings.ts';
import { HOME } from '../edition/addresses.ts';
import { absolute } from '../edition/base.ts';
import { imprintOf, longDate } from '../edition/bibliography.ts';
import type { Edition } from '../edition/edition.ts';
import { rightsAddress } from '../edition/pages.ts';
import { essayist } from '../edition/speakers.ts';
import { ofSite } from '../strings/in-language.ts';
import { book, strings } from '../strings/languages/en.ts';
import { speakerWords } from './blocks.ts';
import { headingOf } from './headings.ts';
import { sayWith } from './say.ts';
import type { Chapter } from './types.ts';

type Original = Edition['data']['original'];

/** The day stays with its month. */
const unbroken = (date: string): string => date.replace(' ', '\u00A0');

/** “Edition 3, 21 November 2026”, or that it is none. */
export const versionWords = ({ edition, date }: Version): string =>
  edition === null ? strings.editions.unpublished : strings.editions.version(edition, unbroken(longDate(date!)));

const rights = (edition: Edition): Element[] => {
  const { site, language } = edition.data;
  const address = rightsAddress(edition);
  return address ? [h('p', ofSite(language), h('a', { href: absolute(address, site) }, book.rights), '.')] : [];
};

/** A work may have appeared nowhere but here. */
const wayToOriginal = ({ url }: Original): ReturnType<typeof sayWith> =>
  url ? [...sayWith(book.original, { here: [h('a', { href: url }, book.here)] }), ' '] : [];

/** The title page: of what it is an edition, which one, and what its words are. */
export function titleChapters(edition: Edition, version: Version): Chapter[] {
  const { data } = edition;
  const { original } = data;
  const title = essayTitle(data);
  const said = ofSite(data.language);
  const tree = h(
    'section.title-page',
    { id: 'title-page' },
    headingOf(1, title),
    h('p.by', speakerWords(essayist(data)), `, ${imprintOf(original)}`),
    h('p.by', said, book.by[data.text](data.name)),
    h('p.by', said, versionWords(version)),
    h('p', data.description),
    h(
      'p',
      said,
      `${strings.foot[data.text]} `,
      ...wayToOriginal(original),
      ...sayWith(book.numbers, {
        address: [
          h('a', { href: absolute(HOME, data.site) }, absolute(HOME, data.site).replace(/^https:\/\/|\/$/g, '')),
        ],
      }),
    ),
    ...rights(edition),
  );
  return [
    { id: 'title-page', name: 'title', title: book.titlePage, entries: [], tree: { type: 'root', children: [tree] } },
  ];
}
