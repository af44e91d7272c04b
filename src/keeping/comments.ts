import { stringify } from 'yaml';
import { longDate } from '../edition/bibliography.ts';
import { speakerKey } from '../edition/speaker-key.ts';
import type { Language } from '../strings/strings.ts';
import { commentMdx, passageMdx, quotationMdx, type CommentTag, type NewQuotation, type PassageTag } from './as-mdx.ts';
import { attributeOf, blockOf, blocksIn, type Block } from './blocks.ts';
import { atEnd, without } from './changes.ts';
import { saidIn } from './language.ts';
import { outlinedQuotation } from './quotations.ts';
import { listed, signed, unlisted } from './speakers.ts';
import { nextNumber, outlined, type Edit, type Kept } from './structure.ts';

/** Comments that come and go, as edits of an edition's texts. */

/** What a new comment has, in order: a passage, empty where it is to be written, or a quotation. */
export type NewItem = ({ body: string } & Pick<PassageTag, 'about'>) | NewQuotation;

/** What is known of a comment that is to be entered. */
export interface Entering {
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

/** A comment with its passages and quotations. */
const entered = (
  { ref, by, replyTo }: Pick<CommentTag, 'ref' | 'by' | 'replyTo'>,
  { date, url, items = ONE }: Entering,
  said: Language['scaffold'],
): string =>
  commentMdx(
    { ref, by, replyTo, date, url },
    numbered(ref, items).map(({ item, own }) =>
      'body' in item ? passageMdx(own, item.body, item) : quotationMdx(item, said),
    ),
  );

const outlinedComment = (ref: string, replyTo: string | null, { items = ONE }: Entering) => ({
  ref,
  replyTo,
  items: numbered(ref, items).map(({ item, own }) => ('body' in item ? own : outlinedQuotation(item))),
});

/** A comment that answers another, at the end of its thread. */
export function answer({ files, known }: Kept, to: string, entering: Entering): Edit {
  const { file } = blockOf(files, 'Comment', to);
  const thread = to.slice(0, to.indexOf('.'));
  const ref = `${thread}.${nextNumber(`${thread}.`, known)}`;
  const said = saidIn(files);
  const { file: listing, key } = listed(file, { name: entering.by, ref, words: said });
  return {
    ref,
    files: [
      atEnd(listing, entered({ ref, by: key, replyTo: to }, entering, said.scaffold)),
      ...outlined(files, ({ threads }) =>
        threads.find((one) => one.ref === thread)?.comments.push(outlinedComment(ref, to, entering)),
      ),
    ],
  };
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

/** A thread that nobody has answered yet, with one comment. */
export function begin({ files, known }: Kept, entering: Entering): Edit {
  const { by, date, title } = entering;
  const thread = `T${nextNumber('T', known)}`;
  const ref = `${thread}.1`;
  const key = speakerKey(by);
  const path = `threads/${`${key.replace(/^speaker-?/, '')}-${thread}`.toLowerCase().replace(/^-/, '')}.mdx`;
  if (files.some((one) => one.path === path)) throw new Error(`${path} is there already: rename it.`);
  const said = saidIn(files);
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
  return {
    ref,
    files: [
      { path, text: `---\n${front}---\n\n${entered({ ref, by: key, replyTo: null }, entering, scaffold)}\n` },
      ...outlined(files, ({ threads }) =>
        threads.push({ ref: thread, comments: [outlinedComment(ref, null, entering)] }),
      ),
    ],
  };
}
