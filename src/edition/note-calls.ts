import { idOf, type Reference } from './reference.ts';

/** The fragment of the nth call of a note, counted from 1 in the order of the edition: the first is the published one. */
export const callId = (note: Reference, n: number): string =>
  n === 1 ? `call-${idOf(note)}` : `call-${idOf(note)}-${n}`;

/** The note that a fragment is a call of, as its id; any other fragment as it is. */
export const noteOfCall = (fragment: string): string => /^call-([^-]+)/.exec(fragment)?.[1] ?? fragment;

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
