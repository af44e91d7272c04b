import { rootsOf } from '../argument/outline.ts';
import { commentOf } from '../argument/places.ts';
import type { Argument, Move } from '../argument/types.ts';
import type { Edition } from '../edition.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import type { Rule } from '../rules.ts';
import { dangling, type Checked } from './withdrawn.ts';
import { kindOf, parentOf, printRange, withinRange, type Reference, type ReferenceRange } from '../reference.ts';

type Check = (argument: Argument, edition: Checked) => Problem[];

const ends = ({ from, to }: ReferenceRange): Reference[] => [...new Set([from, to])];

/** A passage that only the outline has is reported once, where it is missing. */
const missing = (refs: readonly Reference[], place: Place, edition: Checked): Problem[] =>
  refs
    .filter((ref) => !edition.passages.has(ref) && (edition.gaps.has(ref) || !edition.outlined.has(ref)))
    .map((ref) =>
      dangling(ref, problem(place, 'dangling-reference', `no passage has the reference ${ref}`, 'correct it'), edition),
    );

const checkReferences: Check = ({ claims, moves, background, parallels, place }, edition) => [
  ...[...claims.values()].flatMap((claim) => missing(claim.at.flatMap(ends), claim.place, edition)),
  ...missing(background.flatMap(ends), place, edition),
  ...moves.flatMap((move) => missing(ends(move.at), move.place, edition)),
  ...parallels.flatMap((one) => missing([one.from, one.to], one.place, edition)),
];

/** One claim is the conclusion of all: where nothing goes in a circle, every other then leads to it. */
const checkShape: Check = (argument) => {
  const { claims, place } = argument;
  const roots = rootsOf(argument);
  const cycle = cycleIn(argument);
  if (cycle) {
    const what = `the claims ${cycle.join(' → ')} lead to each other in a circle`;
    return [problem(claims.get(cycle[0]!)!.place, 'circular-argument', what, 'take one of the steps out')];
  }
  if (roots.length !== 1 && claims.size) {
    const names = roots.map(({ slug }) => `“${slug}”`).join(', ');
    const what = `${roots.length} claims lead to nothing (${names}), where one must be the conclusion of all`;
    return [problem(roots[1]?.place ?? place, 'one-conclusion', what, 'let the others lead somewhere')];
  }
  return [];
};

/** The slugs of a circle of claims, the first again at its end; null where there is none. */
function cycleIn({ claims }: Argument): string[] | null {
  const done = new Set<string>();
  const visit = (slug: string, path: readonly string[]): string[] | null => {
    if (path.includes(slug)) return [...path.slice(path.indexOf(slug)), slug];
    if (done.has(slug)) return null;
    done.add(slug);
    const next = claims.get(slug)?.steps.flatMap(({ from }) => from) ?? [];
    return next.reduce<string[] | null>((found, one) => found ?? visit(one, [...path, slug]), null);
  };
  return [...claims.keys()].reduce<string[] | null>((found, slug) => found ?? visit(slug, []), null);
}

/** A comment and those that it replies to, as the outline has it, up to the first; null where one of them cannot be read. */
type AncestryOf = (comment: Reference) => Set<Reference> | null;

function ancestries({ comments, outline }: Edition): AncestryOf {
  const outlined = new Map(outline.threads.flatMap((one) => one.comments.map(({ ref, replyTo }) => [ref, replyTo])));
  return (comment) => {
    const found = new Set<Reference>();
    for (let ref: Reference | null = comment; ref && !found.has(ref); ref = outlined.get(ref) ?? null) found.add(ref);
    return [...found].every((ref) => comments.has(ref)) ? found : null;
  };
}

