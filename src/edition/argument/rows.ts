import type { ClaimNode } from './outline.ts';
import type { Claim, Step } from './types.ts';

/** A claim or a step, in the order of the outline. */
export type Row =
  | { kind: 'claim'; claim: Claim; depth: number; again: boolean; rank: 'root' | 'first' | 'other' }
  | { kind: 'step'; step: Step; depth: number };

export const slugOf = (row: Row): string => (row.kind === 'claim' ? row.claim.slug : row.step.slug);

/** Rows depth first: a claim, each step to it, the step's premises. Steps have the depth of their conclusion. */
export function rowsOf(root: ClaimNode): Row[] {
  const visit = ({ claim, depth, again, steps }: ClaimNode, rank: 'root' | 'first' | 'other'): Row[] => [
    { kind: 'claim', claim, depth, again, rank },
    ...steps.flatMap(({ step, premises }): Row[] => [
      { kind: 'step', step, depth },
      ...premises.flatMap((one, i) => visit(one, rank === 'root' && i === 0 ? 'first' : 'other')),
    ]),
  ];
  return visit(root, 'root');
}
