import { strings } from '../../strings/languages/en.ts';
import type { Response } from '../discussion.ts';
import { inSentence } from '../listed.ts';
import { compareReferences, printRange, type Reference } from '../reference.ts';
import type { Fate } from './states.ts';
import type { Row } from './rows.ts';
import type { Argument, Claim, Doing, Move, Parallel, State, Step, Target } from './types.ts';

/** The passage that sentences name a claim by. */
export const leadOf = ({ at }: Claim): Reference => at[0]!.from;

const said = strings.argument;

/** The claims that a step leads from, as they are read. */
const premisesOf = ({ from }: Step, { claims }: Pick<Argument, 'claims'>): Claim[] =>
  from.flatMap((slug) => claims.get(slug) ?? []).sort((one, other) => compareReferences(leadOf(one), leadOf(other)));

/** “E1, E8 and E18”: the passages that lead the claims of a step, each once. */
const premisesSaid = (step: Step, argument: Pick<Argument, 'claims'>): string =>
  inSentence([...new Set(premisesOf(step, argument).map(leadOf))]);

const endsOf = (step: Step, argument: Pick<Argument, 'claims'>): [from: string, to: string] => [
  premisesSaid(step, argument),
  leadOf(argument.claims.get(step.to)!),
];

const leadsOn = ({ slug }: Claim, { claims }: Pick<Argument, 'claims'>): boolean =>
  [...claims.values()].some(({ steps }) => steps.some(({ from }) => from.includes(slug)));

/** What a claim is in the argument: the conclusion of all of it, a premise, which rests on nothing here, or between them. */
function rankOf(claim: Claim, argument: Pick<Argument, 'claims'>): 'conclusion' | 'claim' | 'premise' {
  if (!leadsOn(claim, argument)) return 'conclusion';
  return claim.steps.length ? 'claim' : 'premise';
}

/** “the step from E1 to E3”, as what is spoken about. */
export const stepWords = (step: Step, argument: Pick<Argument, 'claims'>): string =>
  said.stepName(...endsOf(step, argument));

/** “the premise E1”, “the claim E48”, “the conclusion E10”, “the step from E1 to E3”, “T2.1.4”: after a verb. */
export function targetWords(target: Target, argument: Pick<Argument, 'claims'>): string {
  switch (target.kind) {
    case 'claim':
      return said[rankOf(target.claim, argument)](leadOf(target.claim));
    case 'step':
      return said.step(...endsOf(target.step, argument));
    case 'passage':
      return target.ref;
  }
}

/** “because E1 and E26”, or “perhaps because E1” */
export const becauseWords = (step: Step, argument: Pick<Argument, 'claims'>): string =>
  said.because(premisesSaid(step, argument), step.perhaps);

/** “perhaps objects to” */
export const verbWords = ({ act, perhaps, partly }: Doing): string => said.qualified(said.verbs[act], perhaps, partly);

/** “perhaps objects” */
export const actWords = ({ act, perhaps, partly }: Doing): string => said.qualified(said.acts[act], perhaps, partly);

/** Whether who does the one does the other as well: the same, as surely and as far. */
const holds = (one: Doing, other: Doing): boolean =>
  one.act === other.act && (!one.perhaps || other.perhaps) && (!one.partly || other.partly);

/** “quotes”; “takes up” where somebody answers what they said themselves. */
export const relationWord = (relation: Response['relation'], own: boolean): string =>
  strings.reference.relations[relation === 'answers' && own ? 'resumes' : relation];

/** “perhaps objects, grants”: each once, and not that it is done perhaps, or partly, where it is done surely and wholly as well. */
export const actsWords = (all: readonly Doing[]): string => {
  const most = all.filter((one) => !all.some((other) => holds(other, one) && !holds(one, other)));
  return [...new Set(most.map(actWords))].join(', ');
};

/** “open” */
export const stateWord = (state: State | null): string => (state === null ? '' : said.states[state]);

/** “objects to the step from E1 to E3” */
export const moveWords = (move: Move, argument: Pick<Argument, 'claims'>): string =>
  `${verbWords(move)} ${targetWords(move.target, argument)}`;

/** “T7.1.4 objects to the step from E1 to E3” */
export const moveSentence = (move: Move, argument: Pick<Argument, 'claims'>): string =>
  `${printRange(move.at)} ${moveWords(move, argument)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** “E10: Bees know the way”, “The step from E1 to E3” */
export const rowName = (row: Row, argument: Pick<Argument, 'claims'>): string =>
  row.kind === 'claim' ? `${leadOf(row.claim)}: ${row.claim.title}` : capital(stepWords(row.step, argument));

/** “‘Bees know the way’”, “the step from ‘…’ and ‘…’ to ‘…’”: for who has no passages at hand. */
export function rowInWords(row: Row, { claims }: Pick<Argument, 'claims'>): string {
  const titled = ({ title }: Claim): string => strings.quoted(title);
  if (row.kind === 'claim') return titled(row.claim);
  return said.stepName(inSentence(premisesOf(row.step, { claims }).map(titled)), titled(claims.get(row.step.to)!));
}

/** “T7.1.4 objects to the step from E1 to E3: What might go wrong might also go right. Open.” */
export function moveName(move: Move, map: Pick<Argument, 'claims'> & { fates: ReadonlyMap<Move, Fate> }): string {
  const state = stateWord(map.fates.get(move)?.state ?? null);
  return `${moveSentence(move, map)}: ${move.gist}.${state ? ` ${capital(state)}.` : ''}`;
}

/** What is parallel to a passage, and how: its other end, and “contradicts it”. Null where the passage is what answers. */
export function parallelTo(ref: Reference, { from, relation, to }: Parallel): [other: Reference, words: string] | null {
  if (relation === 'answers' && from === ref) return null;
  return [from === ref ? to : from, said.likeness[relation]];
}
