import type { Edition } from '../edition.ts';
import { problem, type Problem } from '../problem.ts';
import type { Reference } from '../reference.ts';
import type { Comment } from '../types.ts';

/** What each comment of the outline replies to. */
type Outlined = ReadonlyMap<Reference, Reference | null>;

function lateReply({ ref, replyTo, place }: Comment, comments: readonly Comment[], outlined: Outlined): Problem[] {
  const at = comments.findIndex((one) => one.ref === ref);
  const to = comments.findIndex((one) => one.ref === replyTo);
  const isMissing = to < 0 && replyTo !== null && outlined.has(replyTo);
  // That a comment of the outline is missing is said once, of the thread.
  if (replyTo === null || isMissing || (to >= 0 && to < at)) return [];
  const what = `${ref} replies to ${replyTo}, which does not stand before it`;
  return [problem(place, 'reply-target', what, 'name an earlier comment of the thread')];
}

/** A reply answers the comment that a kept outline names, which stands before it in its thread. */
export function checkReplies({ threads, outline, outlineKept, faulty }: Edition): Problem[] {
  const expected = new Map(
    outline.threads.flatMap(({ comments }) => comments.map(({ ref, replyTo }) => [ref, replyTo])),
  );
  return threads.flatMap(({ comments }) =>
    comments.flatMap((comment) => {
      const { ref, replyTo, place } = comment;
      const wanted = expected.get(ref);
      if (!outlineKept || wanted === undefined || wanted === replyTo)
        return faulty.has(place.file) ? [] : lateReply(comment, comments, expected);
      const what = `${ref} ${replyTo ? `replies to ${replyTo}` : 'replies to nobody'}`;
      const remedy = wanted ? `the outline has replyTo="${wanted}"` : 'the outline has it at the top of the thread';
      return [problem(place, 'reply-target', what, remedy)];
    }),
  );
}
