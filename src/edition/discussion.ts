import { threadOf, type Reference } from './reference.ts';
import type { LinkedQuotation } from './quotations.ts';
import type { Comment, Passage, Thread } from './types.ts';

/** How a comment, or a thread as a whole, bears on a passage or on another comment. */
export interface Response {
  /** The comment, or the thread when only the thread as a whole answers. */
  from: Reference;
  relation: 'quotes' | 'answers';
}

const passagesOf = (comment: Comment): Passage[] => comment.items.filter((item) => item.type === 'passage');

function responsesOfComment(comment: Comment, quotations: readonly LinkedQuotation[]): [Reference, Response][] {
  const quoted = quotations.flatMap(({ passages }) =>
    passages.map(({ ref }): [Reference, Response] => [ref, { from: comment.ref, relation: 'quotes' }]),
  );
  const about = [...comment.about, ...passagesOf(comment).flatMap((passage) => passage.about)];
  const answered = about.map((ref): [Reference, Response] => [ref, { from: comment.ref, relation: 'answers' }]);
  return [...quoted, ...answered];
}

/**
 * Who quotes or answers each passage, and each comment as a whole. A comment stands once for a passage, as quoting if it does both; a thread as a
 * whole stands only where none of its comments does.
 */
export function responsesByPassage(
  threads: readonly Thread[],
  quotationsIn: ReadonlyMap<Reference, LinkedQuotation[]>,
): Map<Reference, Response[]> {
  const found = new Map<Reference, Response[]>();
  const add = (ref: Reference, response: Response): void => {
    const responses = found.get(ref) ?? [];
    if (!responses.some(({ from }) => from === response.from)) found.set(ref, [...responses, response]);
  };
  for (const thread of threads) {
    for (const comment of thread.comments)
      for (const [ref, response] of responsesOfComment(comment, quotationsIn.get(comment.ref) ?? []))
        add(ref, response);
    for (const ref of thread.about) {
      const spoken = found.get(ref)?.some(({ from }) => threadOf(from) === thread.ref);
      if (!spoken) add(ref, { from: thread.ref, relation: 'answers' });
    }
  }
  return found;
}
