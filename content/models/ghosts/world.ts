/** Seven things that can be so or not, from low to high. A state of the world is a number with bit k for variable k. */
export const VARIABLES = [
  'ghosts at peace',
  'festival',
  'food',
  'friends near',
  'sweet taste',
  'warm touch',
  'red curtain',
] as const;
export const STATES = 2 ** VARIABLES.length;

export const GHOSTS = 0;
export const FESTIVAL = 1;
export const FOOD = 2;
export const FRIENDS = 3;
export const SWEET = 4;
export const WARM = 5;
export const CURTAIN = 6;

export const holds = (state: number, variable: number): boolean => (state & (1 << variable)) !== 0;

const chance = (is: boolean, p: number): number => (is ? p : 1 - p);

/** How likely there is food, for somebody who believes to degree b that ghosts at peace send it. */
function foodGiven(ghosts: boolean, festival: boolean, belief: number): number {
  return belief * (ghosts ? 0.95 : 0.15) + (1 - belief) * (festival ? 0.8 : 0.4);
}

/** The world-model: a probability for each of the 128 states. All numbers are invented. */
export function worldModel(belief: number): Float64Array {
  return Float64Array.from({ length: STATES }, (_, x) => {
    const is = (variable: number) => holds(x, variable);
    return (
      chance(is(GHOSTS), 0.3) *
      chance(is(FESTIVAL), 0.2) *
      chance(is(FOOD), foodGiven(is(GHOSTS), is(FESTIVAL), belief)) *
      chance(is(FRIENDS), is(FESTIVAL) ? 0.85 : 0.35) *
      chance(is(SWEET), is(FOOD) ? 0.6 : 0.1) *
      chance(is(WARM), is(FRIENDS) ? 0.7 : 0.15) *
      chance(is(CURTAIN), 0.5)
    );
  });
}

/** What low-level reward pays in each state. */
export const reward = (sweet: number, warm: number): Float64Array =>
  Float64Array.from({ length: STATES }, (_, x) => (holds(x, SWEET) ? sweet : 0) + (holds(x, WARM) ? warm : 0));

/** The probability of each variable. */
export function marginals(model: Float64Array): number[] {
  const result = Array<number>(VARIABLES.length).fill(0);
  model.forEach((p, x) => result.forEach((_, k) => (result[k]! += holds(x, k) ? p : 0)));
  return result;
}
