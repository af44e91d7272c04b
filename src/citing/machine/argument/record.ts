import { claimAddress, permalink } from '../../../edition/addresses.ts';
import type { ArgumentMap } from '../../../edition/argument/map.ts';
import { stateOf } from '../../../edition/argument/survey.ts';
import type { Claim, Move, Step, Target } from '../../../edition/argument/types.ts';
import { absolute } from '../../../edition/base.ts';
import { printRange } from '../../../edition/reference.ts';
import type { CiteContext } from '../../context.ts';
import type { ArgumentRecord } from '../shapes.ts';

/** A claim's or step's slug, or a reference. */
const targetName = (target: Target): string => {
  if (target.kind === 'passage') return target.ref;
  return target.kind === 'claim' ? target.claim.slug : target.step.slug;
};

/** What tells a move from every other: `T7.1.5 objects extrapolate`. */
export const moveId = ({ at, act, target }: Move): string => `${printRange(at)} ${act} ${targetName(target)}`;

/** `https://…/p/t7-1-5/#objects-extrapolate` */
export const moveIri = ({ at, act, target }: Move, site: string): string =>
  absolute(`${permalink(at.from)}#${act}-${targetName(target).toLowerCase().replaceAll('.', '-')}`, site);

const claimRecord = ({ slug, title, at }: Claim, site: string): ArgumentRecord['claims'][number] => ({
  id: slug,
  url: absolute(claimAddress(slug), site),
  name: title,
  at: at.map(printRange),
});

const stepRecord = ({ slug, from, to, perhaps }: Step, site: string): ArgumentRecord['steps'][number] => ({
  id: slug,
  url: absolute(claimAddress(slug), site),
  from,
  to,
  inferred: perhaps,
});

const moveRecord = (move: Move, map: ArgumentMap): ArgumentRecord['moves'][number] => ({
  id: moveId(move),
  at: printRange(move.at),
  kind: move.act,
  inferred: move.perhaps,
  partial: move.partly,
  target: targetName(move.target),
  name: move.gist,
  state: stateOf(move, map),
  replies: map.fates.get(move)!.replies.map(moveId),
});

/** The argument of `/edition.json`; null for an edition without one. */
export function argumentRecord({ edition }: CiteContext): ArgumentRecord | null {
  const { argument, data } = edition;
  return (
    argument && {
      claims: [...argument.claims.values()].map((claim) => claimRecord(claim, data.site)),
      steps: [...argument.steps.values()].map((step) => stepRecord(step, data.site)),
      background: argument.background.map(printRange),
      moves: [...argument.fates.keys()].map((move) => moveRecord(move, argument)),
      parallels: argument.parallels.map(({ from, relation, to }) => ({ source: from, relation, target: to })),
    }
  );
}
