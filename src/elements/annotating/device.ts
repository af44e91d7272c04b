import { parseKept, printKept, type Kept } from '../../annotating/kept.ts';
import { notify } from '../notice.ts';
import { keyOf, store, stored as storedAt } from '../storage.ts';
import { notKept, otherVersion } from '../../strings/languages/en.ts';

/** The storage of the device: all that is kept, and the only place that writes it. */

const KEY = keyOf('annotations');
const PROBE = keyOf('probe');

/** Throws when something is kept that cannot be read. */
const read = (): Kept => parseKept(stored());

/** As it stands in storage; null when nothing does, or storage is forbidden. */
export const stored = (): string | null => storedAt(KEY);

/** Whether the browser keeps anything at all for the site. */
export const canKeep = (): boolean => store(PROBE, '1') && store(PROBE, '');

/** All that is kept; null, and said in sight, when it cannot be read. */
export function readKept(): Kept | null {
  try {
    return read();
  } catch {
    notify(otherVersion);
    return null;
  }
}

/** Changes what is kept, read anew since another tab may have changed it. False, and said in sight, when that was not possible. */
export function changeKept(change: (kept: Kept) => Kept): boolean {
  const kept = readKept();
  if (!kept) return false;
  const next = change(kept);
  const isDone = store(KEY, next.length ? printKept(next) : '');
  if (!isDone) notify(notKept);
  return isDone;
}

/** Deletes all of it, what cannot be read too. */
export const deleteAll = (): boolean => store(KEY, '');

/** Puts back what `stored` gave. */
export function restore(text: string): void {
  if (!store(KEY, text)) notify(notKept);
}

/** Calls when another tab has changed what is kept, or the page is come back to. */
export function onChangeElsewhere(act: () => void): void {
  addEventListener('storage', ({ key }) => (key === KEY || key === null) && act());
  addEventListener('pageshow', ({ persisted }) => persisted && act());
}
