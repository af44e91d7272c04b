import { linkArgument } from '../../../../src/edition/argument/link.ts';
import type { Speaking } from '../../../../src/edition/argument/states.ts';
import type { Argument } from '../../../../src/edition/argument/types.ts';
import { kindOf, parentOf, reference, type Reference } from '../../../../src/edition/reference.ts';
import { argumentSchema } from '../../../../src/schemas/argument.ts';

/** An argument from its data as an editor writes it; throws what is wrong with it. */
export function argumentFrom(data: object): Argument {
  const { argument, problems } = linkArgument(argumentSchema.parse(data), () => ({ file: 'argument.yaml', line: 1 }));
  if (problems.length) throw new Error(problems.map(({ what }) => what).join('\n'));
  return argument;
}

/** One claim and one step to it, and the moves that a test is about. */
export const withMoves = (moves: Record<string, Record<string, string>>): Argument =>
  argumentFrom({
    claims: {
      whole: { title: 'The conclusion', at: ['E1'], because: { step: ['part'] } },
      part: { title: 'A premise', at: ['E2–E3'] },
    },
    moves,
  });

/**
 * A thread in which comment n replies to comment n − 1, the first to the essay; `persons` says who speaks in each, in
 * order (“essayist” being the essayist). Every comment has three passages.
 */
export function speakingIn(persons: readonly string[]): Speaking {
  const number = (comment: Reference): number => Number(comment.split('.')[1]);
  const comment = (ref: Reference): Reference => (kindOf(ref) === 'comment' ? ref : parentOf(ref)!);
  return {
    personAt: (ref) => (ref.startsWith('T') ? persons[number(comment(ref)) - 1]! : 'essayist'),
    essayist: 'essayist',
    repliesTo: (ref) => (number(comment(ref)) > 1 ? reference(`T1.${number(comment(ref)) - 1}`) : null),
    passages: [
      ...[1, 2, 3].map((n) => reference(`E${n}`)),
      ...persons.flatMap((_, i) => [1, 2, 3].map((n) => reference(`T1.${i + 1}.${n}`))),
    ],
  };
}
