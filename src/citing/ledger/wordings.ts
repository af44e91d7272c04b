import type { Edition } from '../../edition/edition.ts';
import { kindOf, printRange } from '../../edition/reference.ts';
import type { Comment, CommentItem, Gap, Passage, Said, Term, Thread } from '../../edition/types.ts';
import { markdownOf, markdownText } from '../markdown.ts';
import type { RecordKind } from './schema.ts';

/** What a reference says now, in the form in which the ledger keeps it. */
export interface Wording {
  kind: RecordKind;
  text: string;
  markdown: string;
  /** Of a comment or a thread. */
  said?: Said;
}

/** By reference, or by slug for a term: the keys of the ledger. */
export type Wordings = ReadonlyMap<string, Wording>;

/** The Markdown of a wording takes long to make, and few who look at one want it: it is made when it is asked for, once. */
function wordingWith(kind: RecordKind, text: string, makeMarkdown: () => string): Wording {
  let made: string | undefined;
  return {
    kind,
    text,
    get markdown() {
      return (made ??= makeMarkdown());
    },
  };
}

const ofItem = (item: Passage | Gap, edition: Edition): Wording => {
  const markdown = (): string => markdownOf(item.nodes, edition);
  return item.type === 'gap'
    ? wordingWith('gap', `${item.lost}\n${item.text}`, () => `*${markdownText(item.lost)}*\n\n${markdown()}`)
    : wordingWith(kindOf(item.ref), item.text, markdown);
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

function partOf(item: CommentItem, edition: Edition): Wording {
  if (item.type !== 'quotation') return wordingOf(item, edition);
  const { outside } = item;
  if (outside) return wordingWith('comment', outside.body.text, () => `> ${markdownOf(outside.body.nodes, edition)}`);
  const quoted = `Quotes ${printRange(item.of!)}.`;
  return wordingWith('comment', quoted, () => `> ${quoted}`);
}

function saidOf({ ref, date, url }: Comment, edition: Edition): Said {
  const { name, person, role, status } = edition.speaker(ref);
  return { name, ...(person && { person }), role, status, ...(date && { date }), ...(url && { url }) };
}

function commentWording(comment: Comment, edition: Edition): Wording {
  const parts = comment.items.map((item) => partOf(item, edition));
  const text = parts.map((part) => part.text).join('\n');
  const wording = wordingWith('comment', text, () => parts.map(({ markdown }) => markdown).join('\n\n'));
  return Object.assign(wording, { said: saidOf(comment, edition) });
}

function threadWording({ title, summary, comments }: Thread, edition: Edition): Wording {
  const wording = wordingWith(
    'thread',
    `${title}\n${summary}`,
    () => `**${markdownText(title)}**\n\n${markdownText(summary)}`,
  );
  return Object.assign(wording, comments[0] && { said: saidOf(comments[0], edition) });
}

const termWording = remembered((term: Term, edition) =>
  wordingWith(
    'term',
    `${term.short}\n${term.text}`,
    () => `${markdownText(term.short)}\n\n${markdownOf(term.nodes, edition)}`,
  ),
);

/** What every reference and term of an edition says, in the order of the edition. */
export function wordingsOf(edition: Edition): Wordings {
  const { passages, gaps, threads, comments, terms } = edition;
  return new Map<string, Wording>([
    ...[...passages.values(), ...gaps.values()].map((item) => [item.ref, wordingOf(item, edition)] as const),
    ...threads.map((thread) => [thread.ref, threadWording(thread, edition)] as const),
    ...[...comments.values()].map((comment) => [comment.ref, commentWording(comment, edition)] as const),
    ...terms.map((term) => [term.slug, termWording(term, edition)] as const),
  ]);
}
