import type { Element } from 'hast';
import { h } from 'hastscript';
import { essayTitle } from '../citing/original.ts';
import type { Version } from '../citing/fillings.ts';
import { ABOUT, ABOUT_SLUG, HOME } from '../edition/addresses.ts';
import { absolute } from '../edition/base.ts';
import { longDate } from '../edition/bibliography.ts';
import type { Edition } from '../edition/edition.ts';
import { essayist } from '../edition/speakers.ts';
import { strings } from '../strings/languages/en.ts';
import { speakerWords } from './blocks.ts';
import { headingOf } from './headings.ts';
import type { Chapter } from './types.ts';

/** “Edition 3, 21 November 2026”, or that it is none. */
export const versionWords = ({ edition, date }: Version): string =>
  edition === null ? strings.editions.unpublished : strings.editions.version(edition, longDate(date!));

const rights = ({ data, pages }: Edition): Element[] =>
  pages.some(({ slug }) => slug === ABOUT_SLUG)
    ? [
        h(
          'p',
          h(
            'a',
            { href: absolute(`${ABOUT}#rights`, data.site) },
            'How this edition was made, and whose rights are whose',
          ),
          '.',
        ),
      ]
    : [];

const BY = {
  restated: 'Restated passage by passage, with its discussion,',
  original: 'With its discussion and notes,',
};

/** The title page: of what it is an edition, which one, and what its words are. */
export function titleChapters(edition: Edition, version: Version): Chapter[] {
  const { data } = edition;
  const { original } = data;
  const title = essayTitle(data);
  const tree = h(
    'section.title-page',
    { id: 'title-page' },
    headingOf(1, title),
    h('p.by', speakerWords(essayist(data)), `, ${original.container}, ${original.issued.slice(0, 4)}`),
    h('p.by', `${BY[data.text]} by the editors of ${data.name}`),
    h('p.by', versionWords(version)),
    h('p', data.description),
    h(
      'p',
      `${strings.foot[data.text]} The original is `,
      h('a', { href: original.url }, 'here'),
      '. The number beside a passage is its permanent reference, and leads to its page at ',
      h('a', { href: absolute(HOME, data.site) }, absolute(HOME, data.site).replace(/^https:\/\/|\/$/g, '')),
      '.',
    ),
    ...rights(edition),
  );
  return [
    { id: 'title-page', name: 'title', title: 'Title page', entries: [], tree: { type: 'root', children: [tree] } },
  ];
}
