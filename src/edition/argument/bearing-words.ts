import { strings } from '../../strings/languages/en.ts';
import { isOfComment, type Bearing } from './bearing.ts';

/** What bears on a passage, counted: comments, and threads as a whole. */
export function bearingWords(bearings: readonly Bearing[]): string[] {
  const comments = bearings.filter(isOfComment).length;
  const wholes = bearings.length - comments;
  const { counts } = strings;
  return [...(comments ? [counts.comments(comments)] : []), ...(wholes ? [counts.threads(wholes)] : [])];
}
