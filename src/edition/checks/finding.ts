import type { Edition } from '../edition.ts';
import { problem, type Problem } from '../problem.ts';

/** Search words are given for passages that exist. */
export const checkFinding = ({ finding, passages, outlined }: Edition): Problem[] =>
  [...finding]
    .filter(([ref]) => !passages.has(ref) && !outlined.has(ref))
    .map(([ref, { place }]) =>
      problem(place, 'dangling-reference', `there is no passage ${ref}`, 'correct the reference or remove the line'),
    );
