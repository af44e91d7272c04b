import type { ChartSpec } from './chart/spec.ts';

/** Figures that take seconds: drawn when the site is built, never in a page. */
const STUDIES: Partial<Record<string, () => Promise<ChartSpec[]>>> = {
  'learning-market': async () => (await import('./learning-market/study-figures.ts')).studyFigures(),
};

export const studiesOf = async (slug: string): Promise<ChartSpec[]> => (await STUDIES[slug]?.()) ?? [];
