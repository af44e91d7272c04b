import { collectLedger } from '../citing/ledger/file.ts';
import { peoplePublished, publishedIn, withdrawals } from '../citing/ledger/look-up.ts';
import { EMPTY_LEDGER } from '../citing/ledger/schema.ts';
import { checkEdition } from '../edition/checks/all.ts';
import { collect } from './collect/folder.ts';
import { linkEdition, type Edition } from '../edition/edition.ts';
import { byPlace, type Problem } from '../edition/problem.ts';
import type { SourceFile } from '../edition/source.ts';

export interface Built {
  /** Null when the content cannot be read at all; with problems it is there, but not to be published. */
  edition: Edition | null;
  problems: Problem[];
}

/** Files of a content folder → the edition, and everything that is wrong with it. */
export function buildEdition(files: SourceFile[]): Built {
  const { collected, problems } = collect(files);
  if (!collected) return { edition: null, problems };
  // Nothing was published where the ledger cannot be read, which is said of it.
  const ledger = collectLedger(files).ledger ?? EMPTY_LEDGER;
  const edition = linkEdition(collected, peoplePublished(ledger));
  const withdrawn = new Map(withdrawals(ledger).map(({ key, see }) => [key, see]));
  const found = checkEdition(edition, publishedIn(ledger), withdrawn);
  return { edition, problems: [...problems, ...found].sort(byPlace) };
}
