import { ESSAY, homeAddress, permalink, revisionAddress, termAddress } from '../edition/addresses.ts';
import type { Edition } from '../edition/edition.ts';
import {
  idOf,
  kindOf,
  parentOf,
  parseRange,
  parseReference,
  partsOf,
  type Reference,
  type ReferenceKind,
  type ReferenceRange,
  withinRange,
} from '../edition/reference.ts';

/** What can be cited. */
export type Target =
  | { kind: 'passages'; ranges: ReferenceRange[] }
  | { kind: 'term'; slug: string }
  /** The essay as a whole. */
  | { kind: 'work' }
  /** A page of the site: its title and path. */
  | { kind: 'page'; title: string; path: string };

/** What a key of the ledger names: a reference, or a term by its slug. */
export function targetOf(key: string): Target {
  const ref = parseReference(key);
  return ref === key ? { kind: 'passages', ranges: [{ from: ref, to: ref }] } : { kind: 'term', slug: key };
}

/** Ranges that have one author and one place: the essay's text, its notes, or one comment. */
export interface Piece {
  /** `essay`, `note`, or the reference that holds it: `T2.3`. */
  name: string;
  kind: ReferenceKind;
  ranges: ReferenceRange[];
}

const isOne = (ranges: readonly ReferenceRange[]): boolean => ranges.length === 1 && ranges[0]!.from === ranges[0]!.to;

/** `essay` or `t2-3`: the name of a piece as files and keys have it. */
export function fileOfPiece(name: string): string {
  const ref = parseReference(name);
  return ref ? idOf(ref) : name;
}

/** The single reference of a piece; null for several. */
export const onlyOf = ({ ranges }: Piece): Reference | null => (isOne(ranges) ? ranges[0]!.from : null);

/** Whether a range has all of another. */
const holds = (a: ReferenceRange, b: ReferenceRange): boolean => withinRange(a, [b.from, b.to]).length === 2;

/** What was asked for, each passage once: without what an earlier range has all of. */
export const withoutRepeats = (ranges: readonly ReferenceRange[]): ReferenceRange[] =>
  ranges.filter((range, i) => !ranges.slice(0, i).some((one) => holds(one, range)));

/**
 * Passages that are read one behind the other, as a range has them: those of one kind and place are one. A gap that lies
 * between passages goes without saying, as in a range; it is there where nothing else is.
 */
export function rangesRead(refs: readonly Reference[]): ReferenceRange[] {
  const passages = refs.filter((ref) => kindOf(ref) !== 'gap');
  return (passages.length ? passages : refs).reduce<ReferenceRange[]>((all, ref) => {
    const last = all.at(-1);
    const goesOn = last && parseRange(`${last.from}–${ref}`);
    return goesOn ? [...all.slice(0, -1), goesOn] : [...all, { from: ref, to: ref }];
  }, []);
}

/** What a piece that holds a reference is named by: its author and place. */
function pieceName(ref: Reference): string {
  const kind = kindOf(ref);
  if (kind === 'comment-passage') return parentOf(ref)!;
  return kind === 'essay' || kind === 'note' ? kind : ref;
}

/** Splits what was chosen by author and place, in the order chosen. */
export function piecesOf(ranges: readonly ReferenceRange[]): Piece[] {
  const pieces = new Map<string, Piece>();
  for (const range of ranges) {
    const name = pieceName(range.from);
    const piece = pieces.get(name) ?? { name, kind: kindOf(range.from), ranges: [] };
    pieces.set(name, { ...piece, ranges: [...piece.ranges, range] });
  }
  return [...pieces.values()];
}

/** A reference as a piece of its own. */
export const pieceOf = (ref: Reference): Piece => piecesOf([{ from: ref, to: ref }])[0]!;

/** `e27-to-e29-and-e31`: a name for keys, the same for the same choice and for no other. */
export const nameOfRanges = (ranges: readonly ReferenceRange[]): string =>
  ranges.map(({ from, to }) => (from === to ? idOf(from) : `${idOf(from)}-to-${idOf(to)}`)).join('-and-');

const numberOf = (ref: Reference): string => `${partsOf(ref).numbers.at(-1)}${partsOf(ref).suffix}`;

/** `27–29, 31`: the source's numbers of paragraphs or notes; null where a whole is cited, or what only this edition numbers. */
export function locatorOf({ kind, ranges }: Piece): string | null {
  if (kind === 'gap' || kind === 'annotation' || kind === 'thread' || kind === 'comment') return null;
  if (ranges.some(({ from, to }) => partsOf(from).suffix || partsOf(to).suffix)) return null;
  return ranges.map(({ from, to }) => (from === to ? numberOf(from) : `${numberOf(from)}–${numberOf(to)}`)).join(', ');
}

/** `e27-e29,e31`: ranges as the addresses of the site have them. */
export const rangesQuery = (ranges: readonly ReferenceRange[]): string =>
  ranges.map(({ from, to }) => (from === to ? idOf(from) : `${idOf(from)}-${idOf(to)}`)).join(',');

/**
 * Ranges in the reading page at this path, all of them marked. With an edition the page also says which of them had other
 * words in it, and leads to those.
 */
export const rangesPath = (page: string, ranges: readonly ReferenceRange[], edition: number | null = null): string =>
  `${page}?passages=${rangesQuery(ranges)}${edition === null ? '' : `&edition=${edition}`}`;

/** The reading page that a reference stands in. The essay's leads on by itself to the part, where it has parts. */
export const pageOf = (ref: Reference, edition: Edition): string =>
  homeAddress(ref, edition.standing(ref).thread?.slug ?? null).split('#')[0]!;

/** Path of a piece as it was published: of one passage in a revision, of several in an edition; as it is, where that is null. */
export function pieceAddress(
  piece: Piece,
  published: { edition: number | null; revision: number | null },
  edition: Edition,
): string {
  const ref = onlyOf(piece);
  if (!ref) return rangesPath(pageOf(piece.ranges[0]!.from, edition), piece.ranges, published.edition);
  return published.revision === null ? permalink(ref) : revisionAddress(ref, published.revision);
}

/** Path of the whole text as it was in an edition: the page then says what has become of it. */
export const wholePath = (edition: number | null): string => (edition === null ? ESSAY : `${ESSAY}?edition=${edition}`);

/** Path of a term: of this wording, when its revision is known. */
export const termPath = (slug: string, revision: number | null): string =>
  revision === null ? termAddress(slug) : revisionAddress(slug, revision);
