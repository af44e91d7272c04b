import { NAMES, REFERENCES } from '../../citing/asked-in-browser.ts';
import type { Reference } from '../../edition/reference.ts';
import type { Named } from '../../searching/asked-name.ts';

/** What a file of the site holds; null where it is not there or cannot be loaded. */
export async function loaded<T>(file: string): Promise<T | null> {
  const response = await fetch(file).catch(() => null);
  return response?.ok ? ((await response.json()) as T) : null;
}

/** All references that ever were; none where they cannot be loaded. */
export const knownReferences = async (): Promise<Reference[]> => (await loaded<Reference[]>(REFERENCES)) ?? [];

/** All that has a name, likewise. */
export const knownNames = async (): Promise<Named[]> => (await loaded<Named[]>(NAMES)) ?? [];
