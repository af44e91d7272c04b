import { collectLedger } from '../citing/ledger/file.ts';
import { EMPTY_LEDGER } from '../citing/ledger/schema.ts';
import { checkEdition } from '../edition/checks/all.ts';
import { collect } from './collect/folder.ts';
import { linkEdition, type Edition } from '../edition/edition.ts';
import { byPlace, type Problem } from '../edition/problem.ts';
import type { Published } from '../edition/paths.ts';
import type { SourceFile } from '../edition/source.ts';

export interface Built {
  /** Null when the content cannot be read at all; with problems it is there, but not to be published. */
  edition: Edition | null;
  problems: Problem[];
}

/** What was published; nothing where the ledger cannot be read, which is said of it. */
function publishedIn(files: SourceFile[]): Published {
  const { references } = collectLedger(files).ledger ?? EMPTY_LEDGER;
  return new Map(Object.entries(references).map(([key, { revisions }]) => [key, revisions.length]));
}

/** Files of a content folder → the edition, and everything that is wrong with it. */
export function buildEdition(files: SourceFile[]): Built {
  const { collected, problems } = collect(files);
  if (!collected) return { edition: null, problems };
  const edition = linkEdition(collected);
  return { edition, problems: [...problems, ...checkEdition(edition, publishedIn(files))].sort(byPlace) };
}
