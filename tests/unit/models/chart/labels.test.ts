import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread, wrap } from '../../../../src/models/chart/labels.ts';

describe('wrap', () => {
  it('breaks at spaces and keeps long words whole', () => {
    expect(wrap('share of the money', 12)).toEqual(['share of the', 'money']);
    expect(wrap('counterrevolutionary act', 8)).toEqual(['counterrevolutionary', 'act']);
  });
});

describe('spread', () => {
  it('keeps labels apart and inside, in their order', () => {
    const labels = fc.array(
      fc.record({ y: fc.double({ min: 0, max: 200, noNaN: true }), height: fc.integer({ min: 10, max: 28 }) }),
      {
        maxLength: 7,
      },
    );
    fc.assert(
      fc.property(labels, (wanted) => {
        const placed = spread(wanted, 0, 200);
        placed.slice(1).forEach((label, i) => {
          const above = placed[i]!;
          expect(label.y - above.y).toBeGreaterThanOrEqual((label.height + above.height) / 2 - 1e-9);
        });
        placed.forEach(({ y, height }) => {
          expect(y - height / 2).toBeGreaterThanOrEqual(-1e-9);
          expect(y + height / 2).toBeLessThanOrEqual(200 + 1e-9);
        });
      }),
    );
  });

  it('leaves alone what does not touch', () => {
    const apart = [
      { y: 20, height: 10 },
      { y: 90, height: 10 },
    ];
    expect(spread(apart, 0, 100)).toEqual(apart);
  });
});
