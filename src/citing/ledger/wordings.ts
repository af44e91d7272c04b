import type { Edition } from '../../edition/edition.ts';
import { kindOf, printRange } from '../../edition/reference.ts';
import type { Comment, CommentItem, Gap, Passage, Term, Thread } from '../../edition/types.ts';
import { markdownOf, markdownText } from '../markdown.ts';
import type { RecordKind } from './schema.ts';

/** What a reference says now, in the form in which the ledger keeps it. */
export interface Wording {
  kind: RecordKind;
  text: string;
  markdown: string;
}

/** By reference, or by slug for a term: the keys of the ledger. */
export type Wordings = ReadonlyMap<string, Wording>;

const ofItem = (item: Passage | Gap, edition: Edition): Wording => {
  const markdown = markdownOf(item.nodes, edition);
  return item.type === 'gap'
    ? { kind: 'gap', text: `${item.lost}\n${item.text}`, markdown: `*${markdownText(item.lost)}*\n\n${markdown}` }
    : { kind: kindOf(item.ref), text: item.text, markdown };
};

/** A passage, a gap or a term that has not changed says what it said: the reader of files keeps such objects. */
function remembered<Item extends object>(make: (item: Item, edition: Edition) => Wording) {
  const known = new WeakMap<Item, Wording>();
  return (item: Item, edition: Edition): Wording => {
    const wording = known.get(item) ?? make(item, edition);
    known.set(item, wording);
    return wording;
  };
}

const wordingOf = remembered(ofItem);

function partOf(item: CommentItem, edition: Edition): { text: string; markdown: string } {
  if (item.type !== 'quotation') return wordingOf(item, edition);
  if (item.outside)
    return { text: item.outside.body.text, markdown: `> ${markdownOf(item.outside.body.nodes, edition)}` };
  const quoted = `Quotes ${printRange(item.of!)}.`;
  return { text: quoted, markdown: `> ${quoted}` };
}

function commentWording({ items }: Comment, edition: Edition): Wording {
  const parts = items.map((item) => partOf(item, edition));
  return {
    kind: 'comment',
    text: parts.map(({ text }) => text).join('\n'),
    markdown: parts.map(({ markdown }) => markdown).join('\n\n'),
  };
}

const threadWording = ({ title, summary }: Thread): Wording => ({
  kind: 'thread',
  text: `${title}\n${summary}`,
  markdown: `**${markdownText(title)}**\n\n${markdownText(summary)}`,
});

const termWording = remembered((term: Term, edition): Wording => ({
  kind: 'term',
  text: `${term.short}\n${term.text}`,
  markdown: `${markdownText(term.short)}\n\n${markdownOf(term.nodes, edition)}`,
}));

/** What every reference and term of an edition says, in the order of the edition. */
export function wordingsOf(edition: Edition): Wordings {
  const { passages, gaps, threads, comments, terms } = edition;
  return new Map<string, Wording>([
    ...[...passages.values(), ...gaps.values()].map((item) => [item.ref, wordingOf(item, edition)] as const),
    ...threads.map((thread) => [thread.ref, threadWording(thread)] as const),
    ...[...comments.values()].map((comment) => [comment.ref, commentWording(comment, edition)] as const),
    ...terms.map((term) => [term.slug, termWording(term, edition)] as const),
  ]);
}
