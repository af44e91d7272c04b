/** What somebody fetching coffee might do about a toddler in the way. All numbers are invented. */
export interface Answer {
  name: string;
  /** Probability that the base model suggests it. */
  p: number;
  /** How well it gets the coffee, 0 to 1. */
  value: number;
  /** How much it harms the child, 0 to 1. */
  harm: number;
}

export const ANSWERS: readonly Answer[] = [
  { name: 'walk around', p: 0.34, value: 0.8, harm: 0 },
  { name: 'wait', p: 0.2, value: 0.45, harm: 0 },
  { name: 'ask a parent', p: 0.18, value: 0.65, harm: 0 },
  { name: 'lift gently aside', p: 0.12, value: 0.83, harm: 0.05 },
  { name: 'give up', p: 0.08, value: 0, harm: 0 },
  { name: 'step over', p: 0.06, value: 0.92, harm: 0.3 },
  { name: 'shout', p: 0.015, value: 0.88, harm: 0.4 },
  { name: 'kick', p: 0.005, value: 1, harm: 1 },
];

export const KICK = 7;
