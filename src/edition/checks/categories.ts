import type { Edition } from '../edition.ts';
import { problem, type Problem } from '../problem.ts';

/** Terms stand on shelves that the edition has. */
export function checkCategories({ terms, data }: Edition): Problem[] {
  const known = Object.keys(data.categories);
  const remedy = known.length
    ? `choose one of ${known.join(', ')}, or add it in edition.yaml`
    : 'name it under `categories` in edition.yaml';
  return terms
    .filter(({ category }) => !known.includes(category))
    .map(({ category, place }) => problem(place, 'unknown-category', `there is no category “${category}”`, remedy));
}
