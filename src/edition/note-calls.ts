import type { Reference } from './reference.ts';

/**
 * Numbers the calls within one passage as they come. `noteCalls` as in `Edition`; calls of anything else than a passage that
 * calls the note are numbered from 1.
 */
export function callsIn(
  passage: Reference | null,
  noteCalls: ReadonlyMap<Reference, readonly Reference[]>,
): (note: Reference) => number {
  const before = new Map<Reference, number>();
  return (note) => {
    const first = passage ? (noteCalls.get(note)?.indexOf(passage) ?? 0) : 0;
    const n = before.get(note) ?? Math.max(0, first);
    before.set(note, n + 1);
    return n + 1;
  };
}
