import type { Edition } from '../edition.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import type { Reference } from '../reference.ts';
import type { Comment } from '../types.ts';

function lateReply(ref: Reference, replyTo: Reference | null, comments: readonly Comment[], place: Place): Problem[] {
  const at = comments.findIndex((one) => one.ref === ref);
  if (replyTo === null || comments.slice(0, at).some((one) => one.ref === replyTo)) return [];
  const what = `${ref} replies to ${replyTo}, which does not stand before it`;
  return [problem(place, 'reply-target', what, 'name an earlier comment of the thread')];
}

/** A reply answers the comment that the outline names, which stands before it in its thread. */
export function checkReplies({ threads, outline, faulty }: Edition): Problem[] {
  const expected = new Map(
    outline.threads.flatMap(({ comments }) => comments.map(({ ref, replyTo }) => [ref, replyTo])),
  );
  return threads.flatMap(({ comments }) =>
    comments.flatMap(({ ref, replyTo, place }) => {
      const wanted = expected.get(ref);
      if (wanted === undefined || wanted === replyTo)
        return faulty.has(place.file) ? [] : lateReply(ref, replyTo, comments, place);
      const what = `${ref} ${replyTo ? `replies to ${replyTo}` : 'replies to nobody'}`;
      const remedy = wanted ? `the outline has replyTo="${wanted}"` : 'the outline has it at the top of the thread';
      return [problem(place, 'reply-target', what, remedy)];
    }),
  );
}
