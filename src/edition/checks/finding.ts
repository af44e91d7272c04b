import { problem, type Problem } from '../problem.ts';
import { dangling, type Checked } from './withdrawn.ts';

/** Search words are given for passages that exist. */
export const checkFinding = (edition: Checked): Problem[] =>
  [...edition.finding]
    .filter(([ref]) => !edition.passages.has(ref) && !edition.outlined.has(ref))
    .map(([ref, { place }]) => {
      const remedy = 'correct the reference or remove the line';
      return dangling(ref, problem(place, 'dangling-reference', `there is no passage ${ref}`, remedy), edition);
    });
