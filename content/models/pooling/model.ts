import type { ModelModule } from '#models/model.ts';
import { figures, readout, table } from './figures.ts';
import { run, type PoolingParams, type PoolingResult } from './run.ts';

const odds = (label: string, value: number) =>
  ({ kind: 'range', label, min: 1, max: 20, step: 1, default: value }) as const;

export const model: ModelModule<PoolingParams, PoolingResult> = {
  params: {
    a1: odds('First trader: odds on red', 7),
    a2: odds('First trader: odds on green', 2),
    a3: odds('First trader: odds on blue', 1),
    b1: odds('Second trader: odds on red', 1),
    b2: odds('Second trader: odds on green', 6),
    b3: odds('Second trader: odds on blue', 3),
    weight: {
      kind: 'range',
      label: 'Share of the money that the first trader has',
      min: 0,
      max: 1,
      step: 0.05,
      default: 0.5,
    },
  },
  presets: [
    { id: 'disagree', label: 'Two traders read different evidence (ours)', source: 'E22', settings: {} },
    {
      id: 'agree',
      label: 'Two pieces of evidence point one way (ours)',
      source: 'E22',
      settings: { b1: 6, b2: 2, b3: 2 },
    },
    { id: 'rich', label: 'Money decides in a market', source: 'E12', settings: { weight: 0.9 } },
  ],
  picture: 'pooling-pools',
  run,
  readout,
  figures,
  table,
};
