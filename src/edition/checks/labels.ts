import { workLabel } from '../bibliography.ts';
import type { Edition } from '../edition.ts';
import { problem, type Problem } from '../problem.ts';

/** A label means one work: a reader must be able to tell two apart where they are mentioned. */
export function checkLabels({ works }: Edition): Problem[] {
  const byLabel = Map.groupBy(works, workLabel);
  return [...byLabel].flatMap(([label, [first, ...others]]) =>
    others.map(({ place }) => {
      const what = `“${label}” is what “${first!.id}” is called too`;
      return problem(place, 'shared-label', what, 'give both a “short” title of their own');
    }),
  );
}
