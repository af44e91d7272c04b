import { collectLedger } from '../citing/ledger/file.ts';
import { EMPTY_LEDGER, type Ledger } from '../citing/ledger/schema.ts';
import { checkEdition } from '../edition/checks/all.ts';
import type { Withdrawn } from '../edition/checks/withdrawn.ts';
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

type Records = Ledger['references'];

/** What was published; nothing where the ledger cannot be read, which is said of it. */
const recordsIn = (files: SourceFile[]): Records => (collectLedger(files).ledger ?? EMPTY_LEDGER).references;

const publishedIn = (records: Records): Published =>
  new Map(Object.entries(records).map(([key, { revisions }]) => [key, revisions.length]));

const withdrawnIn = (records: Records): Withdrawn =>
  new Map(
    Object.entries(records).flatMap(([key, { withdrawn }]) => (withdrawn ? [[key, withdrawn.see] as const] : [])),
  );

/** Files of a content folder → the edition, and everything that is wrong with it. */
export function buildEdition(files: SourceFile[]): Built {
  const { collected, problems } = collect(files);
  if (!collected) return { edition: null, problems };
  const edition = linkEdition(collected);
  const records = recordsIn(files);
  const found = checkEdition(edition, publishedIn(records), withdrawnIn(records));
  return { edition, problems: [...problems, ...found].sort(byPlace) };
}
