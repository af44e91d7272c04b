import { threadOf, type Reference } from './reference.ts';
import type { LinkedQuotation } from './quotations.ts';
import type { Comment, Passage, Thread } from './types.ts';

/** How a comment, or a thread as a whole, bears on a passage or on another comment. */
export interface Response {
  /** The comment, or the thread when only the thread as a whole answers. */
  from: Reference;
  relation: 'quotes' | 'answers';
  /** The passage of the comment that does so: it names it, or follows its quotation; else the first. Null for a thread. */
  at: Reference | null;
}

const passagesOf = (comment: Comment): Passage[] => comment.items.filter((item) => item.type === 'passage');

/** What passages of a comment say that they answer, each with the first of them that does. */
const namedIn = (comment: Comment): Map<Reference, Reference> =>
  new Map(
    passagesOf(comment)
      .flatMap(({ ref, about }) => about.map((one) => [one, ref] as const))
      .reverse(),
  );

/** The first passage after a quotation; none at the end of a comment. */
const following = ({ quotation }: LinkedQuotation, { items }: Comment): Reference | undefined =>
  items.slice(items.indexOf(quotation)).find((item) => item.type === 'passage')?.ref;

function responsesOfComment(comment: Comment, quotations: readonly LinkedQuotation[]): [Reference, Response][] {
  const from = comment.ref;
  const named = namedIn(comment);
  const first = passagesOf(comment)[0]?.ref ?? null;
  const quoted = quotations.flatMap((quotation) =>
    quotation.passages.map(({ ref }): [Reference, Response] => [
      ref,
      { from, relation: 'quotes', at: named.get(ref) ?? following(quotation, comment) ?? first },
    ]),
  );
  const answered = [...comment.about, ...named.keys()].map((ref): [Reference, Response] => [
    ref,
    { from, relation: 'answers', at: named.get(ref) ?? first },
  ]);
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
      if (!spoken) add(ref, { from: thread.ref, relation: 'answers', at: null });
    }
  }
  return found;
}
