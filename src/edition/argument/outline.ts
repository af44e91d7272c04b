import type { Argument, Claim, Step } from './types.ts';

/** The argument as an outline: a claim, the steps to it, their premises below them. */
export interface ClaimNode {
  claim: Claim;
  /** How far below the root, which is 0. */
  depth: number;
  /** Not the first place of this claim: what is below it stands there. */
  again: boolean;
  steps: StepNode[];
}

export interface StepNode {
  step: Step;
  premises: ClaimNode[];
}

/** The claims that no step leads from: one, in an argument that the checks pass. */
export function rootsOf({ claims, steps }: Pick<Argument, 'claims' | 'steps'>): Claim[] {
  const premises = new Set([...steps.values()].flatMap(({ from }) => from));
  return [...claims.values()].filter(({ slug }) => !premises.has(slug));
}

/** The whole argument below its root, depth first. Total for what has cycles: a claim unfolds once. Null without a root. */
export function outlineOf(argument: Pick<Argument, 'claims' | 'steps'>): ClaimNode | null {
  const seen = new Set<string>();
  const node = (claim: Claim, depth: number): ClaimNode => {
    const again = seen.has(claim.slug);
    seen.add(claim.slug);
    const steps = again ? [] : claim.steps;
    return {
      claim,
      depth,
      again,
      steps: steps.map((step) => ({
        step,
        premises: step.from.flatMap((slug) => argument.claims.get(slug) ?? []).map((one) => node(one, depth + 1)),
      })),
    };
  };
  const root = rootsOf(argument)[0];
  return root ? node(root, 0) : null;
}

/** Nodes of an outline in its order: each claim, then what is below each of its steps. */
export const nodesOf = (node: ClaimNode): ClaimNode[] => [
  node,
  ...node.steps.flatMap(({ premises }) => premises.flatMap(nodesOf)),
];
