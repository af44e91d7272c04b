import type { Edition } from '../edition/edition.ts';
import type { Ledger } from './ledger/schema.ts';
import type { Wordings } from './ledger/wordings.ts';

/** What citing needs to know; built once. */
export interface CiteContext {
  edition: Edition;
  ledger: Ledger;
  wordings: Wordings;
}
