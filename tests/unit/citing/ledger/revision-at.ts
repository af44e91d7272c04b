import { recordOf } from '../../../../src/citing/ledger/look-up.ts';
import type { Ledger, Revision } from '../../../../src/citing/ledger/schema.ts';

/** The wording that a reference had in an edition; null before it was published and after it was withdrawn. */
export function revisionAt(ledger: Ledger, key: string, edition: number): Revision | null {
  const record = recordOf(ledger, key);
  if (!record || (record.withdrawn && record.withdrawn.edition <= edition)) return null;
  return record.revisions.findLast((revision) => revision.edition <= edition) ?? null;
}
