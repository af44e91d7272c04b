import type { ChartSpec } from './chart/spec.ts';
import { byFolder } from './found.ts';

/** Figures over many runs, where a model has a file of them: drawn when the site is built, never in a page. */
const STUDIES = byFolder(import.meta.glob<() => ChartSpec[]>('#edition/models/*/studies.ts', { import: 'studies' }));

export const studiesOf = async (slug: string): Promise<ChartSpec[]> => (await STUDIES[slug]?.())?.() ?? [];
