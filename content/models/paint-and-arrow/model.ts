import type { ModelModule } from '#models/model.ts';
import { figures, readout, table } from './figures.ts';
import { SPREAD_STOPS, run, type PaintAndArrowParams, type PaintAndArrowResult } from './run.ts';

export const model: ModelModule<PaintAndArrowParams, PaintAndArrowResult> = {
  params: {
    dimensions: { kind: 'range', label: 'Independent directions that matter', min: 1, max: 100, step: 1, default: 10 },
    paint: {
      kind: 'stops',
      label: 'Scatter of the paint in each direction',
      unit: 'tolerances',
      stops: SPREAD_STOPS,
      default: 0.2,
    },
    arrow: {
      kind: 'stops',
      label: 'Scatter of the arrow in each direction',
      unit: 'tolerances',
      stops: SPREAD_STOPS,
      default: 0.2,
    },
    offset: {
      kind: 'range',
      label: 'Distance between the two aims',
      unit: 'tolerances',
      min: 0,
      max: 2,
      step: 0.05,
      default: 0,
    },
    angle: {
      kind: 'range',
      label: 'Angle within which blind directions agree',
      unit: 'degrees',
      help: 'For two directions drawn blindly, in the second figure and the table.',
      min: 5,
      max: 60,
      step: 1,
      default: 20,
    },
    seed: { kind: 'range', label: 'Seed of the dots', min: 1, max: 50, step: 1, default: 4 },
  },
  presets: [
    { id: 'dark', label: 'Two shots in the dark', source: 'T11.2.1', settings: { paint: 1, arrow: 1 } },
    { id: 'guided', label: 'A guided aim', source: 'T7.1.6', settings: {} },
    { id: 'different', label: 'Different processes aim differently', source: 'E1', settings: { offset: 0.8 } },
    {
      id: 'humans',
      label: 'People, growing wiser, scatter too',
      source: 'E44',
      settings: { paint: 0.6, arrow: 0.05 },
    },
  ],
  contrast: {
    presets: ['dark', 'guided'],
    figure: 'paint-and-arrow-wall',
    decides: 'How good the aim is in each of the ten directions, of which the wall shows two.',
  },
  run,
  readout,
  figures,
  table,
};
