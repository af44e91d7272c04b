import type { ModelModule } from '#models/model.ts';
import { figures, readout, table } from './figures.ts';
import { run, type ShapedRewardParams, type ShapedRewardResult } from './run.ts';

export const model: ModelModule<ShapedRewardParams, ShapedRewardResult> = {
  params: {
    bonus: { kind: 'range', label: 'Bonus for a step towards the goal', min: 0, max: 1, step: 0.01, default: 0.1 },
    discount: {
      kind: 'range',
      label: 'Worth of a reward one step later',
      min: 0.5,
      max: 0.99,
      step: 0.01,
      default: 0.9,
    },
    charge: {
      kind: 'choice',
      label: 'A step back costs',
      options: [
        { value: 'nothing', label: 'nothing' },
        { value: 'flat', label: 'the bonus again' },
        { value: 'potential', label: 'so much that the bonus is the difference of a potential' },
      ],
      default: 'nothing',
    },
  },
  presets: [
    { id: 'outcome', label: 'Only the outcome is rewarded', source: 'T8.1.1', settings: { bonus: 0 } },
    { id: 'shaped', label: 'Rewards are shaped', source: 'T8.1.2', settings: {} },
    { id: 'locust', label: 'Brilliant at the game, careless of the end', source: 'T8.1.3', settings: { bonus: 0.4 } },
    {
      id: 'potential',
      label: 'Shaping that leaves the long run alone',
      source: 'T8.1.2',
      settings: { bonus: 0.4, charge: 'potential' },
    },
  ],
  contrast: {
    presets: ['locust', 'potential'],
    figure: 'shaped-reward-worth',
    decides: 'Whether steps back are charged for: then no bonus can make going round in circles pay.',
  },
  picture: 'shaped-reward-threshold',
  run,
  readout,
  figures,
  table,
};
