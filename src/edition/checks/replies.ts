import type { Edition } from '../edition.ts';
import { problem, type Problem } from '../problem.ts';
import { threadOf } from '../reference.ts';

/** A reply answers an earlier comment of its thread: the one that the outline names. */
export function checkReplies({ threads, outline }: Edition): Problem[] {
  const expected = new Map(
    outline.threads.flatMap(({ comments }) => comments.map(({ ref, replyTo }) => [ref, replyTo])),
  );
  return threads.flatMap((thread) =>
    thread.comments.flatMap(({ ref, replyTo, place }) => {
      const wanted = expected.get(ref);
      const right = wanted === undefined || wanted === replyTo;
      const elsewhere = replyTo !== null && threadOf(replyTo) !== thread.ref;
      if (right && !elsewhere) return [];
      const what = `${ref} ${replyTo ? `replies to ${replyTo}` : 'replies to nobody'}`;
      const remedy = wanted ? `the outline has replyTo="${wanted}"` : 'the outline has it at the top of the thread';
      return [problem(place, 'reply-target', what, remedy)];
    }),
  );
}
