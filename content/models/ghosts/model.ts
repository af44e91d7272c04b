import type { ModelModule } from '#models/model.ts';
import { figures, readout, table } from './figures.ts';
import { MOST_LAMBDA, run, type GhostsParams, type GhostsResult } from './run.ts';

export const model: ModelModule<GhostsParams, GhostsResult> = {
  params: {
    belief: {
      kind: 'range',
      label: 'Belief in ghosts',
      help: 'How far their peace is thought to bring food.',
      min: 0,
      max: 1,
      step: 0.05,
      default: 0.6,
    },
    laterBelief: { kind: 'range', label: 'Belief in ghosts, later', min: 0, max: 1, step: 0.05, default: 0 },
    lambda: {
      kind: 'range',
      label: 'Strength of the drives',
      unit: 'nats per reward',
      min: 0,
      max: MOST_LAMBDA,
      step: 0.1,
      default: 1.5,
    },
    sweet: { kind: 'range', label: 'Drive for sweet taste', min: 0, max: 2, step: 0.1, default: 1 },
    warm: { kind: 'range', label: 'Drive for warm touch', min: 0, max: 2, step: 0.1, default: 1 },
    learner: {
      kind: 'choice',
      label: 'When the belief changes, the learner',
      options: [
        { value: 'rederive', label: 'derives its goals anew from the drives' },
        { value: 'four', label: 'keeps to four things it used to say it wants' },
        { value: 'two', label: 'keeps to two of them, ghosts and festivals' },
        { value: 'six', label: 'keeps to six, drives among them' },
        { value: 'drives', label: 'keeps to how often its two drives were met' },
      ],
      default: 'rederive',
    },
  },
  presets: [
    { id: 'growth', label: 'A human grows up: goals mapped on to a new world-model', source: 'E44', settings: {} },
    {
      id: 'pointer',
      label: 'A pointer to a persona keeps what was said (our reading)',
      source: 'E49',
      settings: { learner: 'four' },
    },
    { id: 'unbeliever', label: 'A firm believer stops believing', source: 'T2.7.3', settings: { belief: 1 } },
    {
      id: 'wants-it',
      label: 'It wants it, rather than being told (our reading)',
      source: 'T2.8.3',
      settings: { learner: 'drives' },
    },
    { id: 'no-ghosts', label: 'Who does not believe in ghosts does not care', source: 'E41', settings: { belief: 0 } },
  ],
  contrast: {
    presets: ['growth', 'pointer'],
    figure: 'ghosts-later',
    decides: 'Whether the learner still has the low-level drives, or only what was once concluded from them.',
  },
  run,
  readout,
  figures,
  table,
};