function targetFaults(move: Move, moves: readonly Move[], edition: Checked, ancestryOf: AncestryOf): Problem[] {
  const { target, at, place, act } = move;
  if (target.kind !== 'passage') return [];
  const fault = (rule: Rule, what: string, remedy: string): Problem[] => [problem(place, rule, what, remedy)];
  const { ref } = target;
  const name = printRange(at);
  if (kindOf(ref) !== 'comment-passage')
    return fault('aimed-at-essay', `${name} is aimed at ${ref}`, 'name the claim or the step that it bears on');
  const lost = missing([ref], place, edition);
  if (lost.length) return lost;
  const there = moves.filter((one) => withinRange(one.at, [ref]).length > 0);
  if (!there.length)
    return fault('aimed-at-nothing', `${ref} makes no move`, `enter what ${ref} does, or aim at another`);
  if (ancestryOf(commentOf(move))?.has(parentOf(ref)!) === false)
    return fault('aimed-aside', `${name} is aimed at ${ref}, which its comment does not follow`, 'correct the target');
  if (act === 'answers' && !there.some((one) => one.act === 'asks'))
    return fault(
      'nothing-asked',
      `${name} answers ${ref}, where nothing is asked`,
      'say that it asks, or choose another kind',
    );
  return [];
}

const checkTargets: Check = ({ moves }, edition) => {
  const ancestryOf = ancestries(edition);
  return moves.flatMap((move) => targetFaults(move, moves, edition, ancestryOf));
};

const checkMovers: Check = ({ moves }) =>
  moves
    .filter(({ at }) => kindOf(at.from) !== 'comment-passage')
    .map(({ at, place }) =>
      problem(place, 'not-a-comment', `${printRange(at)} is no passage of a comment`, 'only comments make moves'),
    );

const checkSilence: Check = ({ moves, silent, place }, { outlined }) => {
  const moving = new Set(moves.filter(({ at }) => kindOf(at.from) === 'comment-passage').map(commentOf));
  const declared = new Set(silent.map(({ comment }) => comment));
  return [
    ...[...outlined]
      .filter((ref) => kindOf(ref) === 'comment' && !moving.has(ref) && !declared.has(ref))
      .map((ref) =>
        problem(place, 'silent-comment', `${ref} makes no move`, 'enter what it does, or say why under `silent`'),
      ),
    ...silent
      .filter(({ comment }) => moving.has(comment) || kindOf(comment) !== 'comment' || !outlined.has(comment))
      .map((one) =>
        problem(
          one.place,
          'not-silent',
          `${one.comment} ${moving.has(one.comment) ? 'makes a move' : 'is no comment'}`,
          'take it out of `silent`',
        ),
      ),
  ];
};

/** Every passage and note of the essay belongs to a claim or, where it has none, to the background. */
const checkCoverage: Check = ({ claims, background, place }, { outlined }) => {
  const all = [...outlined];
  const within = (ranges: readonly ReferenceRange[]): Set<Reference> =>
    new Set(ranges.flatMap((range) => withinRange(range, all)));
  const claimed = within([...claims.values()].flatMap(({ at }) => at));
  const behind = within(background);
  const own = all.filter((ref) => kindOf(ref) === 'essay' || kindOf(ref) === 'note');
  return [
    ...own
      .filter((ref) => !claimed.has(ref) && !behind.has(ref))
      .map((ref) =>
        problem(
          place,
          'unplaced-passage',
          `${ref} has no place in the argument`,
          'name it at a claim or in `background`',
        ),
      ),
    ...own
      .filter((ref) => claimed.has(ref) && behind.has(ref))
      .map((ref) =>
        problem(place, 'placed-twice', `${ref} stands at a claim and in the background`, 'take it out of one'),
      ),
  ];
};

const CHECKS: readonly Check[] = [checkReferences, checkShape, checkMovers, checkTargets, checkSilence, checkCoverage];

/**
 * What the argument says of passages and comments holds together; nothing for an edition without one. It is compared with what
 * the outline has: content that lacks it, or has it otherwise, has faults of its own, which are said there.
 */
export const checkArgument = (edition: Checked): Problem[] =>
  edition.argument && !edition.faulty.has(edition.argument.place.file)
    ? CHECKS.flatMap((check) => check(edition.argument!, edition))
    : [];
