import { collectLedger } from '../citing/ledger/file.ts';
import { checkPublished } from '../citing/ledger/of-content.ts';
import { EMPTY_LEDGER, type Ledger } from '../citing/ledger/schema.ts';
import { stopping } from '../draft.ts';
import type { Edition } from '../edition/edition.ts';
import { byPlace, type Problem } from '../edition/problem.ts';
import type { SourceFile } from '../edition/source.ts';
import { buildEdition } from './build.ts';

/** A content folder, read and checked. */
export interface Reading {
  /** Null when the content cannot be read at all. */
  edition: Edition | null;
  ledger: Ledger;
  /** Everything that is wrong, in the order of files and lines. */
  problems: Problem[];
  /** Of these the ones with which nothing is shown. */
  faults: Problem[];
}

/**
 * Reads and checks the files of a content folder: the one way in which content comes in, for builds, for the dev server and
 * for the commands. What was published is compared only with content that is right, since a fault would show there again as
 * its consequence.
 */
export function readAndCheck(files: SourceFile[]): Reading {
  const { edition, problems } = buildEdition(files);
  const { ledger, problems: unreadable } = collectLedger(files);
  const own = [...problems, ...unreadable].sort(byPlace);
  const broken = edition && ledger && !stopping(own).length ? checkPublished(ledger, files, edition) : [];
  const all = [...own, ...broken];
  return { edition, ledger: ledger ?? EMPTY_LEDGER, problems: all, faults: stopping(all) };
}
