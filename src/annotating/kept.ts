import { compareAnnotations, type Annotation, type Place } from './annotation.ts';
import { readAnnotation } from './read.ts';

/** All that a device keeps, and what each change makes of it; nothing is changed in place. */
export type Kept = readonly Annotation[];

/** Of this format. */
const VERSION = 1;

/** As it stands in storage. */
export const printKept = (kept: Kept): string => JSON.stringify({ version: VERSION, annotations: kept });

/** What stands in storage; nothing stands there for `null`. Throws when it is not of this format: nothing may then be written. */
export function parseKept(text: string | null): Kept {
  if (text === null) return [];
  const { version, annotations } = JSON.parse(text) as { version?: unknown; annotations?: unknown };
  if (version !== VERSION || !Array.isArray(annotations))
    throw new Error('This is not of the format that is kept here.');
  return annotations.map(readAnnotation);
}

/** Adds an annotation, or puts it in the place of the one with its id. */
export const withAnnotation = (kept: Kept, annotation: Annotation): Kept =>
  [...without(kept, annotation.id), annotation].sort(compareAnnotations);

export const without = (kept: Kept, id: string): Kept => kept.filter((one) => one.id !== id);

/** What is on the very same words, and has no note. */
export const bareOn = (kept: Kept, places: readonly Place[]): Annotation | undefined =>
  kept.find((one) => !one.note && JSON.stringify(one.places) === JSON.stringify(places));

/** Without those of these ids that have no note. */
export const withoutBare = (kept: Kept, ids: readonly string[]): Kept =>
  kept.filter(({ id, note }) => note || !ids.includes(id));

export const withNote = (kept: Kept, id: string, note: string, changed: string): Kept =>
  kept.map((one) => (one.id === id ? { ...one, note, changed } : one));

/** What came of taking in what was exported. */
export interface Merged {
  kept: Kept;
  added: number;
  /** Known ones that were changed later elsewhere. */
  renewed: number;
  /** Known ones that say the same here, or were changed later here. */
  known: number;
}

/** Of two with one id the one that was changed last stays. */
export function merge(kept: Kept, others: Kept): Merged {
  const all = new Map(kept.map((one) => [one.id, one]));
  let added = 0;
  let renewed = 0;
  for (const other of others) {
    const known = all.get(other.id);
    if (known && known.changed >= other.changed) continue;
    if (known) renewed++;
    else added++;
    all.set(other.id, other);
  }
  return { kept: [...all.values()].sort(compareAnnotations), added, renewed, known: others.length - added - renewed };
}
