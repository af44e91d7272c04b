/**
 * The grammar of references. What else takes one apart is `<comment-pane>`, which knows a link to a comment by its address.
 *
 *     E27  N3  G1          essay paragraph, essay note, gap
 *     A4                   a note of the editors
 *     T2  T2.3  T2.3.5     thread, comment, comment paragraph
 *     E27a                 a passage added later
 *     E27–E29              a range (within one kind and one parent)
 *
 * In HTML and URLs the id is lower case with hyphens for dots: `t2-3-5`.
 */

/** A canonical reference, e.g. `T2.3.5`. Made only by `parseReference` and `reference`. */
export type Reference = string & { readonly __reference: unique symbol };

export type ReferenceKind = 'essay' | 'note' | 'gap' | 'annotation' | 'thread' | 'comment' | 'comment-passage';

export interface ReferenceParts {
  kind: ReferenceKind;
  /** One number for E, N, G, A and T; two for a comment; three for a comment paragraph. */
  numbers: readonly number[];
  /** The letter of a passage that was added later, or an empty string. */
  suffix: string;
}

export interface ReferenceRange {
  from: Reference;
  to: Reference;
}

/** For the longest of works; what is larger is no reference but somebody's slip. */
export const LARGEST_NUMBER = 999_999;
const NUMBER = `[1-9][0-9]{0,${String(LARGEST_NUMBER).length - 1}}`;
const FLAT = new RegExp(`^([enga])(${NUMBER})([a-z]?)$`);
const THREADED = new RegExp(`^t(${NUMBER})(?:[.-](${NUMBER})(?:[.-](${NUMBER})([a-z]?))?)?$`);
const KIND_OF_LETTER = { e: 'essay', n: 'note', g: 'gap', a: 'annotation' } as const;
const KIND_OF_DEPTH = ['thread', 'comment', 'comment-passage'] as const;
const KIND_ORDER: ReferenceKind[] = ['essay', 'note', 'gap', 'annotation', 'thread', 'comment', 'comment-passage'];

function splitFlat(text: string): ReferenceParts | null {
  const match = FLAT.exec(text);
  if (!match) return null;
  const kind = KIND_OF_LETTER[match[1] as keyof typeof KIND_OF_LETTER];
  return { kind, numbers: [Number(match[2])], suffix: match[3] ?? '' };
}

function splitThreaded(text: string): ReferenceParts | null {
  const match = THREADED.exec(text);
  if (!match) return null;
  const numbers = match.slice(1, 4).filter(Boolean).map(Number);
  return { kind: KIND_OF_DEPTH[numbers.length - 1]!, numbers, suffix: match[4] ?? '' };
}

const split = (text: string): ReferenceParts | null => splitFlat(text) ?? splitThreaded(text);

const LETTERS: Record<ReferenceKind, string> = {
  essay: 'E',
  note: 'N',
  gap: 'G',
  annotation: 'A',
  thread: 'T',
  comment: 'T',
  'comment-passage': 'T',
};

function print({ kind, numbers, suffix }: ReferenceParts): Reference {
  return `${LETTERS[kind]}${numbers.join('.')}${suffix}` as Reference;
}

/**
 * Reads a reference as people type it: any capitals, dots or hyphens, spaces around, a leading `#` or `¶`.
 * Returns null for anything else.
 */
export function parseReference(text: string): Reference | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^[#¶§]\s*/, '')
    .replace(/^([engat])\s+(?=[0-9])/, '$1');
  const parts = split(plain);
  return parts && print(parts);
}

/** Reads the canonical spelling only (`E27`, not `e27`): the one that content is written in. */
export function canonicalReference(text: string): Reference | null {
  return parseReference(text) === text ? (text as Reference) : null;
}

/** For references known to be right, as in tests and tables. Throws on anything else. */
export function reference(text: string): Reference {
  const found = canonicalReference(text);
  if (!found) throw new Error(`“${text}” is not a reference; write one like E27, N3, G1, T2.3 or T2.3.5.`);
  return found;
}

/** Each reference is asked for again and again while an edition is linked and sorted: it is taken apart once. */
const taken = new Map<Reference, ReferenceParts>();

