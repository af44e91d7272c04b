import { stringify } from 'yaml';
import { printRange } from '../../edition/reference.ts';
import {
  isQuote,
  type PlannedComment,
  type PlannedPassage,
  type PlannedQuote,
  type PlannedSection,
  type PlannedThread,
} from './plan.ts';
import { speakersOf } from './speakers.ts';

/** Plans as MDX. No word of the source but titles and names goes into it: passages stand empty until they are written. */

const front = (data: object): string => `---\n${stringify(data, { lineWidth: 0 })}---\n`;

const OUTSIDE = 'a source outside the text';

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

function passage({ ref, item, calls }: PlannedPassage): string {
  const inside = calls.map((note) => `<NoteCall to="${note}"/>`).join(' ');
  return `<Passage id="${ref}"${item ? ' as="item"' : ''}>\n\n${inside && `${inside}\n\n`}</Passage>\n`;
}

function quotation({ quote, of, part }: PlannedQuote): string {
  if (of) return `<Quotes of="${printRange(of)}"${part === 'whole' ? '' : ` part="${part}"`} />\n`;
  return `<Quotes outside="${OUTSIDE}">\n\nA quotation of ${wordsIn(quote.text)} words, whose source is not in this text.\n\n</Quotes>\n`;
}

export function sectionMdx({ title, level, collapsed, passages }: PlannedSection, order: number): string {
  const data = { title, level, order, ...(collapsed ? { collapsed } : {}) };
  return [front(data), ...passages.map(passage)].join('\n');
}

function comment({ ref, replyTo, items }: PlannedComment, by: string): string {
  const open = `<Comment id="${ref}" by="${by}"${replyTo ? ` replyTo="${replyTo}"` : ''}>\n`;
  return [open, ...items.map((item) => (isQuote(item) ? quotation(item) : passage(item))), '</Comment>\n'].join('\n');
}

export function threadMdx({ ref, comments }: PlannedThread): string {
  const { speakers, keys } = speakersOf(comments);
  const [first] = comments;
  const who = first!.comment.author ?? 'an unnamed commenter';
  const size = comments.length === 1 ? 'One comment' : `A thread of ${comments.length} comments`;
  const begun = first!.comment.date ? `, begun on ${first!.comment.date.slice(0, 10)}` : '';
  const data = {
    ref,
    title: `${ref}: ${first!.comment.author ?? 'unnamed'}`,
    summary: `${size} by ${who}${comments.length > 1 ? ' and others' : ''}${begun}. What is at issue is still to be said here.`,
    speakers,
  };
  return [front(data), ...comments.map((one) => comment(one, keys.get(one.ref)!))].join('\n');
}
