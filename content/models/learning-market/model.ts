import type { ModelModule } from '#models/model.ts';
import { figures, readout, table } from './figures.ts';
import { options, run, type LearningMarketParams, type LearningMarketResult } from './run.ts';

export const model: ModelModule<LearningMarketParams, LearningMarketResult> = {
  params: {
    first: { kind: 'choice', label: 'Pattern the world repeats', options, default: '01101' },
    longest: {
      kind: 'range',
      label: 'Longest pattern any trader bets on',
      unit: 'bits',
      min: 4,
      max: 8,
      step: 1,
      default: 6,
    },
    error: { kind: 'range', label: 'Errors the traders allow for', min: 0.02, max: 0.3, step: 0.01, default: 0.1 },
    noise: { kind: 'range', label: 'Errors the world makes', min: 0, max: 0.3, step: 0.01, default: 0.1 },
    steps: { kind: 'range', label: 'Steps of the first run', min: 50, max: 400, step: 10, default: 200 },
    seed: { kind: 'range', label: 'Seed of the first run', min: 1, max: 100, step: 1, default: 7 },
    second: { kind: 'choice', label: 'Pattern after the change', options, default: '001' },
    before: { kind: 'range', label: 'Steps before the change', min: 0, max: 1000, step: 10, default: 100 },
    never: {
      kind: 'range',
      label: 'Prior belief that nothing ever changes',
      help: 'At 1 nobody may hold a bet with a date in it.',
      min: 0.5,
      max: 1,
      step: 0.01,
      default: 0.5,
    },
    changeSeed: { kind: 'range', label: 'Seed of the run with a change', min: 0, max: 100, step: 1, default: 1 },
  },
  presets: [
    { id: 'learning-time', label: 'Complexity is the time to learn', source: 'E13', settings: {} },
    { id: 'drained', label: 'Drained traders are gone', source: 'E18', settings: { never: 1 } },
    { id: 'dated', label: 'Dated bets are there, at a tax', source: 'N3', settings: { never: 0.5 } },
    {
      id: 'long-training',
      label: 'Dated bets after long training',
      source: 'N3',
      settings: { never: 0.5, before: 1000 },
    },
  ],
  contrast: {
    presets: ['drained', 'dated'],
    figure: 'learning-market-change',
    decides: 'Whether any trader may hold a bet with a date in it: “this rule until step K, then that one”.',
  },
  picture: 'learning-market-change',
  run,
  readout,
  figures,
  table,
};
