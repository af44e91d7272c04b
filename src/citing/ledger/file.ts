import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Problem } from '../../edition/problem.ts';
import type { SourceFile } from '../../edition/source.ts';
import { EMPTY_LEDGER, ledgerSchema, type Ledger } from './schema.ts';

export const LEDGER_FILE = 'ledger.json';

export interface ReadLedger {
  /** Null when the file is not a ledger. */
  ledger: Ledger | null;
  problems: Problem[];
}

const unreadable = (why: string): ReadLedger => ({
  ledger: null,
  problems: [
    problem({ file: LEDGER_FILE, line: 1 }, 'ledger', `this is no ledger (${why})`, 'restore it from version control'),
  ],
});

export function parseLedger(text: string): ReadLedger {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return unreadable((error as Error).message.replace(/\s+/g, ' '));
  }
  const { data, error } = ledgerSchema.safeParse(json);
  if (data) return { ledger: data, problems: [] };
  const issue = error.issues[0]!;
  return unreadable(`${issue.path.join('.') || 'the whole'}: ${issue.message}`);
}

/** The ledger among the files of a content folder; an empty one when nothing was published yet. */
export function collectLedger(files: readonly SourceFile[]): ReadLedger {
  const file = files.find(({ path }) => path === LEDGER_FILE);
  return file ? parseLedger(file.text) : { ledger: EMPTY_LEDGER, problems: [] };
}

export const printLedger = (ledger: Ledger): string => `${JSON.stringify(ledger, null, 1)}\n`;

const textAt = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/**
 * Puts a ledger in the place of `before`, the text that it was made from (null for none). A reader finds the old one
 * or the new one, whatever interrupts. Throws when somebody else has written meanwhile.
 */
export function replaceLedger(folder: string, ledger: Ledger, before: string | null): void {
  const path = join(folder, LEDGER_FILE);
  // Begins with a dot: what an interruption leaves behind is no content, and the next publication overwrites it.
  const draft = join(folder, `.${LEDGER_FILE}`);
  writeFileSync(draft, printLedger(ledger));
  const descriptor = openSync(draft, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
  if (textAt(path) !== before) throw new Error(`${path} was changed by somebody else meanwhile: publish again.`);
  renameSync(draft, path);
}
