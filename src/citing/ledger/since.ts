import { parseReference, withinRange, type Reference, type ReferenceRange } from '../../edition/reference.ts';
import type { Ledger } from './schema.ts';

/** `/revisions.json`: in which editions every reference was worded anew, and those that were withdrawn. */
export interface Revisions {
  /** The number of the latest edition; 0 where none has been published. */
  latest: number;
  /** Ascending numbers of editions, by reference: the first is of revision 1. */
  reworded: Record<string, number[]>;
  /** The edition that withdrew it, by reference. */
  withdrawn: Record<string, number>;
}

/** One published wording. */
export interface WordingOf {
  ref: Reference;
  revision: number;
}

/** What became of passages since an edition. */
export interface Since {
  /** With the wordings that they had in it. */
  reworded: WordingOf[];
  withdrawn: WordingOf[];
  added: Reference[];
}

/** Terms have no ranges: they are left out. */
export function revisionsOf({ editions, references }: Ledger): Revisions {
  const records = Object.entries(references).filter(([key]) => parseReference(key) === key);
  return {
    latest: editions.length,
    reworded: Object.fromEntries(records.map(([key, { revisions }]) => [key, revisions.map(({ edition }) => edition)])),
    withdrawn: Object.fromEntries(
      records.flatMap(([key, { withdrawn }]) => (withdrawn ? [[key, withdrawn.edition]] : [])),
    ),
  };
}

/** What in these ranges is another than in this edition. */
export function changedSince(
  edition: number,
  ranges: readonly ReferenceRange[],
  { reworded, withdrawn }: Omit<Revisions, 'latest'>,
): Since {
  const since: Since = { reworded: [], withdrawn: [], added: [] };
  const known = Object.keys(reworded) as Reference[];
  for (const ref of new Set(ranges.flatMap((range) => withinRange(range, known)))) {
    const editions = reworded[ref]!;
    const revision = editions.filter((one) => one <= edition).length;
    const gone = withdrawn[ref];
    if (gone !== undefined && (gone <= edition || revision === 0)) continue;
    if (gone !== undefined) since.withdrawn.push({ ref, revision });
    else if (revision === 0) since.added.push(ref);
    else if (revision < editions.length) since.reworded.push({ ref, revision });
  }
  return since;
}