export function partsOf(ref: Reference): Readonly<ReferenceParts> {
  const known = taken.get(ref);
  if (known) return known;
  const parts = split(ref.toLowerCase())!;
  taken.set(ref, parts);
  return parts;
}

export const kindOf = (ref: Reference): ReferenceKind => partsOf(ref).kind;

/** `T2.3.5` → `t2-3-5`, the id in HTML and in addresses. */
export const idOf = (ref: Reference): string => ref.toLowerCase().replaceAll('.', '-');

/** The fragment of the nth call of a note, counted from 1 in the order of the edition: the first is the published one. */
export const callId = (note: Reference, n: number): string =>
  n === 1 ? `call-${idOf(note)}` : `call-${idOf(note)}-${n}`;

/** The note that a fragment is a call of, as its id; any other fragment as it is. */
export const noteOfCall = (fragment: string): string => /^call-([^-]+)/.exec(fragment)?.[1] ?? fragment;

const parents = new Map<Reference, Reference | null>();

function makeParent(ref: Reference): Reference | null {
  const { numbers } = partsOf(ref);
  if (numbers.length < 2) return null;
  const upper = numbers.slice(0, -1);
  return print({ kind: KIND_OF_DEPTH[upper.length - 1]!, numbers: upper, suffix: '' });
}

/** The comment of a comment paragraph, the thread of a comment; null for the rest. */
export function parentOf(ref: Reference): Reference | null {
  const known = parents.get(ref);
  if (known !== undefined) return known;
  const parent = makeParent(ref);
  parents.set(ref, parent);
  return parent;
}

/** The thread that a reference belongs to; null for the essay, its notes and gaps, and for notes of the editors. */
export function threadOf(ref: Reference): Reference | null {
  const { kind, numbers } = partsOf(ref);
  return LETTERS[kind] === 'T' ? print({ kind: 'thread', numbers: numbers.slice(0, 1), suffix: '' }) : null;
}

/** Order of the edition: essay, notes, gaps, then threads with their comments and paragraphs in place. */
export function compareReferences(a: Reference, b: Reference): number {
  const [x, y] = [partsOf(a), partsOf(b)];
  const threaded = x.kind.startsWith('t') || x.kind.startsWith('c');
  const bothThreaded = threaded && (y.kind.startsWith('t') || y.kind.startsWith('c'));
  if (!bothThreaded && x.kind !== y.kind) return KIND_ORDER.indexOf(x.kind) - KIND_ORDER.indexOf(y.kind);
  for (let i = 0; i < Math.max(x.numbers.length, y.numbers.length); i++) {
    const difference = (x.numbers[i] ?? 0) - (y.numbers[i] ?? 0);
    if (difference) return difference;
  }
  return x.suffix < y.suffix ? -1 : x.suffix > y.suffix ? 1 : 0;
}

/**
 * Reads `E27–E29`, `e27-e29`, `t2.3.1–t2.3.4` or a single reference (a range of one).
 * Both ends are of one kind and one parent, in order; null otherwise.
 */
export function parseRange(text: string): ReferenceRange | null {
  const ends = text.trim().split(/\s*[–—]\s*|\s*-\s*(?=[a-zA-Z])/);
  if (ends.length > 2) return null;
  const from = parseReference(ends[0]!);
  const to = parseReference(ends.at(-1)!);
  if (!from || !to || kindOf(from) !== kindOf(to) || parentOf(from) !== parentOf(to)) return null;
  return compareReferences(from, to) <= 0 ? { from, to } : null;
}

export const printRange = ({ from, to }: ReferenceRange): string => (from === to ? from : `${from}–${to}`);

/** Which of `all` (any order) lie within the range, in order. */
export function withinRange({ from, to }: ReferenceRange, all: readonly Reference[]): Reference[] {
  if (from === to) return all.filter((ref) => ref === from);
  const [kind, parent] = [kindOf(from), parentOf(from)];
  return all
    .filter((ref) => kindOf(ref) === kind && parentOf(ref) === parent)
    .filter((ref) => compareReferences(from, ref) <= 0 && compareReferences(ref, to) <= 0)
    .sort(compareReferences);
}
