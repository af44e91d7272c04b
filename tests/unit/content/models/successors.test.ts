import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedAfter, plateau } from '../../../../content/models/successors/chain.ts';
import { expectClose, expectPrinted } from '../../models/close.ts';

const shares = fc.double({ min: 0, max: 1, noNaN: true });

describe('the chain of successors', () => {
  it('has the reference values', () => {
    expectPrinted(alignedAfter({ start: 1, keep: 0.95, repair: 0 }, 20), 0.3585, 4);
    expectPrinted(alignedAfter({ start: 1, keep: 0.95, repair: 0.2 }, 20), 0.8006, 4);
    expectClose(plateau({ start: 1, keep: 0.95, repair: 0.2 }), 0.8, 1e-12);
  });

  it('is the recurrence a ← k·a + f·(1 − a), and stays a share', () => {
    fc.assert(
      fc.property(shares, shares, shares, (start, keep, repair) => {
        let aligned = start;
        for (let n = 0; n <= 30; n++) {
          const closed = alignedAfter({ start, keep, repair }, n);
          expectClose(closed, aligned, 1e-9);
          expect(closed).toBeGreaterThanOrEqual(-1e-12);
          expect(closed).toBeLessThanOrEqual(1 + 1e-12);
          aligned = keep * aligned + repair * (1 - aligned);
        }
        expectClose(
          keep * plateau({ start, keep, repair }) + repair * (1 - plateau({ start, keep, repair })),
          plateau({ start, keep, repair }),
          1e-9,
        );
      }),
    );
  });

  it('stays where it starts when nothing is lost and nothing repaired', () => {
    expect(alignedAfter({ start: 0.3, keep: 1, repair: 0 }, 50)).toBe(0.3);
  });
});
