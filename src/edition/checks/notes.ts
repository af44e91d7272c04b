import type { Edition } from '../edition.ts';
import { problem, type Problem } from '../problem.ts';
import { kindOf } from '../reference.ts';

/** Every note is called from one passage. While the essay is incomplete, a missing call may stand in what is missing. */
export function checkNotes({ passages, noteCalls, outlined }: Edition): Problem[] {
  const complete = [...outlined].every((ref) => kindOf(ref) !== 'essay' || passages.has(ref));
  return [...passages.values()]
    .filter(({ ref }) => kindOf(ref) === 'note')
    .flatMap(({ ref, place }) => {
      const calls = noteCalls.get(ref) ?? [];
      if (calls.length === 1 || (!calls.length && !complete)) return [];
      const what = calls.length ? `${ref} is called from ${calls.join(' and ')}` : `${ref} is called from nowhere`;
      return [problem(place, 'note-call', what, `put <NoteCall to="${ref}"/> where the essay has it`)];
    });
}
