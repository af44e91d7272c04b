import { stringify } from 'yaml';
import { longDate } from '../edition/bibliography.ts';
import type { SourceFile } from '../edition/source.ts';
import { speakerKey } from '../edition/speaker-key.ts';
import type { Language } from '../strings/strings.ts';
import { commentMdx, passageMdx, quotationMdx, type NewQuotation, type PassageTag } from './as-mdx.ts';
import { attributeOf, blockOf, blocksIn, type Block } from './blocks.ts';
import { atEnd, without } from './changes.ts';
import { saidIn } from './language.ts';
import { outlinedQuotation } from './quotations.ts';
import { listed, signed, unlisted } from './speakers.ts';
import { nextNumber, outlined, type Edit, type Kept } from './structure.ts';

/** Comments that come and go, as edits of an edition's texts. */

/** What a new comment has, in order: a passage, empty where it is to be written, or a quotation. */
export type NewItem = ({ body: string } & Pick<PassageTag, 'about'>) | NewQuotation;

/** A comment that is to be entered. */
export interface Entering {
  ref: string;
  /** Null where it begins a thread. */
  replyTo: string | null;
  /** Who speaks. */
  by: string;
  /** ISO 8601. */
  date?: string | null | undefined;
  url?: string | undefined;
  /** What the thread that it begins is called; its speaker, and what is at issue still to be said, where it has no title yet. */
  title?: string | undefined;
  items?: readonly NewItem[];
}

const ONE: readonly NewItem[] = [{ body: '' }];

/** Items with the references that they get, those of quotations null. */
const numbered = (ref: string, items: readonly NewItem[]): { item: NewItem; own: string }[] => {
  let n = 0;
  return items.map((item) => ({ item, own: 'body' in item ? `${ref}.${++n}` : '' }));
};

/** A comment with its passages and quotations, `by` the key of its speaker. */
const entered = ({ items = ONE, ...comment }: Entering, by: string, said: Language['scaffold']): string =>
  commentMdx(
    { ...comment, by },
    numbered(comment.ref, items).map(({ item, own }) =>
      'body' in item ? passageMdx(own, item.body, item) : quotationMdx(item, said),
    ),
  );

const outlinedComment = ({ ref, replyTo, items = ONE }: Entering) => ({
  ref,
  replyTo,
  items: numbered(ref, items).map(({ item, own }) => ('body' in item ? own : outlinedQuotation(item))),
});

/** What an edition says by itself. */
type Said = ReturnType<typeof saidIn>;

export const threadOf = (comment: string): string => comment.slice(0, comment.indexOf('.'));

/** A thread with more comments behind its others. */
function withAnswers(file: SourceFile, answers: readonly Entering[], said: Said): SourceFile {
  if (!answers.length) return file;
  const { file: listing, keys } = listed(file, answers, said);
  return atEnd(listing, answers.map((one, i) => entered(one, keys[i]!, said.scaffold)).join('\n\n'));
}

/** A thread that nobody has answered yet, with one comment. */
function begun(comment: Entering, files: readonly SourceFile[], said: Said): SourceFile {
  const { ref, by, date, title } = comment;
  const thread = threadOf(ref);
  const key = speakerKey(by);
  const path = `threads/${`${key.replace(/^speaker-?/, '')}-${thread}`.toLowerCase().replace(/^-/, '')}.mdx`;
  if (files.some((one) => one.path === path)) throw new Error(`${path} is there already: rename it.`);
  const { scaffold, dates } = said;
  const summary = scaffold.thread(1, by, date ? longDate(date.slice(0, 10), dates) : null);
  const front = stringify(
    {
      ref: thread,
      title: title ?? by,
      summary: title === undefined ? `${summary} ${scaffold.atIssue}` : summary,
      speakers: { [key]: { name: by, attributions: [signed(ref, said)] } },
    },
    { lineWidth: 0 },
  );
  return { path, text: `---\n${front}---\n\n${entered(comment, key, scaffold)}\n` };
}

function threadWith(comments: readonly Entering[], files: readonly SourceFile[]): SourceFile {
  const [first, ...others] = comments as [Entering, ...Entering[]];
  const said = saidIn(files);
  return first.replyTo === null
    ? withAnswers(begun(first, files, said), others, said)
    : withAnswers(blockOf(files, 'Comment', first.replyTo).file, comments, said);
}

/** Comments, each behind what it answers: every thread is read once, whatever their number. Changed files. */
export function enter(files: readonly SourceFile[], comments: readonly Entering[]): SourceFile[] {
  const byThread = Map.groupBy(comments, ({ ref }) => threadOf(ref));
  return [
    ...[...byThread.values()].map((all) => threadWith(all, files)),
    ...outlined(files, ({ threads }) => {
      for (const [ref, all] of byThread) {
        const more = all.map(outlinedComment);
        const thread = threads.find((one) => one.ref === ref);
        if (thread) thread.comments.push(...more);
        else threads.push({ ref, comments: more });
      }
    }),
  ];
}

/** A comment that answers another, at the end of its thread. */
export function answer({ files, known }: Kept, to: string, entering: Omit<Entering, 'ref' | 'replyTo'>): Edit {
  const thread = threadOf(to);
  const ref = `${thread}.${nextNumber(`${thread}.`, known)}`;
  return { ref, files: enter(files, [{ ...entering, ref, replyTo: to }]) };
}

/** What keeps a comment where it is: those that answer it, or that its thread has no other. */
function checkAlone({ file }: Block, ref: string): void {
  const { path } = file;
  const all = blocksIn(file, 'Comment');
  const replies = all.filter((one) => attributeOf(one, 'replyTo') === ref).map((one) => attributeOf(one, 'id'));
  if (replies.length)
    throw new Error(
      `${ref} is answered by ${replies.join(', ')}: withdraw what answers it first, or take its replyTo away.`,
    );
  if (all.length > 1) return;
  const options = `--withdraw ${ref.slice(0, ref.indexOf('.'))}="why" --withdraw /${path.replace(/\.mdx$/, '')}/="why"`;
  throw new Error(`${ref} is the only comment of ${path}: delete that file, and publish with ${options}.`);
}

/** Takes a comment out, with its passages and with what is said of who speaks. What was published of it the ledger keeps. */
export function withdrawComment({ files }: Kept, ref: string): Edit {
  const block = blockOf(files, 'Comment', ref);
  checkAlone(block, ref);
  return {
    ref: null,
    files: [
      unlisted(without(block), ref),
      ...outlined(files, ({ threads }) => {
        for (const thread of threads) thread.comments = thread.comments.filter((one) => one.ref !== ref);
      }),
    ],
  };
}
