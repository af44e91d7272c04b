import { problem, type Place, type Problem } from '../problem.ts';

/** Something that has a name and stands in a file. */
export interface Placed {
  name: string;
  place: Place;
}

const CORRECT = 'correct the reference, or follow outline.json';

/** The first place where what a container holds parts from what the outline has there. One fault, one problem. */
export function compareSequences(found: readonly Placed[], expected: readonly string[], container: Placed): Problem[] {
  const names = found.map(({ name }) => name);
  const at = Array.from({ length: Math.max(found.length, expected.length) }).findIndex(
    (_, i) => names[i] !== expected[i],
  );
  if (at < 0) return [];
  const [here, wanted] = [found[at], expected[at]];
  const place = here?.place ?? container.place;
  if (wanted === undefined || (here && !expected.includes(here.name) && names.includes(wanted, at)))
    return [
      problem(
        place,
        'not-in-outline',
        `${container.name} holds “${here?.name}”, which the outline does not have there`,
        CORRECT,
      ),
    ];
  if (!here || (!names.includes(wanted, at) && expected.includes(here.name, at)))
    return [problem(place, 'outline', `${container.name} lacks “${wanted}”`, 'add it here')];
  return [problem(place, 'outline', `${container.name} has “${here.name}” where the outline has “${wanted}”`, CORRECT)];
}
