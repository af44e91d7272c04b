import type { Edition } from '../edition.ts';
import { problem, type Problem } from '../problem.ts';

/** A reply answers the comment that the outline names. */
export function checkReplies({ threads, outline }: Edition): Problem[] {
  const expected = new Map(
    outline.threads.flatMap(({ comments }) => comments.map(({ ref, replyTo }) => [ref, replyTo])),
  );
  return threads.flatMap(({ comments }) =>
    comments.flatMap(({ ref, replyTo, place }) => {
      const wanted = expected.get(ref);
      if (wanted === undefined || wanted === replyTo) return [];
      const what = `${ref} ${replyTo ? `replies to ${replyTo}` : 'replies to nobody'}`;
      const remedy = wanted ? `the outline has replyTo="${wanted}"` : 'the outline has it at the top of the thread';
      return [problem(place, 'reply-target', what, remedy)];
    }),
  );
}
