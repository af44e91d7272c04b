import type { ModelModule } from '#models/model.ts';
import { figures, readout, table } from './figures.ts';
import { run, type LuckyTracesParams, type LuckyTracesResult } from './run.ts';

export const model: ModelModule<LuckyTracesParams, LuckyTracesResult> = {
  params: {
    mode: {
      kind: 'choice',
      label: 'What training can do to human-like circuits',
      options: [
        { value: 'free', label: 'sharpen them, like any others' },
        { value: 'ceiling', label: 'sharpen them up to a ceiling' },
        { value: 'frozen', label: 'nothing: they go on imitating people' },
      ],
      default: 'frozen',
    },
    beta: {
      kind: 'range',
      label: 'Selection in all',
      unit: 'nats per point',
      min: 0,
      max: 0.3,
      step: 0.005,
      default: 0.05,
    },
    share: {
      kind: 'range',
      label: 'Share of human-like circuits at first',
      min: 0.5,
      max: 0.99,
      step: 0.01,
      default: 0.85,
    },
    humanMean: { kind: 'range', label: 'Human-like circuits: mean quality', min: 120, max: 180, step: 1, default: 150 },
    humanSd: { kind: 'range', label: 'Human-like circuits: spread', min: 5, max: 30, step: 1, default: 20 },
    freshMean: { kind: 'range', label: 'New circuits: mean quality', min: 120, max: 220, step: 1, default: 185 },
    freshSd: { kind: 'range', label: 'New circuits: spread', min: 5, max: 30, step: 1, default: 15 },
    ceiling: {
      kind: 'range',
      label: 'Ceiling of human-like circuits',
      help: 'Without it the wider family wins at absurd qualities, which only a normal distribution’s tail allows.',
      min: 180,
      max: 260,
      step: 5,
      default: 200,
    },
    round: {
      kind: 'stops',
      label: 'Selection per round',
      unit: 'nats per point',
      help: 'It matters only where human-like circuits go on imitating people.',
      stops: [0.0025, 0.005, 0.01, 0.02, 0.05],
      default: 0.005,
    },
    traitBeta: {
      kind: 'range',
      label: 'Selection of traits',
      unit: 'nats per point',
      help: 'For the last figure only.',
      min: 0,
      max: 0.4,
      step: 0.01,
      default: 0.2,
    },
    seed: { kind: 'range', label: 'Seed of the sampled traces', min: 1, max: 50, step: 1, default: 5 },
  },
  presets: [
    { id: 'lucky', label: 'Lucky traces owe little to human-like circuits', source: 'T2.2.4', settings: {} },
    {
      id: 'focus',
      label: 'Training sharpens skill and focus',
      source: 'T2.3.4–T2.3.7',
      settings: { mode: 'free', humanMean: 160, freshMean: 160, humanSd: 15, freshSd: 15 },
    },
    {
      id: 'in-turn',
      label: 'Old circuits first, then new ones (ours)',
      source: 'T2.2.2',
      settings: { mode: 'free', humanMean: 160, humanSd: 15, freshMean: 150, freshSd: 25, beta: 0.1 },
    },
  ],
  contrast: {
    presets: ['lucky', 'focus'],
    figure: 'lucky-traces-quality',
    decides:
      'Whether training can sharpen human-like circuits, or only replace them by new ones that start out better.',
  },
  run,
  readout,
  figures,
  table,
};
