import type { LinkedQuotation } from './quotations.ts';
import type { Reference } from './reference.ts';
import type { Comment, Thread } from './types.ts';

/** What the comment as a whole answers: what it says, else the comment that it replies to, else what its thread is about. */
const answeredByAll = ({ about, replyTo }: Comment, thread: Thread): readonly Reference[] => {
  if (about.length) return about;
  return replyTo ? [replyTo] : thread.about;
};

/**
 * What each passage of a comment answers, passages or whole comments: what it says itself, else what the comment quoted last
 * before it, else what the whole comment answers. A quotation from outside ends the one before it.
 */
export function answeredAt(
  comment: Comment,
  quotations: readonly LinkedQuotation[],
  thread: Thread,
): Map<Reference, readonly Reference[]> {
  const found = new Map<Reference, readonly Reference[]>();
  let quoted: readonly Reference[] = [];
  for (const item of comment.items) {
    if (item.type === 'quotation')
      quoted = quotations.find(({ quotation }) => quotation === item)?.passages.map(({ ref }) => ref) ?? [];
    if (item.type !== 'passage') continue;
    const own = item.about.length ? item.about : quoted;
    found.set(item.ref, own.length ? own : answeredByAll(comment, thread));
  }
  return found;
}
