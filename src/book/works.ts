import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { addressOfWork, imprint, nameList, workLabel } from '../edition/bibliography.ts';
import type { Edition } from '../edition/edition.ts';
import type { Work } from '../edition/types.ts';
import { book, strings } from '../strings/languages/en.ts';
import { workAnchor, WORKS_ANCHOR } from './anchors.ts';
import { refLinks } from './blocks.ts';
import { headingOf } from './headings.ts';
import { sayWith } from './say.ts';
import type { Chapter } from './types.ts';

const TITLE = strings.titles.works;

/** How sure it is that the text means a work, and where. */
const foundAt = ({ status }: Work, refs: readonly ElementContent[]) =>
  sayWith(book.citedAt, { status: [strings.status[status!]], refs });

/** A work: who, what, where; which passages mean it and how sure that is. */
function entryOf(work: Work, edition: Edition): Element {
  const { id, author, title, about, citedAt } = work;
  const address = addressOfWork(work);
  const names = nameList(author);
  const cite = h('cite', title);
  return h(
    'li.work',
    { id: workAnchor(id) },
    h(
      'p',
      names && `${names}, `,
      address ? h('a', { href: address }, cite) : cite,
      imprint(work) && `, ${imprint(work)}`,
      '.',
    ),
    h('p', about),
    ...(citedAt ? [h('p.entry-foot', ...foundAt(work, refLinks(citedAt, edition)), ` ${work.evidence}`)] : []),
  );
}

/** The works that the text mentions, then those that only the glossary has; none where there are no works. */
export function worksChapters(edition: Edition): Chapter[] {
  const sorted = [...edition.works].sort((a, b) => workLabel(a).localeCompare(workLabel(b), edition.data.language));
  if (!sorted.length) return [];
  const groups = [
    { title: strings.works.mentioned, works: sorted.filter(({ citedAt }) => citedAt) },
    { title: strings.works.sources, works: sorted.filter(({ citedAt }) => !citedAt) },
  ].filter(({ works }) => works.length > 0);
  const lists = groups.flatMap(({ title, works }) => [
    headingOf(2, title),
    h(
      'ul.work-list',
      works.map((work) => entryOf(work, edition)),
    ),
  ]);
  const tree = h('section.works', { id: WORKS_ANCHOR }, headingOf(1, TITLE), ...lists);
  return [{ id: WORKS_ANCHOR, name: 'works', title: TITLE, entries: [], tree: { type: 'root', children: [tree] } }];
}
