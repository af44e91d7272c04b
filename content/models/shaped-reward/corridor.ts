/** A corridor of cells 0 … 7; the goal lies one step beyond the last and pays 1, once. */
export const CELLS = 8;

export type Move = 'on' | 'back';

export interface Reward {
  /** What a later reward is worth now, per step: γ. */
  discount: number;
  /** Paid for each step towards the goal. */
  bonus: number;
  charge: Charge;
}

/**
 * What a step back costs: nothing; the bonus again; or whatever makes the bonus a difference of a potential, γΦ(s′) − Φ(s),
 * which then is neither the bonus nor alike in every cell.
 */
export type Charge = 'nothing' | 'flat' | 'potential';

/** Φ(s) = bonus·s, and 0 at the goal. */
const potentialAt = (cell: number, bonus: number): number => (cell === CELLS ? 0 : bonus * cell);

/** What one move pays, the goal counted. */
export function payment({ discount, bonus, charge }: Reward, cell: number, next: number): number {
  const goal = next === CELLS ? 1 : 0;
  if (charge === 'potential') return goal + discount * potentialAt(next, bonus) - potentialAt(cell, bonus);
  if (next > cell) return goal + bonus;
  return charge === 'flat' && next < cell ? -bonus : 0;
}

const nextCell = (cell: number, move: Move): number => (move === 'on' ? cell + 1 : Math.max(0, cell - 1));

/** What a move is worth when `values` are the worths of the cells, the goal's being 0. */
export function worth(reward: Reward, values: readonly number[], cell: number, move: Move): number {
  const next = nextCell(cell, move);
  return payment(reward, cell, next) + reward.discount * values[next]!;
}

/** The worth of each cell under the best policy, by value iteration. */
export function bestValues(reward: Reward): number[] {
  const values = Array<number>(CELLS + 1).fill(0);
  for (let change = Infinity, round = 0; change > 1e-13 && round < 20_000; round++) {
    change = 0;
    for (let cell = 0; cell < CELLS; cell++) {
      const best = Math.max(worth(reward, values, cell, 'on'), worth(reward, values, cell, 'back'));
      change = Math.max(change, Math.abs(best - values[cell]!));
      values[cell] = best;
    }
  }
  return values;
}

/** The better move in each cell; going on, where both are worth the same. */
export function bestPolicy(reward: Reward): Move[] {
  const values = bestValues(reward);
  return Array.from({ length: CELLS }, (_, cell) =>
    worth(reward, values, cell, 'back') > worth(reward, values, cell, 'on') + 1e-12 ? 'back' : 'on',
  );
}

/**
 * The bonus above which turning back at the last cell is best: 1/(γ/(1 − γ²) − 1). Infinite for γ up to (√5 − 1)/2: who
 * looks no further ahead than that always takes the goal.
 */
export function circlingBonus(discount: number): number {
  const circle = discount / (1 - discount ** 2) - 1;
  return circle > 0 ? 1 / circle : Infinity;
}
