import { tellingOriginal, withOriginals, type OriginalWords } from '../../searching/originals.ts';
import { keyOf, storeChoice, stored } from '../storage.ts';
import type { Including } from './engine.ts';

/**
 * The reader's choice whether the search looks into originals: a checkbox, in a build that shows them. Loaded with the
 * search where there is that checkbox.
 */

const KEY = keyOf('search-originals');

const equipped = new WeakSet<HTMLInputElement>();

/** The checkbox says what was chosen on this device, and keeps what is chosen now. */
function equip(control: HTMLInputElement): void {
  if (equipped.has(control)) return;
  equipped.add(control);
  control.checked = stored(KEY) !== 'no';
  control.addEventListener('change', () => storeChoice(KEY, control.checked ? '' : 'no'));
}

async function read(address: string): Promise<OriginalWords> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as OriginalWords;
}

/** What to include, as the checkbox says; where it cannot be loaded, nothing, and the checkbox says so. */
export function includedBy(control: HTMLInputElement): Including | null {
  equip(control);
  if (!control.checked) return null;
  const words = read(control.value).catch((): OriginalWords => {
    control.checked = false;
    return {};
  });
  return { addTo: async (records) => withOriginals(records, await words), telling: tellingOriginal };
}
