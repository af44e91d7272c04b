import type { Act, ArgumentData } from '../../schemas/argument.ts';
import type { Place } from '../problem.ts';
import type { Reference, ReferenceRange } from '../reference.ts';

/** What the essay claims at some of its passages. */
export interface Claim {
  slug: string;
  title: string;
  /** The first passage leads: sentences name it. */
  at: ReferenceRange[];
  steps: Step[];
  place: Place;
}

/** From claims, together, to a conclusion. */
export interface Step {
  slug: string;
  /** True where the step is the editors' inference. */
  perhaps: boolean;
  /** Slugs of the claims it leads from. */
  from: string[];
  /** Slug of its conclusion. */
  to: string;
  place: Place;
}

export type Target =
  { kind: 'claim'; claim: Claim } | { kind: 'step'; step: Step } | { kind: 'passage'; ref: Reference };

/** What is done, how surely and how far. */
export interface Doing {
  /** True where it is our inference; else the passage itself quotes, names or answers its target. */
  perhaps: boolean;
  partly: boolean;
  act: Act;
}

/** What a comment passage does to a claim, a step or an earlier comment passage. */
export interface Move extends Doing {
  at: ReferenceRange;
  target: Target;
  /** What it says, in a few words. */
  gist: string;
  place: Place;
}

export const STATES = ['open', 'contested', 'answered', 'conceded'] as const;

/** What became of a move: worked out from the moves that reply to it. */
export type State = (typeof STATES)[number];

export const PARALLELS = ['agrees', 'contradicts', 'answers'] as const;

/** A likeness that editors see and speakers do not say. */
export interface Parallel {
  from: Reference;
  relation: (typeof PARALLELS)[number];
  to: Reference;
}

/** The argument as it was read from its file: what points nowhere has been left out and reported. */
export interface Argument {
  /** As the editors wrote it. */
  data: ArgumentData;
  claims: ReadonlyMap<string, Claim>;
  steps: ReadonlyMap<string, Step>;
  moves: Move[];
  background: ReferenceRange[];
  silent: { comment: Reference; why: string; place: Place }[];
  parallels: (Parallel & { place: Place })[];
  place: Place;
}
