import type { ModelModule } from '#models/model.ts';
import { figures, readout, table } from './figures.ts';
import { run, type GroupTransferParams, type GroupTransferResult } from './run.ts';

export const model: ModelModule<GroupTransferParams, GroupTransferResult> = {
  params: {
    bonus: {
      kind: 'range',
      label: 'Extra success of ruthlessness',
      help: 'Added to the chance that a task succeeds.',
      min: -0.2,
      max: 0.3,
      step: 0.01,
      default: 0.15,
    },
    tie: {
      kind: 'range',
      label: 'Tie between ruthless and relentless in the base model',
      unit: 'logits',
      min: 0,
      max: 4,
      step: 0.1,
      default: 0,
    },
    ordinarySteps: {
      kind: 'range',
      label: 'Steps of ordinary chat training in a cycle',
      min: 0,
      max: 20,
      step: 1,
      default: 0,
    },
    rlSteps: { kind: 'range', label: 'RL steps in a cycle', min: 1, max: 20, step: 1, default: 10 },
    overlap: {
      kind: 'range',
      label: 'Overlap of the persona on tasks and in chat',
      help: 'How far a step on the one moves the other as well.',
      min: 0,
      max: 1,
      step: 0.05,
      default: 0.5,
    },
    leash: { kind: 'range', label: 'Weight of the KL penalty', min: 0, max: 1, step: 0.01, default: 0 },
    cycles: { kind: 'range', label: 'Cycles', min: 0, max: 300, step: 10, default: 100 },
    size: {
      kind: 'range',
      label: 'Answers in a group',
      help: 'For the figures of one group; the long run is that of large groups.',
      min: 2,
      max: 64,
      step: 1,
      default: 16,
    },
    seed: { kind: 'range', label: 'Seed of the group', min: 1, max: 50, step: 1, default: 3 },
  },
  presets: [
    { id: 'pays', label: 'Ruthlessness pays (our example)', source: 'E48', settings: {} },
    { id: 'focus', label: 'Only focus pays', source: 'T2.3.8', settings: { bonus: 0 } },
    {
      id: 'archetype',
      label: 'Relentlessness evokes a ruthless archetype',
      source: 'T2.3.10',
      settings: { bonus: 0, tie: 2 },
    },
    {
      id: 'partial',
      label: 'Chat training in between, reaching half of the persona (our half)',
      source: 'T2.1.1',
      settings: { ordinarySteps: 10 },
    },
    {
      id: 'full',
      label: 'Chat training in between, reaching all of it',
      source: 'T9.1.3',
      settings: { ordinarySteps: 10, overlap: 1 },
    },
    {
      id: 'leash',
      label: 'The same archetype, under GRPO’s own penalty (our addition)',
      source: 'E29',
      settings: { bonus: 0, tie: 2, leash: 0.04 },
    },
  ],
  contrast: {
    presets: ['partial', 'full'],
    figure: 'group-transfer-course',
    decides: 'How far the persona that works on tasks is the one that ordinary training sees in chat.',
  },
  run,
  readout,
  figures,
  table,
};
