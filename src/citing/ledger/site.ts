import { isExample } from '../../edition/hints.ts';
import { problem, type Problem } from '../../edition/problem.ts';
import type { Ledger, LedgerEdition } from './schema.ts';

/** The address that the citations of an edition lead to; null before one was recorded. */
export const publishedSite = ({ editions }: Ledger): string | null =>
  editions.findLast(({ site }) => site !== undefined)?.site ?? null;

/** Whether an edition lies where it was published, or was published nowhere yet. */
const isWhereItWas = (ledger: Ledger, site: string | null): boolean =>
  site === null || (publishedSite(ledger) ?? site) === site;

/** An address that is another than the published one, without its being said. */
export const checkSite = (ledger: Ledger, site: string | null): Problem[] =>
  isWhereItWas(ledger, site)
    ? []
    : [
        problem(
          { file: 'edition.yaml', line: 1 },
          'changed-site',
          `\`site\` is ${site}, and every citation so far leads to ${publishedSite(ledger)!}`,
          'put it back, or publish with --moved, and have the old address lead on to the new one for good',
        ),
      ];

/** That an edition is said to have moved which has not. */
export const checkMoved = (ledger: Ledger, site: string | null): Problem[] =>
  isWhereItWas(ledger, site)
    ? [
        problem(
          { file: 'edition.yaml', line: 1 },
          'changed-site',
          `\`site\` is ${site}, as it was`,
          'set it to the new address, or leave out --moved',
        ),
      ]
    : [];

/** An edition of a ledger, with its address where none has been recorded or it is another. Nobody can have followed an example. */
export const withSite = (edition: LedgerEdition, ledger: Ledger, site: string | null): LedgerEdition =>
  site === null || isExample(site) || site === publishedSite(ledger) ? edition : { ...edition, site };
