import type { ModelModule } from '../model.ts';
import { figures, readout, table } from './figures.ts';
import { run, type ControlLoopParams, type ControlLoopResult } from './run.ts';

export const controlLoop: ModelModule<ControlLoopParams, ControlLoopResult> = {
  name: 'control-loop',
  params: {
    trust: {
      kind: 'range',
      label: 'Share of a surprise that the estimate takes over',
      help: '1 believes the senses, 0 the model.',
      min: 0,
      max: 1,
      step: 0.01,
      default: 0.18,
    },
    gain: {
      kind: 'range',
      label: 'Gain of the loop',
      help: 'How strongly the error drives the output.',
      min: 0,
      max: 18,
      step: 1,
      default: 10,
    },
    reference: { kind: 'range', label: 'Reference: what is wanted', min: -2, max: 2, step: 0.1, default: 1 },
    disturbance: { kind: 'range', label: 'Disturbance at the start', min: -1, max: 1, step: 0.1, default: 0.5 },
    noise: { kind: 'range', label: 'Noise of the sense', min: 0, max: 1, step: 0.05, default: 0.5 },
    drift: {
      kind: 'range',
      label: 'Drift of the disturbance',
      unit: 'variance per step',
      min: 0,
      max: 0.05,
      step: 0.001,
      default: 0.01,
    },
    upperGain: {
      kind: 'range',
      label: 'Gain of a loop above two of these',
      help: 'For the last row of the table only.',
      min: 0,
      max: 20,
      step: 1,
      default: 5,
    },
    seed: { kind: 'range', label: 'Seed of noise and drift', min: 1, max: 50, step: 1, default: 1 },
  },
  presets: [
    { id: 'both', label: 'Predict upwards, control downwards', source: 'E34', settings: {} },
    { id: 'senses', label: 'Without prediction: believe the senses', source: 'E35', settings: { trust: 1 } },
    { id: 'model', label: 'Next to no surprise: believe the model', source: 'E35', settings: { trust: 0.02 } },
    { id: 'no-control', label: 'Mere prediction: no action', source: 'E36', settings: { gain: 0 } },
  ],
  contrast: {
    presets: ['senses', 'both'],
    figure: 'control-loop-course',
    decides: 'Whether an estimate stands between what is sensed and what is done.',
  },
  run,
  readout,
  figures,
  table,
};
