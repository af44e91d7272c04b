import type { Edition } from '../../edition/edition.ts';
import type { Problem } from '../../edition/problem.ts';
import type { SourceFile } from '../../edition/source.ts';
import type { CiteContext } from '../context.ts';
import { addressesOf } from './addresses.ts';
import { checkBeside, checkLedger, type Beside } from './check.ts';
import { collectLedger } from './file.ts';
import { imagesIn } from './images.ts';
import { EMPTY_LEDGER, type Ledger } from './schema.ts';
import { wordingsOf, type Wordings } from './wordings.ts';

/** What an edition, with the files that it was read from, has beside its wordings. */
export const besideOf = (files: readonly SourceFile[], edition: Edition): Beside => ({
  addresses: addressesOf(edition),
  images: imagesIn(files),
  site: edition.data.site,
});

/** Whatever in an edition would break a citation of what was published of it. */
export const checkPublished = (
  ledger: Ledger,
  files: readonly SourceFile[],
  edition: Edition,
  wordings: Wordings = wordingsOf(edition),
): Problem[] => [...checkLedger(ledger, wordings), ...checkBeside(ledger, besideOf(files, edition))];

/** An edition with what was published of it, and whatever in it would break a citation. */
export function ledgerOf(
  files: readonly SourceFile[],
  edition: Edition,
): { context: CiteContext; problems: Problem[] } {
  const { ledger, problems } = collectLedger(files);
  const wordings = wordingsOf(edition);
  return {
    context: { edition, wordings, ledger: ledger ?? EMPTY_LEDGER },
    problems: ledger ? checkPublished(ledger, files, edition, wordings) : problems,
  };
}
