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

/** A comment as a record: the words of its first paragraph under the comment's own reference. */
const commentRecord = (ref: Reference, first: SearchRecord): SearchRecord => ({
  ...first,
  ref,
  href: first.href.replace(/#.*$/, `#${idOf(ref)}`),
  asks: [],
});

/** The comments within a range, by their first paragraphs. */
function commentRecords(range: ReferenceRange, records: readonly SearchRecord[]): SearchRecord[] {
  const firsts = new Map<Reference, SearchRecord>();
  for (const record of records) {
    const comment = record.kind === 'comment' ? parentOf(record.ref as Reference) : null;
    if (comment && !firsts.has(comment)) firsts.set(comment, record);
  }
  return withinRange(range, [...firsts.keys()]).map((ref) => commentRecord(ref, firsts.get(ref)!));
}

const citableOf = (records: readonly SearchRecord[]): SearchRecord[] =>
  records.filter((record) => record.kind !== 'question' && hasReference(record));

/** What stands at the references asked for, in order; empty when the edition has none of them. */
export function recordsAt(range: ReferenceRange, records: readonly SearchRecord[]): SearchRecord[] {
  const citable = citableOf(records);
  if (kindOf(range.from) === 'comment') return commentRecords(range, citable);
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
