import type { Edition } from './edition.ts';
import { problem, type Problem } from './problem.ts';

/** What is no fault, and would make an edition better: said only to an editor who asks. */
export const hintsOn = ({ passages }: Pick<Edition, 'passages'>): Problem[] =>
  [...passages.values()]
    .filter(({ asks, text }) => text.trim() && !asks.length)
    .map(({ ref, place }) =>
      problem(place, 'no-questions', `${ref} has no \`asks\``, 'give one to three questions that it answers'),
    );
