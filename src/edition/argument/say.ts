import type { Act } from '../../schemas/argument.ts';
import { printRange, type Reference } from '../reference.ts';
import type { Fate } from './states.ts';
import type { Row } from './rows.ts';
import type { Argument, Claim, Move, Parallel, Step, Target } from './types.ts';

/** The passage that sentences name a claim by. */
export const leadOf = ({ at }: Claim): Reference => at[0]!.from;

const listed = new Intl.ListFormat('en', { type: 'conjunction' });

/** The passages that lead the claims of a step, each once. */
export const premisesOf = ({ from }: Step, { claims }: Pick<Argument, 'claims'>): Reference[] => [
  ...new Set(from.flatMap((slug) => (claims.has(slug) ? [leadOf(claims.get(slug)!)] : []))),
];

/** “the step from E1 to E3” */
export const stepWords = (step: Step, argument: Pick<Argument, 'claims'>): string =>
  `the step from ${listed.format(premisesOf(step, argument))} to ${leadOf(argument.claims.get(step.to)!)}`;

const leadsOn = ({ slug }: Claim, { claims }: Pick<Argument, 'claims'>): boolean =>
  [...claims.values()].some(({ steps }) => steps.some(({ from }) => from.includes(slug)));

/** What a claim is in the argument: the conclusion of all of it, a premise, which rests on nothing here, or between them. */
function rankOf(claim: Claim, argument: Pick<Argument, 'claims'>): string {
  if (!leadsOn(claim, argument)) return 'conclusion';
  return claim.steps.length ? 'claim' : 'premise';
}

/** “the premise E1”, “the claim E48”, “the conclusion E10”, “the step from E1 to E3”, “T2.1.4” */
export function targetWords(target: Target, argument: Pick<Argument, 'claims'>): string {
  switch (target.kind) {
    case 'claim':
      return `the ${rankOf(target.claim, argument)} ${leadOf(target.claim)}`;
    case 'step':
      return stepWords(target.step, argument);
    case 'passage':
      return target.ref;
  }
}

/** “because E1 and E26”, or “perhaps because E1” */
export const becauseWords = (step: Step, argument: Pick<Argument, 'claims'>): string =>
  `${step.perhaps ? 'perhaps because' : 'because'} ${listed.format(premisesOf(step, argument))}`;

/** What joins an act to its target. */
const VERBS: Record<Act, string> = {
  supports: 'supports',
  objects: 'objects to',
  qualifies: 'qualifies',
  grants: 'grants',
  restates: 'restates',
  proposes: 'proposes something beside',
  asks: 'asks about',
  answers: 'answers',
};

const adverbs = ({ perhaps, partly }: Move): string => `${perhaps ? 'perhaps ' : ''}${partly ? 'partly ' : ''}`;

/** “perhaps objects to” */
export const verbWords = (move: Move): string => `${adverbs(move)}${VERBS[move.act]}`;

/** “objects to the step from E1 to E3” */
export const moveWords = (move: Move, argument: Pick<Argument, 'claims'>): string =>
  `${verbWords(move)} ${targetWords(move.target, argument)}`;

/** “T7.1.4 objects to the step from E1 to E3” */
export const moveSentence = (move: Move, argument: Pick<Argument, 'claims'>): string =>
  `${printRange(move.at)} ${moveWords(move, argument)}`;

/** What an objection is called by what it is aimed at; after Pollock where it is aimed at a step. Null for other acts. */
export function attackName({ act, target }: Move): string | null {
  if (act !== 'objects') return null;
  if (target.kind === 'step') return 'undercuts';
  if (target.kind === 'passage') return 'counters';
  return target.claim.steps.length ? 'rebuts' : 'undermines';
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** “E10: A good persona will not make a superintelligence safe”, “The step from E1 to E3” */
export const rowName = (row: Row, argument: Pick<Argument, 'claims'>): string =>
  row.kind === 'claim' ? `${leadOf(row.claim)}: ${row.claim.title}` : capital(stepWords(row.step, argument));

/** “‘A good persona will not make a superintelligence safe’”, “the step from ‘…’ and ‘…’ to ‘…’”: for who has no passages at hand. */
export function rowInWords(row: Row, { claims }: Pick<Argument, 'claims'>): string {
  const titled = (slug: string): string => `“${claims.get(slug)!.title}”`;
  if (row.kind === 'claim') return titled(row.claim.slug);
  return `the step from ${listed.format(row.step.from.map(titled))} to ${titled(row.step.to)}`;
}

/** “T7.1.4 objects to the step from E1 to E3: What might go wrong might also go right. Open.” */
export function moveName(move: Move, map: Pick<Argument, 'claims'> & { fates: ReadonlyMap<Move, Fate> }): string {
  const state = map.fates.get(move)?.state;
  return `${moveSentence(move, map)}: ${move.gist}.${state ? ` ${capital(state)}.` : ''}`;
}

const LIKENESS: Record<Parallel['relation'], string> = {
  agrees: 'agrees with it',
  contradicts: 'contradicts it',
  answers: 'answers it',
};

/** What is parallel to a passage, and how: its other end, and “contradicts it”. Null where the passage is what answers. */
export function parallelTo(ref: Reference, { from, relation, to }: Parallel): [other: Reference, words: string] | null {
  if (relation === 'answers' && from === ref) return null;
  return [from === ref ? to : from, LIKENESS[relation]];
}
