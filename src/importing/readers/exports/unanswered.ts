import type { RawComment } from '../raw.ts';

/** Without deleted comments that nobody answers: sites show their place only where an answer hangs on it. */
export function withoutUnanswered(comments: readonly RawComment[]): RawComment[] {
  let kept = [...comments];
  for (let before = -1; before !== kept.length;) {
    before = kept.length;
    const answered = new Set(kept.map(({ parent }) => parent));
    kept = kept.filter(({ deleted, id }) => !deleted || answered.has(id));
  }
  return kept;
}
