import type { ModelModule } from '#models/model.ts';
import { figures, readout, table } from './figures.ts';
import { run, type KeptDownParams, type KeptDownResult } from './run.ts';

export const model: ModelModule<KeptDownParams, KeptDownResult> = {
  params: {
    tests: {
      kind: 'stops',
      label: 'Clean tests',
      stops: [0, 1, 2, 3, 5, 7, 10, 15, 20, 30, 40, 50, 70, 100, 150, 200, 300, 500, 700, 1000],
      default: 30,
    },
    power: {
      kind: 'range',
      label: 'Power that a test shows',
      help: 'In units of the mean power that an impulse waits for.',
      min: 0,
      max: 5,
      step: 0.1,
      default: 1,
    },
    inUse: { kind: 'range', label: 'Power in use', min: 0, max: 10, step: 0.1, default: 5 },
    doubt: {
      kind: 'range',
      label: 'Doubt before testing',
      help: 'Chance that the model is hollow.',
      min: 0.01,
      max: 0.9,
      step: 0.01,
      default: 0.2,
    },
    recognised: {
      kind: 'range',
      label: 'Chance that a test is recognised as one',
      min: 0,
      max: 1,
      step: 0.01,
      default: 0.5,
    },
    correlation: {
      kind: 'range',
      label: 'How much recognising is a habit of the model',
      help: 'At 0 every test is recognised or not by itself; at 1 a model recognises all or none.',
      min: 0,
      max: 1,
      step: 0.01,
      default: 0.2,
    },
    shows: {
      kind: 'range',
      label: 'Chance that the impulse shows where it may',
      help: 'In a test that has the power and is not recognised.',
      min: 0,
      max: 1,
      step: 0.05,
      default: 0.5,
    },
    falseAlarm: {
      kind: 'range',
      label: 'Chance that a sound model fails a test',
      min: 0,
      max: 0.1,
      step: 0.005,
      default: 0,
    },
  },
  presets: [
    { id: 'kept-down', label: 'Kept down until it has power', source: 'T2.1.1', settings: {} },
    { id: 'power', label: 'Tested in a position of power', source: 'T2.1.3', settings: { power: 5 } },
    {
      id: 'knows',
      label: 'It knows a test when it sees one',
      source: 'T4.1.2',
      settings: { recognised: 0.8, correlation: 0.6 },
    },
    { id: 'seen', label: 'What is seen is there', source: 'E43', settings: { recognised: 0, power: 5 } },
    { id: 'wants-it', label: 'It really wants it', source: 'T2.8.3', settings: { doubt: 0.02 } },
  ],
  contrast: {
    presets: ['kept-down', 'power'],
    figure: 'kept-down-standing',
    decides: 'How much power a test shows beside what an impulse waits for.',
  },
  run,
  readout,
  figures,
  table,
};
