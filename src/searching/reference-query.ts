import {
  idOf,
  kindOf,
  parentOf,
  parseRange,
  parseReference,
  withinRange,
  type Reference,
  type ReferenceRange,
} from '../edition/reference.ts';
import type { SearchRecord } from './record.ts';

/** Words that people write for the letter of a reference. */
const LETTERS: [RegExp, string][] = [
  [/^(?:¶|§|para(?:graph)?\.?|passage|essay)\s*(?=\d)/i, 'E'],
  [/^(?:foot)?notes?\s*(?=\d)/i, 'N'],
  [/^(?:thread|comment)\s*(?=\d)/i, 'T'],
  [/^gap\s*(?=\d)/i, 'G'],
];

/** Reads what was typed as a reference or a range: `E27`, `t2-3-5`, `¶ 12`, `note 4`, `E27–E29`. Null for anything else. */
export function rangeAsked(typed: string): ReferenceRange | null {
  const text = typed.trim().slice(0, 40);
  const lettered = LETTERS.reduce((one, [words, letter]) => one.replace(words, letter), text);
  const single = parseReference(lettered);
  return single ? { from: single, to: single } : parseRange(lettered);
}

/** The comment a paragraph stands in, as a record: the words of its first paragraph under the comment's own reference. */
function commentRecord(ref: Reference, records: readonly SearchRecord[]): SearchRecord[] {
  const first = records.find((record) => record.kind === 'comment' && parentOf(record.ref as Reference) === ref);
  return first ? [{ ...first, ref, href: first.href.replace(/#.*$/, `#${idOf(ref)}`), asks: [] }] : [];
}

/** What stands at the references asked for, in order; empty when the edition has none of them. */
export function recordsAt(range: ReferenceRange, records: readonly SearchRecord[]): SearchRecord[] {
  const citable = records.filter(({ kind }) => !['question', 'sense', 'term', 'work'].includes(kind));
  if (kindOf(range.from) === 'comment' && range.from === range.to) return commentRecord(range.from, citable);
  const wanted = withinRange(
    range,
    citable.map(({ ref }) => ref as Reference),
  );
  return wanted.map((ref) => citable.find((record) => record.ref === ref)!);
}
