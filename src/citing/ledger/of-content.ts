import type { Edition } from '../../edition/edition.ts';
import type { Problem } from '../../edition/problem.ts';
import type { SourceFile } from '../../edition/source.ts';
import type { CiteContext } from '../context.ts';
import { checkLedger } from './check.ts';
import { collectLedger } from './file.ts';
import { EMPTY_LEDGER } from './schema.ts';
import { wordingsOf } from './wordings.ts';

/** An edition with what was published of it, and whatever in it would break a citation. */
export function ledgerOf(
  files: readonly SourceFile[],
  edition: Edition,
): { context: CiteContext; problems: Problem[] } {
  const { ledger, problems } = collectLedger(files);
  const wordings = wordingsOf(edition);
  return {
    context: { edition, wordings, ledger: ledger ?? EMPTY_LEDGER },
    problems: ledger ? checkLedger(ledger, wordings) : problems,
  };
}
