import { parseAct, type ArgumentData } from '../../schemas/argument.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { canonicalReference, parseRange, type Reference } from '../reference.ts';
import { PARALLELS, type Argument, type Claim, type Move, type Step, type Target } from './types.ts';

/** Where a key of the file stands. */
export type PlaceOf = (path: readonly PropertyKey[]) => Place;

const PERHAPS = /^perhaps /;

function stepsTo(claim: string, because: Record<string, string[]>, placeOf: PlaceOf): Step[] {
  return Object.entries(because).map(([key, from]) => ({
    slug: key.replace(PERHAPS, ''),
    perhaps: PERHAPS.test(key),
    from,
    to: claim,
    place: placeOf(['claims', claim, 'because', key]),
  }));
}

const claimsOf = ({ claims }: ArgumentData, placeOf: PlaceOf): Claim[] =>
  Object.entries(claims).map(([slug, { title, at, because = {} }]) => ({
    slug,
    title,
    at,
    steps: stepsTo(slug, because, placeOf),
    place: placeOf(['claims', slug]),
  }));

const repeated = (all: readonly { slug: string; place: Place }[]): Problem[] =>
  all
    .filter(({ slug }, i) => all.findIndex((one) => one.slug === slug) < i)
    .map(({ slug, place }) =>
      problem(place, 'repeated-slug', `“${slug}” names two claims or steps`, 'give this one a slug of its own'),
    );

const unknownPremises = (steps: readonly Step[], claims: ReadonlyMap<string, Claim>): Problem[] =>
  steps.flatMap(({ slug, from, place }) =>
    from
      .filter((one) => !claims.has(one))
      .map((one) =>
        problem(
          place,
          'unknown-claim',
          `“${slug}” leads from “${one}”, which is no claim`,
          'add it or correct the slug',
        ),
      ),
  );

type Targets = Pick<Argument, 'claims' | 'steps'>;

function targetOf(name: string, { claims, steps }: Targets): Target | null {
  const [claim, step, ref] = [claims.get(name), steps.get(name), canonicalReference(name)];
  if (claim) return { kind: 'claim', claim };
  if (step) return { kind: 'step', step };
  return ref && { kind: 'passage', ref };
}

function movesOf({ moves }: ArgumentData, targets: Targets, placeOf: PlaceOf): { moves: Move[]; problems: Problem[] } {
  const found: Move[] = [];
  const problems: Problem[] = [];
  for (const [range, acts] of Object.entries(moves))
    for (const [key, gist] of Object.entries(acts)) {
      const place = placeOf(['moves', range, key]);
      const { target: name, ...act } = parseAct(key)!;
      const target = targetOf(name, targets);
      if (target) found.push({ at: parseRange(range)!, ...act, target, gist, place });
      else {
        const what = `“${name}” is neither a claim nor a step nor a reference`;
        problems.push(problem(place, 'unknown-target', what, 'correct it'));
      }
    }
  return { moves: found, problems };
}

function parallelsOf({ parallels }: ArgumentData, placeOf: PlaceOf): Argument['parallels'] {
  return PARALLELS.flatMap((relation) =>
    Object.entries(parallels[relation]).flatMap(([from, all]) =>
      all.map((to) => ({
        from: from as Reference,
        relation,
        to,
        place: placeOf(['parallels', relation, from]),
      })),
    ),
  );
}

/** The file's data with its slugs resolved; what resolves to nothing is left out and reported. */
export function linkArgument(data: ArgumentData, placeOf: PlaceOf): { argument: Argument; problems: Problem[] } {
  const all = claimsOf(data, placeOf);
  const steps = all.flatMap((claim) => claim.steps);
  const targets = {
    claims: new Map(all.map((claim) => [claim.slug, claim])),
    steps: new Map(steps.map((step) => [step.slug, step])),
  };
  const { moves, problems } = movesOf(data, targets, placeOf);
  const silent = Object.entries(data.silent).map(([comment, why]) => ({
    comment: comment as Reference,
    why,
    place: placeOf(['silent', comment]),
  }));
  return {
    argument: {
      data,
      ...targets,
      moves,
      background: data.background,
      silent,
      parallels: parallelsOf(data, placeOf),
      place: placeOf(['claims']),
    },
    problems: [...repeated([...all, ...steps]), ...unknownPremises(steps, targets.claims), ...problems],
  };
}
