import type { ModelModule } from '#models/model.ts';
import { figures, readout, table } from './figures.ts';
import { run, type SuccessorsParams, type SuccessorsResult } from './run.ts';

export const model: ModelModule<SuccessorsParams, SuccessorsResult> = {
  params: {
    keep: {
      kind: 'range',
      label: 'Chance that an aligned generation makes an aligned one',
      min: 0,
      max: 1,
      step: 0.01,
      default: 0.95,
    },
    repair: {
      kind: 'range',
      label: 'Chance that a misaligned one is put right',
      min: 0,
      max: 1,
      step: 0.01,
      default: 0.2,
    },
    start: { kind: 'range', label: 'Share of lines aligned at the start', min: 0, max: 1, step: 0.01, default: 1 },
    generations: { kind: 'range', label: 'Generations', min: 1, max: 100, step: 1, default: 20 },
  },
  presets: [
    { id: 'induction', label: 'The inductive step fails', source: 'T1.1.2', settings: { repair: 0 } },
    {
      id: 'researchers',
      label: 'Aligned researchers do the rest',
      source: 'T3.1.1–T3.1.2',
      settings: { keep: 0.99, repair: 0.2 },
    },
    { id: 'tractable', label: 'Tractable problems, solved over and over', source: 'T8.1.4', settings: {} },
  ],
  contrast: {
    presets: ['induction', 'tractable'],
    figure: 'successors-course',
    decides: 'Whether mistakes are ever put right: any constant repair turns decline into a plateau.',
  },
  run,
  readout,
  figures,
  table,
};
