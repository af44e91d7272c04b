import type { Edition } from '../edition.ts';
import { problem, type Problem } from '../problem.ts';
import { threadOf, type Reference } from '../reference.ts';
import type { Comment, Thread } from '../types.ts';

function checkComment({ ref, by, place }: Comment, { speakers }: Thread): Problem[] {
  const speaker = Object.hasOwn(speakers, by) ? speakers[by] : undefined;
  if (!speaker)
    return [
      problem(
        place,
        'unknown-speaker',
        `${ref} is by “${by}”, whom the front matter does not have`,
        'add the speaker or correct `by`',
      ),
    ];
  const attributions = speaker.attributions.filter(({ comments }) => comments.includes(ref));
  if (attributions.length === 1) return [];
  return [
    problem(
      place,
      'attribution',
      `${ref} has ${attributions.length || 'no'} attributions under “${by}”`,
      'say once how sure its speaker is',
    ),
  ];
}

/** A comment by somebody whom the front matter does not have is reported as that. */
const mayBeBy = ({ by }: Comment, key: string, { speakers }: Thread): boolean =>
  by === key || !Object.hasOwn(speakers, by);

/** Attributions of comments that others speak. A comment that only the outline has is reported where it is missing. */
function checkAttributions(thread: Thread, outlined: Edition['outlined']): Problem[] {
  const isMissing = (ref: Reference): boolean =>
    outlined.has(ref) && threadOf(ref) === thread.ref && !thread.comments.some((comment) => comment.ref === ref);
  return Object.entries(thread.speakers).flatMap(([key, { attributions }]) =>
    attributions
      .flatMap(({ comments }) => comments)
      .filter((ref) => !isMissing(ref))
      .filter((ref) => !thread.comments.some((comment) => comment.ref === ref && mayBeBy(comment, key, thread)))
      .map((ref) =>
        problem(
          thread.place,
          'attribution',
          `“${key}” is given ${ref}, which is not by them here`,
          'correct the attribution',
        ),
      ),
  );
}

export const checkSpeakers = ({ threads, outlined }: Edition): Problem[] =>
  threads.flatMap((thread) => [
    ...thread.comments.filter(({ ref }) => outlined.has(ref)).flatMap((comment) => checkComment(comment, thread)),
    ...checkAttributions(thread, outlined),
  ]);
