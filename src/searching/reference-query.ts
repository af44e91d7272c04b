import {
  compareReferences,
  idOf,
  kindOf,
  parentOf,
  withinRange,
  type Reference,
  type ReferenceRange,
} from '../edition/reference.ts';
import { hasReference, type SearchRecord } from './record.ts';

/** The comment a paragraph stands in, as a record: the words of its first paragraph under the comment's own reference. */
function commentRecord(ref: Reference, records: readonly SearchRecord[]): SearchRecord[] {
  const first = records.find((record) => record.kind === 'comment' && parentOf(record.ref as Reference) === ref);
  return first ? [{ ...first, ref, href: first.href.replace(/#.*$/, `#${idOf(ref)}`), asks: [] }] : [];
}

const citableOf = (records: readonly SearchRecord[]): SearchRecord[] =>
  records.filter((record) => record.kind !== 'question' && hasReference(record));

/** What stands at the references asked for, in order; empty when the edition has none of them. */
export function recordsAt(range: ReferenceRange, records: readonly SearchRecord[]): SearchRecord[] {
  const citable = citableOf(records);
  if (kindOf(range.from) === 'comment' && range.from === range.to) return commentRecord(range.from, citable);
  const wanted = withinRange(
    range,
    citable.map(({ ref }) => ref as Reference),
  );
  return wanted.map((ref) => citable.find((record) => record.ref === ref)!);
}

/** All that there is of a reference's kind and place, from the first to the last; where there is nothing, of what would hold it. */
export function allBeside(ref: Reference, records: readonly SearchRecord[]): ReferenceRange | null {
  const known = citableOf(records).map((record) => record.ref as Reference);
  const parent = parentOf(ref);
  const beside = [...known, ...known.map(parentOf).filter((one) => one !== null)]
    .filter((one) => kindOf(one) === kindOf(ref) && parentOf(one) === parent)
    .sort(compareReferences);
  if (beside.length) return { from: beside[0]!, to: beside.at(-1)! };
  return parent && allBeside(parent, records);
}
