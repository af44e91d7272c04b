import { stringify } from 'yaml';
import { longDate } from '../../edition/bibliography.ts';
import { commentMdx, passageMdx } from '../../keeping/as-mdx.ts';
import type { Bodies } from './bodies.ts';
import {
  aboutOf,
  firstWordsOf,
  isPlannedPassage,
  isQuote,
  type PlannedComment,
  type PlannedPassage,
  type PlannedSection,
  type PlannedThread,
} from './plan.ts';
import { speakersOf } from './speakers.ts';
import type { Words } from './words.ts';

/** Plans as MDX; what stands in the passages is another's business. */

const front = (data: object): string => `---\n${stringify(data, { lineWidth: 0 })}---\n`;

const passage = (planned: PlannedPassage, bodies: Bodies): string =>
  passageMdx(planned.ref, bodies.passage(planned), { isItem: planned.item, about: aboutOf(planned) });

export function sectionMdx(
  { title, level, collapsed, passages }: PlannedSection,
  order: number,
  bodies: Bodies,
): string {
  const data = { title, level, order, ...(collapsed ? { collapsed } : {}) };
  return [front(data), ...passages.map((one) => `${passage(one, bodies)}\n`)].join('\n');
}

function comment({ ref, replyTo, comment: { date, url }, items }: PlannedComment, by: string, bodies: Bodies): string {
  const inside = items.map((item) => (isQuote(item) ? bodies.quotation(item) : passage(item, bodies)));
  return `${commentMdx({ ref, by, replyTo, date, url }, inside)}\n`;
}

/** The first words that a comment says for itself. */
const wordsOf = ({ items }: PlannedComment): string =>
  items.filter(isPlannedPassage).map(firstWordsOf).find(Boolean) ?? '';

export function threadMdx({ ref, comments }: PlannedThread, bodies: Bodies, { said, dates }: Words): string {
  const { speakers, keys } = speakersOf(comments, said);
  const [first] = comments;
  const { author, date } = first!.comment;
  const begun = date && longDate(date.slice(0, 10), dates);
  const data = {
    ref,
    title: bodies.title(author ?? said.somebody, wordsOf(first!)),
    summary: bodies.summary(said.thread(comments.length, author, begun)),
    speakers,
  };
  return [front(data), ...comments.map((one) => comment(one, keys.get(one.ref)!, bodies))].join('\n');
}
