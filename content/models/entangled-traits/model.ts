import type { ModelModule } from '#models/model.ts';
import { figures, readout, table } from './figures.ts';
import { MOST_RELENTLESS, run, type EntangledTraitsParams, type EntangledTraitsResult } from './run.ts';

const count = (label: string, value: number) =>
  ({ kind: 'range', label, min: 0, max: 500, step: 10, default: value }) as const;

export const model: ModelModule<EntangledTraitsParams, EntangledTraitsResult> = {
  params: {
    relentless: {
      kind: 'range',
      label: 'Reward for relentlessness',
      unit: 'nats',
      min: 0,
      max: MOST_RELENTLESS,
      step: 0.1,
      default: 2,
    },
    warmth: { kind: 'range', label: 'Reward for warmth', unit: 'nats', min: 0, max: 3, step: 0.05, default: 0 },
    added: { ...count('Relentless, kind characters written for the corpus', 0) },
    weight: {
      kind: 'range',
      label: 'What a written character counts',
      help: '1: as much as any in the corpus. 0: nothing, it is only words.',
      min: 0,
      max: 1,
      step: 0.05,
      default: 1,
    },
    relentlessMalign: count('Relentless, malign characters in the corpus', 30),
    relentlessKind: count('Relentless, kind ones', 10),
    relaxedMalign: count('Relaxed, malign ones', 60),
    relaxedKind: count('Relaxed, kind ones', 400),
    traits: { kind: 'range', label: 'Traits of a character', min: 8, max: 100, step: 1, default: 50 },
    rank: { kind: 'range', label: 'Directions in which characters can differ', min: 1, max: 100, step: 1, default: 10 },
    seed: { kind: 'range', label: 'Seed of those directions', min: 1, max: 50, step: 1, default: 3 },
  },
  presets: [
    { id: 'archetype', label: 'The relentless archetype is a malign one', source: 'T2.3.10', settings: {} },
    {
      id: 'fiction',
      label: 'Write kind superintelligences',
      source: 'T2.4.7–T2.4.9',
      settings: { added: 400, weight: 1 },
    },
    { id: 'words', label: 'Fiction is only words', source: 'T2.5.1–T2.5.2', settings: { added: 400, weight: 0 } },
    { id: 'a-little', label: 'It helps a little', source: 'T2.6.1', settings: { added: 400, weight: 0.5 } },
    { id: 'warmth', label: 'Warmth in the reward', source: 'T2.3.11', settings: { warmth: 1 } },
  ],
  contrast: {
    presets: ['fiction', 'words'],
    figure: 'entangled-traits-share',
    decides: 'How much a written character counts beside those that the model has already learned from.',
  },
  run,
  readout,
  figures,
  table,
};
