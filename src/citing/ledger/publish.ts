import { isPath } from '../../edition/paths.ts';
import type { Problem } from '../../edition/problem.ts';
import { withAddresses } from './addresses.ts';
import { checkBeside, checkLedger, type Beside } from './check.ts';
import { unwritable } from './file.ts';
import { withImages } from './images.ts';
import { latest, recordOf, saysStill } from './look-up.ts';
import { wrong } from './problem.ts';
import type { Ledger, LedgerRecord } from './schema.ts';
import { checkMoved, withSite } from './site.ts';
import type { Wording, Wordings } from './wordings.ts';

/** A decision to publish. */
export interface Publication {
  /** The day, as 2026-11-21. */
  date: string;
  /** One line on what changed and why. */
  why: string;
  /** References, with their parts, and paths of pages, to withdraw for good. Their content must be gone already. */
  withdraw?: { key: string; why: string; see: string[] }[];
  /** References whose wording is quite new and means the same. */
  reworded?: string[];
  /** Whether the edition lies at another address from now on. */
  moved?: boolean;
}

export interface Published {
  /** The very ledger given when nothing changed or anything is wrong. */
  ledger: Ledger;
  problems: Problem[];
}

/** One line, as the ledger keeps it. */
const isLine = (text: string): boolean => text.trim() !== '' && !/\n/.test(text);

function checkPublication(
  ledger: Ledger,
  wordings: Wordings,
  { date, why, withdraw = [], reworded = [], moved = false }: Publication,
  { addresses, site }: Beside,
): Problem[] {
  const isPublished = (key: string): boolean =>
    isPath(key) ? Object.hasOwn(ledger.addresses ?? {}, key) : recordOf(ledger, key) !== null;
  const isThere = (key: string): boolean => wordings.has(key) || addresses.has(key);
  const last = ledger.editions.at(-1);
  const problems: Problem[] = [];
  if (!isLine(why))
    problems.push(wrong('why', 'the publication gives no reason', 'say in one line what changed and why'));
  if (last && date < last.date)
    problems.push(wrong('date', `${date} is before edition ${last.number} of ${last.date}`, 'correct the date'));
  if (moved) problems.push(...checkMoved(ledger, site));
  for (const key of reworded.filter((one) => !wordings.has(one)))
    problems.push(wrong('dangling-reference', `${key} is called reworded and does not exist`, 'correct --reworded'));
  for (const { key, why: reason, see } of withdraw) {
    if (!isLine(reason))
      problems.push(wrong('why', `${key} is withdrawn for no reason`, 'say in one line why it is no longer there'));
    if (!isPublished(key))
      problems.push(wrong('never-published', `${key} was never published`, 'remove it without withdrawing it'));
    if (isThere(key))
      problems.push(wrong('not-removed', `${key} still stands in the content`, 'remove it there first'));
    // Whoever comes by a page may be led to a page; what references say now, references say.
    for (const other of see.filter((one) => !(isPath(key) ? isThere(one) : wordings.has(one))))
      problems.push(wrong('see', `${key} is to refer to ${other}, which does not exist`, 'correct --see'));
  }
  return problems;
}

/** The record after this edition; the one given when nothing about it changed. */
function nextRecord(record: LedgerRecord | null, now: Wording, edition: number): LedgerRecord {
  if (record && saysStill(record, now)) return record;
  const first = { number: 1, edition, text: now.text, markdown: now.markdown };
  if (!record) return { kind: now.kind, revisions: [first], withdrawn: null };
  return { ...record, revisions: [...record.revisions, { ...first, number: latest(record).number + 1 }] };
}

/** With a comment go its passages, and with a thread its comments, but for those that are withdrawn by themselves. */
function withParts({ references }: Ledger, withdraw: NonNullable<Publication['withdraw']>): typeof withdraw {
  const named = new Set(withdraw.map(({ key }) => key));
  const partsOf = (key: string): string[] =>
    Object.keys(references).filter((one) => one.startsWith(`${key}.`) && !named.has(one));
  return withdraw.flatMap((one) => [one, ...partsOf(one.key).map((key) => ({ ...one, key }))]);
}

/** Records, those of them withdrawn that are named; the very same when none is. */
function withdrawnAmong<One extends Pick<LedgerRecord, 'withdrawn'>>(
  records: Record<string, One>,
  withdraw: NonNullable<Publication['withdraw']>,
  edition: number,
): Record<string, One> {
  const changed = withdraw.flatMap(({ key, why, see }) => {
    const record = Object.hasOwn(records, key) ? records[key]! : null;
    return !record || record.withdrawn
      ? []
      : [[key, { ...record, withdrawn: { edition, why: why.trim(), see } }] as const];
  });
  return changed.length ? { ...records, ...Object.fromEntries(changed) } : records;
}

const withdrawn = (ledger: Ledger, { withdraw = [] }: Publication, edition: number): Ledger => ({
  ...ledger,
  references: withdrawnAmong(ledger.references, withParts(ledger, withdraw), edition),
  ...(ledger.addresses && { addresses: withdrawnAmong(ledger.addresses, withdraw, edition) }),
});

const sameRecords = (a: Ledger, b: Ledger): boolean =>
  a.addresses === b.addresses &&
  Object.keys(a.references).length === Object.keys(b.references).length &&
  Object.entries(a.references).every(([key, record]) => b.references[key] === record);

const NOTHING: Beside = { addresses: new Map(), images: new Map(), site: null };

/** Records with who says now what they are of: no change of an edition by itself. */
const withSaid = ({ references, ...ledger }: Ledger, wordings: Wordings): Ledger => ({
  ...ledger,
  references: Object.fromEntries(
    Object.entries(references).map(([key, record]) => {
      const said = wordings.get(key)?.said;
      return [key, said ? { ...record, said } : record];
    }),
  ),
});

/** A ledger that is to take the place of another, unless no command could read it again. */
function written(next: Ledger, before: Ledger): Published {
  const fault = unwritable(next);
  if (fault === null) return { ledger: next, problems: [] };
  const remedy = 'mend what it names in the content, or in the options';
  return { ledger: before, problems: [wrong('ledger', `this would be no ledger (${fault})`, remedy)] };
}

/**
 * Records what the edition says now: a revision for every reference whose plain text changed, under one new edition, and
 * with it what is kept beside the wordings. Pure and idempotent; refuses as a whole, with problems, whatever would break a
 * citation.
 */
export function publish(
  ledger: Ledger,
  wordings: Wordings,
  publication: Publication,
  beside: Beside = NOTHING,
): Published {
  const refused = checkPublication(ledger, wordings, publication, beside);
  if (refused.length) return { ledger, problems: refused };
  const number = ledger.editions.length + 1;
  const after = withdrawn(ledger, publication, number);
  const { date, why, reworded, moved } = publication;
  const problems = [...checkLedger(after, wordings, reworded), ...checkBeside(after, beside, moved)];
  if (problems.length) return { ledger, problems };

  const records = [...wordings].map(
    ([key, wording]) => [key, nextRecord(recordOf(after, key), wording, number)] as const,
  );
  const references = { ...after.references, ...Object.fromEntries(records) };
  const next = withAddresses({ ...after, references }, beside.addresses, number);
  if (sameRecords(ledger, next) && !moved) return { ledger, problems: [] };
  const editions = [...ledger.editions, withSite({ number, date, why: why.trim() }, ledger, beside.site)];
  return written(withSaid(withImages({ ...next, editions }, beside.images), wordings), ledger);
}
