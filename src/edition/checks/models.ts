import type { Edition } from '../edition.ts';
import { problem, type Problem } from '../problem.ts';

/** Models are shown in their order, so no two may have one place. */
export function checkModels({ models }: Edition): Problem[] {
  return models.flatMap(({ order, place }, i) => {
    const other = models.slice(0, i).find((model) => model.order === order);
    const what = other && `place ${order} is taken by “${other.slug}”`;
    return what ? [problem(place, 'duplicate-order', what, 'give each model an order of its own')] : [];
  });
}
