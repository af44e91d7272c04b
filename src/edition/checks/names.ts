import { SLUG } from '../../schemas/term.ts';
import type { Edition } from '../edition.ts';
import { problem, type Problem } from '../problem.ts';

/** A name leads to one term only. Case does not tell names apart: a reader would not either. */
export function checkNames({ terms }: Edition): Problem[] {
  const owners = new Map<string, string>();
  return terms.flatMap(({ slug, term, aliases, place }) => {
    const slugProblem = SLUG.test(slug)
      ? []
      : [problem(place, 'slug', `“${slug}” is not a slug`, 'name the file in lower case, digits and hyphens')];
    const shared = [...new Set([term, ...aliases].map((name) => name.toLowerCase()))].flatMap((name) => {
      const owner = owners.get(name);
      if (!owner) owners.set(name, slug);
      return owner
        ? [problem(place, 'shared-alias', `“${name}” is a name of “${owner}” as well`, 'leave it to one of them')]
        : [];
    });
    return [...slugProblem, ...shared];
  });
}
