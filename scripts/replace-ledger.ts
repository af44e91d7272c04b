import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_FILE, printLedger } from '../src/citing/ledger/file.ts';
import type { Ledger } from '../src/citing/ledger/schema.ts';
import { WriteError, writeWhole } from '../src/files/write.ts';

const textAt = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/**
 * Puts a ledger in the place of `before`, the text that it was made from (null for none). A reader finds the old one
 * or the new one, whatever interrupts. Throws when somebody else has written meanwhile.
 */
export function replaceLedger(folder: string, ledger: Ledger, before: string | null): void {
  const path = join(folder, LEDGER_FILE);
  writeWhole(path, printLedger(ledger), () => {
    if (textAt(path) !== before) throw new WriteError(`${path} was changed by somebody else meanwhile: publish again.`);
  });
}
