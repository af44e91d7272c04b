import type { Edition } from '../edition.ts';
import { problem, type Problem } from '../problem.ts';
import { foldName } from '../term-matcher.ts';

/** A name leads to one term only. Capitals, hyphens and spaces do not tell names apart: a reader would not either. */
export function checkTermNames({ terms }: Edition): Problem[] {
  const owners = new Map<string, string>();
  return terms.flatMap(({ slug, term, aliases, place }) => {
    const names = new Map([term, ...aliases].map((name) => [foldName(name), name]));
    return [...names].flatMap(([folded, name]) => {
      const owner = owners.get(folded);
      if (!owner) owners.set(folded, slug);
      return owner
        ? [problem(place, 'shared-alias', `“${name}” is a name of “${owner}” as well`, 'leave it to one of them')]
        : [];
    });
  });
}
