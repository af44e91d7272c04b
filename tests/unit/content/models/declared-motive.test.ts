import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadOf } from '../../../../content/models/declared-motive/declaring.ts';
import { model as declaredMotive } from '../../../../content/models/declared-motive/model.ts';
import { run, type DeclaredMotiveParams } from '../../../../content/models/declared-motive/run.ts';
import { sampleGroup } from '../../../../content/models/group-transfer/group.ts';
import { logit, mean } from '../../../../src/models/lib/distributions.ts';
import {
  policyOf,
  RATE,
  rlStep,
  startState,
  successOf,
  traitShare,
} from '../../../../content/models/group-transfer/long-training.ts';
import { settings } from '../../../../src/models/settings.ts';
import { expectClose, expectPrinted } from '../../models/close.ts';

const runAt = (given: Partial<DeclaredMotiveParams>) => run(settings(declaredMotive, given));
const preset = (id: string) => runAt(declaredMotive.presets.find((one) => one.id === id)!.settings);
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('declaring a motive', () => {
  it.each([
    ['friendly', [0.6994086288, 0.9125836002, 0.6669433651]],
    ['hollow', [0.6994086288, 0.9125836002, 0.2]],
    ['unrelated', [0.6993233258, 0.2, 0.2]],
    ['says-less', [0.6993097127, 0.0167592662, 0.1461945175]],
    ['warmth', [0.6993229167, 0.9756872871, 0.760044628]],
    ['ordinary', [0.6993489285, 0.5675851228, 0.2003678431]],
    ['price', [0.6989545297, 0.1593835275, 0.0349243962]],
  ])('ends where the reference does: %s', (id, expected) => {
    const { success, onTasks, elsewhere } = preset(id).course.at(-1)!;
    expectPrinted([success, onTasks, elsewhere], expected, 10);
  });

  it('peaks where the reference does when words cost a little', () => {
    const { course } = preset('price');
    const most = course.reduce((best, moment) => (moment.onTasks > best.onTasks ? moment : best));
    expectPrinted(most.onTasks, 0.7901460066, 10);
    expect(most.cycle).toBe(14);
  });

  it('begins with the reference lead, and splits its rise as the reference does', () => {
    const { course, rise } = runAt({});
    expectPrinted(course[0]!.lead, 0.0944840383, 10);
    expectPrinted([rise.company, rise.itself], [0.3671087695, 0.3454748307], 10);
  });

  it('is the archetype of the model of transfers where it begins as rare', () => {
    const { onTasks, elsewhere } = runAt({ base: 0.05 }).course.at(-1)!;
    expectPrinted([onTasks, elsewhere], [0.5680097231, 0.1030802353], 10);
  });

  it('moves the motive elsewhere by its share of what the words moved, without ordinary training', () => {
    fc.assert(
      fc.property(number(-4, 4), number(0, 1), number(-0.1, 0.2), number(0.05, 0.95), (tie, overlap, price, base) => {
        const { course } = run({ ...settings(declaredMotive), tie, overlap, price, base, cycles: 20 });
        const last = course.at(-1)!;
        const { task } = startState({ tie, base });
        // The logit of declaring within a way of working is the state's own, with the tie where there is one.
        const moved = Math.log(last.policy[3]! / last.policy[0]!) - task;
        expectClose(logit(last.elsewhere) - logit(base), overlap * moved, 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it('grows in a step exactly when its lead is more than the words cost', () => {
    fc.assert(
      fc.property(number(-4, 4), number(-0.1, 0.2), number(0.05, 0.95), (tie, price, base) => {
        const [state, success] = [startState({ tie, base }), successOf(0)];
        const policy = policyOf(state, tie, new Float64Array(6));
        const moment = { cycle: 0, success: 0, onTasks: 0, elsewhere: 0, policy };
        const { task } = state;
        rlStep(state, policy, policy.slice(), success, { price, overlap: 0, leash: 0 });
        const excess = leadOf(moment, success) - price;
        fc.pre(Math.abs(excess) > 1e-9);
        expect(Math.sign(state.task - task)).toBe(Math.sign(excess));
        // The closed form: p(1 − p)/σ·(q̄₁ − q̄₀ − λ), σ² = Σπb(1 − b) + Var(b − λm).
        const p = traitShare(policy);
        const worth = success.map((b, k) => b - (k < 3 ? 0 : price));
        const centre = worth.reduce((total, w, k) => total + policy[k]! * w, 0);
        const variance = worth.reduce(
          (total, w, k) => total + policy[k]! * (success[k]! * (1 - success[k]!) + (w - centre) ** 2),
          0,
        );
        expectClose(state.task - task, (RATE * p * (1 - p) * excess) / Math.sqrt(variance), 1e-12);
      }),
    );
  });

  it('splits a rise into parts that add up to it', () => {
    fc.assert(
      fc.property(number(-4, 4), number(-0.1, 0.2), number(0.05, 0.95), (tie, price, base) => {
        const { course, rise } = run({ ...settings(declaredMotive), tie, price, base, cycles: 20 });
        expectClose(rise.company + rise.itself, course.at(-1)!.onTasks - course[0]!.onTasks, 1e-12);
      }),
      { numRuns: 40 },
    );
  });

  it('moves by luck alone as far as groups say, where declaring makes no difference', () => {
    const { luck } = runAt({ tie: 0 });
    expectPrinted(luck, 0.0499854307, 10);
    const policy = policyOf(startState({ tie: 0, base: 0.2 }), 0, new Float64Array(6));
    const logits = Array.from(policy, Math.log);
    const moves = Array.from({ length: 20_000 }, (_, seed) => {
      const { ledger } = sampleGroup(logits, successOf(0), 16, seed);
      return RATE * (ledger[3]! + ledger[4]! + ledger[5]!);
    });
    const squares = moves.map((move) => move ** 2);
    const square = mean(squares);
    const error = Math.sqrt((mean(squares.map((x) => x * x)) - square ** 2) / moves.length);
    expect(Math.abs(square - luck ** 2)).toBeLessThan(4 * error);
  });

  it('is spared a lead that vanishes: any price of words wins in the end', () => {
    const { course } = run({ ...settings(declaredMotive), price: 0.005, cycles: 300, rlSteps: 20 });
    expect(course.at(-1)!.lead).toBeLessThan(0.005);
    expect(course.at(-1)!.onTasks).toBeLessThan(course[20]!.onTasks);
  });
});
