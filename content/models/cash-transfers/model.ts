import type { ModelModule } from '#models/model.ts';
import { figures, readout, table } from './figures.ts';
import { run, type CashTransfersParams, type CashTransfersResult } from './run.ts';

export const model: ModelModule<CashTransfersParams, CashTransfersResult> = {
  params: {
    batches: { kind: 'range', label: 'Batches of pre-training', min: 0, max: 400, step: 10, default: 150 },
    settlements: {
      kind: 'stops',
      label: 'Settlements of post-training on “of course”',
      stops: [0, 1, 2, 3, 5, 7, 10, 14, 20, 28, 40, 56, 68, 80, 110, 150, 200, 260, 320, 400],
      default: 10,
    },
    replay: {
      kind: 'range',
      label: 'Ordinary text among post-training',
      help: 'Share of each batch that is replayed from the corpus.',
      min: 0,
      max: 0.9,
      step: 0.05,
      default: 0,
    },
    eta: {
      kind: 'range',
      label: 'Share of its money that a trader stakes',
      min: 0.05,
      max: 1,
      step: 0.05,
      default: 0.5,
    },
    settlement: {
      kind: 'choice',
      label: 'Bets are settled',
      options: [
        { value: 'batch', label: 'batch by batch, each episode for itself' },
        { value: 'corpus', label: 'once, over the whole corpus' },
      ],
      default: 'batch',
    },
    batch: {
      kind: 'choice',
      label: 'Batches of pre-training are',
      options: [
        { value: 'endless', label: 'as if endless' },
        { value: 'drawn', label: '32 episodes drawn at random' },
      ],
      default: 'endless',
    },
    seed: { kind: 'range', label: 'Seed of the drawn batches', min: 1, max: 50, step: 1, default: 11 },
  },
  presets: [
    { id: 'transfers', label: 'Ten settlements move money between the rich', source: 'E18', settings: {} },
    {
      id: 'one-voice',
      label: 'One voice is nearly all of the market',
      source: 'T2.3.1',
      settings: { settlements: 68 },
    },
    { id: 'collapse', label: 'Mode collapse', source: 'E19', settings: { settlements: 80 } },
    {
      id: 'replay',
      label: 'Ordinary training in between',
      source: 'T9.1.2',
      settings: { settlements: 80, replay: 0.3 },
    },
    {
      id: 'ruined',
      label: 'A ruined trader comes back',
      source: 'E18',
      settings: { settlements: 320 },
    },
    {
      id: 'whole-corpus',
      label: 'Without limiting traders to an episode',
      source: 'N2',
      settings: { settlement: 'corpus' },
    },
  ],
  contrast: {
    presets: ['collapse', 'replay'],
    figure: 'cash-transfers-money',
    decides:
      'What share of each batch is ordinary text: collapse follows from the mix of the data, not from the market.',
  },
  picture: 'cash-transfers-story',
  run,
  readout,
  figures,
  table,
};
