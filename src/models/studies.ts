import type { ChartSpec } from './chart/spec.ts';

/** Figures over many runs: drawn when the site is built, never in a page. */
const STUDIES: Partial<Record<string, () => Promise<ChartSpec[]>>> = {
  'learning-market': async () => (await import('./learning-market/study-figures.ts')).studyFigures(),
};

export const studiesOf = async (slug: string): Promise<ChartSpec[]> => (await STUDIES[slug]?.()) ?? [];
