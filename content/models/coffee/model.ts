import type { ModelModule } from '#models/model.ts';
import { figures, readout, table } from './figures.ts';
import { MOST_BITS, STOPS, run, type CoffeeParams, type CoffeeResult } from './run.ts';

export const model: ModelModule<CoffeeParams, CoffeeResult> = {
  params: {
    suggestGuard: {
      kind: 'range',
      label: 'Guard on suggestions',
      unit: 'nats per harm',
      help: 'At 3 the kick, whose harm is 1, comes to mind about 20 times less readily beside a harmless answer.',
      min: 0,
      max: 6,
      step: 0.1,
      default: 3,
    },
    selectGuard: {
      kind: 'range',
      label: 'Guard on selection',
      unit: 'value per harm',
      help: 'How much value the choice takes off for a harm of 1; the coffee is worth at most 1.',
      min: 0,
      max: 2,
      step: 0.01,
      default: 0.8,
    },
    suggestions: { kind: 'stops', label: 'Suggestions before choosing', stops: STOPS, default: 8 },
    distinct: {
      kind: 'switch',
      label: 'No suggestion is made twice',
      help: 'There are eight answers, so at most eight suggestions.',
      default: false,
    },
    bits: {
      kind: 'range',
      label: 'Training',
      unit: 'bits of selection',
      min: 0,
      max: MOST_BITS,
      step: 0.5,
      default: 0,
    },
    harmWeight: {
      kind: 'range',
      label: 'Weight of harm in the training reward',
      min: 0,
      max: 1,
      step: 0.01,
      default: 0,
    },
    logScale: { kind: 'switch', label: 'Show answers on a logarithmic scale', default: false },
  },
  presets: [
    { id: 'suggestions', label: 'Guard the suggestions only', source: 'E26', settings: { selectGuard: 0 } },
    { id: 'selection', label: 'Guard the selection only', source: 'E26', settings: { suggestGuard: 0 } },
    { id: 'both', label: 'A friendly Claude guards both', source: 'E27', settings: {} },
    {
      id: 'blind',
      label: 'Training that sees only the coffee',
      source: 'T10.1.2',
      settings: { selectGuard: 0, suggestions: 1, bits: 12 },
    },
    {
      id: 'warmth',
      label: 'Warmth in the training reward',
      source: 'T2.3.11',
      settings: { selectGuard: 0, suggestions: 1, bits: 12, harmWeight: 0.2 },
    },
  ],
  contrast: {
    presets: ['suggestions', 'selection'],
    figure: 'coffee-thinking',
    decides:
      'Where the persona acts: longer thinking wears down a guard on suggestions and strengthens one on selection.',
  },
  picture: 'coffee-thinking',
  run,
  readout,
  figures,
  table,
};
