import type { Edition } from '../edition.ts';
import { problem, type Problem } from '../problem.ts';
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

function checkAttributions(thread: Thread): Problem[] {
  return Object.entries(thread.speakers).flatMap(([key, { attributions }]) =>
    attributions
      .flatMap(({ comments }) => comments)
      .filter((ref) => !thread.comments.some((comment) => comment.ref === ref && comment.by === key))
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

export const checkSpeakers = ({ threads }: Edition): Problem[] =>
  threads.flatMap((thread) => [
    ...thread.comments.flatMap((comment) => checkComment(comment, thread)),
    ...checkAttributions(thread),
  ]);
