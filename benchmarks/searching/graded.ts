import { readFileSync } from 'node:fs';

/** A query with what answers it, by reference: 3 what it is after, 2 clearly about it, 1 related; empty when nothing does. */
export interface Graded {
  kind: string;
  query: string;
  relevant: Record<string, number>;
}

export const QUERIES = 'tests/fixtures/search/queries.json';

export const readGraded = (): Graded[] => JSON.parse(readFileSync(QUERIES, 'utf8')) as Graded[];

/** Every third query of each kind is held out: tuning never looks at it. */
export function splitHeldOut(queries: readonly Graded[]): { tuning: Graded[]; heldOut: Graded[] } {
  const seen = new Map<string, number>();
  const isHeld = queries.map(({ kind }) => {
    const index = seen.get(kind) ?? 0;
    seen.set(kind, index + 1);
    return index % 3 === 2;
  });
  return { tuning: queries.filter((_, i) => !isHeld[i]), heldOut: queries.filter((_, i) => isHeld[i]) };
}
