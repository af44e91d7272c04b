import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestPolicy,
  bestValues,
  CELLS,
  circlingBonus,
  payment,
  worth,
} from '../../../../content/models/shaped-reward/corridor.ts';
import { expectClose, expectPrinted } from '../../models/close.ts';

const discounts = fc.double({ min: 0.5, max: 0.98, noNaN: true });
const bonuses = fc.double({ min: 0, max: 1, noNaN: true });
const charges = fc.constantFrom('nothing' as const, 'flat' as const, 'potential' as const);
const straightOn = Array<string>(CELLS).fill('on');

describe('the corridor', () => {
  it('has the reference thresholds', () => {
    expectPrinted([0.8, 0.9, 0.95].map(circlingBonus), [0.818182, 0.267606, 0.11437], 6);
    const golden = (Math.sqrt(5) - 1) / 2;
    expect(circlingBonus(golden - 1e-6)).toBe(Infinity);
    expect(circlingBonus(golden + 1e-6)).toBeGreaterThan(1e4);
  });

  it('is circled above the threshold, and left below it', () => {
    for (const discount of [0.65, 0.8, 0.9, 0.95]) {
      const [below, above] = [0.999, 1.001].map((f) =>
        bestPolicy({ discount, bonus: f * circlingBonus(discount), charge: 'nothing' }),
      );
      expect(below).toEqual(straightOn);
      expect(above!.at(-1)).toBe('back');
      expect(above!.slice(0, -1)).toEqual(straightOn.slice(1));
    }
    expect(bestPolicy({ discount: 0.6, bonus: 1000, charge: 'nothing' })).toEqual(straightOn);
  });

  it('is left however large a bonus is that a step back costs again, flat or as a potential would have it', () => {
    fc.assert(
      fc.property(
        discounts,
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.constantFrom('flat' as const, 'potential' as const),
        (discount, bonus, charge) => {
          expect(bestPolicy({ discount, bonus, charge })).toEqual(straightOn);
        },
      ),
    );
  });

  it('pays a difference of a potential, which is no flat charge while the future is discounted', () => {
    const reward = { discount: 0.9, bonus: 0.4, charge: 'potential' } as const;
    expectClose([payment(reward, 6, 7), payment(reward, 7, 6)], [0.12, -0.64], 1e-12);
    expectClose(payment(reward, 7, 8), 1 - 2.8, 1e-12);
    // Undiscounted it is one, but for the last step, which takes back all that was paid.
    const even = { ...reward, discount: 1 };
    for (let cell = 1; cell < CELLS; cell++)
      expectClose([payment(even, cell - 1, cell), payment(even, cell, cell - 1)], [0.4, -0.4], 1e-12);
  });

  it('has values that satisfy their own equation', () => {
    fc.assert(
      fc.property(discounts, bonuses, charges, (discount, bonus, charge) => {
        const reward = { discount, bonus, charge };
        const values = bestValues(reward);
        for (let cell = 0; cell < CELLS; cell++) {
          const best = Math.max(worth(reward, values, cell, 'on'), worth(reward, values, cell, 'back'));
          expectClose(values[cell]!, best, 1e-9);
        }
      }),
    );
  });

  it('is worth γ⁷ at the far end when only the goal pays', () => {
    const values = bestValues({ discount: 0.9, bonus: 0, charge: 'nothing' });
    expectClose(
      values.slice(0, CELLS),
      Array.from({ length: CELLS }, (_, cell) => 0.9 ** (CELLS - 1 - cell)),
      1e-12,
    );
  });
});
