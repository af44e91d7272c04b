import { parseKept, printKept, type Kept } from '../../annotating/kept.ts';
import { BASE } from '../../edition/base.ts';
import { notify } from '../notice.ts';
import { notKept, otherVersion } from '../../strings/languages/en.ts';

/** The storage of the device: all that is kept, and the only place that writes it. */

/** Of this site alone: others may lie on the same host, and their E27 is another. */
const KEY = `variorum:annotations:${BASE}`;

/** Throws when something is kept that cannot be read. */
const read = (): Kept => parseKept(stored());

/** As it stands in storage; null when nothing does, or storage is forbidden. */
export function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

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
  try {
    const next = change(kept);
    if (next.length) localStorage.setItem(KEY, printKept(next));
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    notify(notKept);
    return false;
  }
}

/** Deletes all of it, what cannot be read too. */
export function deleteAll(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept, then.
  }
}

/** Puts back what `stored` gave. */
export function restore(text: string): void {
  try {
    localStorage.setItem(KEY, text);
  } catch {
    notify(notKept);
  }
}

/** Calls when another tab has changed what is kept, or the page is come back to. */
export function onChangeElsewhere(act: () => void): void {
  addEventListener('storage', ({ key }) => (key === KEY || key === null) && act());
  addEventListener('pageshow', ({ persisted }) => persisted && act());
}
