import { idOf, kindOf, parentOf, withinRange, type Reference, type ReferenceRange } from '../edition/reference.ts';
import { hasReference, type SearchRecord } from './record.ts';

/** The comment a paragraph stands in, as a record: the words of its first paragraph under the comment's own reference. */
function commentRecord(ref: Reference, records: readonly SearchRecord[]): SearchRecord[] {
  const first = records.find((record) => record.kind === 'comment' && parentOf(record.ref as Reference) === ref);
  return first ? [{ ...first, ref, href: first.href.replace(/#.*$/, `#${idOf(ref)}`), asks: [] }] : [];
}

/** What stands at the references asked for, in order; empty when the edition has none of them. */
export function recordsAt(range: ReferenceRange, records: readonly SearchRecord[]): SearchRecord[] {
  const citable = records.filter((record) => record.kind !== 'question' && hasReference(record));
  if (kindOf(range.from) === 'comment' && range.from === range.to) return commentRecord(range.from, citable);
  const wanted = withinRange(
    range,
    citable.map(({ ref }) => ref as Reference),
  );
  return wanted.map((ref) => citable.find((record) => record.ref === ref)!);
}
