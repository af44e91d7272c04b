import type { ZodError } from 'zod';
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

/** Where and why something is no ledger. */
const faultIn = ({ issues: [issue] }: Pick<ZodError, 'issues'>): string =>
  `${issue!.path.join('.') || 'the whole'}: ${issue!.message}`;

/** What is to be written has to be read again: where and why it cannot be; null where it can. */
export function unwritable(ledger: Ledger): string | null {
  const { error } = ledgerSchema.safeParse(ledger);
  return error ? faultIn(error) : null;
}

export function parseLedger(text: string): ReadLedger {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return unreadable((error as Error).message.replace(/\s+/g, ' '));
  }
  const { data, error } = ledgerSchema.safeParse(json);
  return data ? { ledger: data, problems: [] } : unreadable(faultIn(error));
}

let last: { text: string; read: ReadLedger } | undefined;

/** The ledger among the files of a content folder, the same one for the same text; an empty one when nothing was published yet. */
export function collectLedger(files: readonly SourceFile[]): ReadLedger {
  const file = files.find(({ path }) => path === LEDGER_FILE);
  if (!file) return { ledger: EMPTY_LEDGER, problems: [] };
  if (last?.text !== file.text) last = { text: file.text, read: parseLedger(file.text) };
  return last.read;
}

export const printLedger = (ledger: Ledger): string => `${JSON.stringify(ledger, null, 1)}\n`;
