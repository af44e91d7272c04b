import type { Edition } from '../edition.ts';
import { problem, type Problem } from '../problem.ts';
import { kindOf } from '../reference.ts';

/** Every note is called, once or oftener. While the essay is incomplete, a missing call may stand in what is missing. */
export function checkNotes({ passages, noteCalls, outlined }: Edition): Problem[] {
  const complete = [...outlined].every((ref) => kindOf(ref) !== 'essay' || passages.has(ref));
  return [...passages.values()]
    .filter(({ ref }) => kindOf(ref) === 'note')
    .filter(({ ref }) => complete && !noteCalls.has(ref))
    .map(({ ref, place }) => {
      const remedy = `put <NoteCall to="${ref}"/> where the essay has it`;
      return problem(place, 'note-call', `${ref} is called from nowhere`, remedy);
    });
}
