import { ESSAY, homeAddress, permalink, revisionAddress, termAddress } from '../edition/addresses.ts';
import type { Edition } from '../edition/edition.ts';
import {
  idOf,
  kindOf,
  parentOf,
  parseRange,
  partsOf,
  printRange,
  type Reference,
  type ReferenceKind,
  type ReferenceRange,
} from '../edition/reference.ts';

/** What can be cited. */
export type Target =
  | { kind: 'passages'; ranges: ReferenceRange[] }
  | { kind: 'term'; slug: string }
  /** The essay as a whole. */
  | { kind: 'work' }
  /** A page of the site: its title and path. */
  | { kind: 'page'; title: string; path: string };

/** Ranges that have one author and one place: the essay's text, its notes, or one comment. */
export interface Piece {
  kind: ReferenceKind;
  ranges: ReferenceRange[];
}

const isOne = (ranges: readonly ReferenceRange[]): boolean => ranges.length === 1 && ranges[0]!.from === ranges[0]!.to;

/** The single reference of a piece; null for several. */
export const onlyOf = ({ ranges }: Piece): Reference | null => (isOne(ranges) ? ranges[0]!.from : null);

/** Reads `e27-e29,t2.3.1` as the addresses of the site have it; null when any of it is no reference. */
export function parseRanges(text: string): ReferenceRange[] | null {
  const ranges = text.split(',').map(parseRange);
  return ranges.every((range) => range !== null) && ranges.length ? ranges : null;
}

/** Splits what was chosen by author and place, in the order chosen. */
export function piecesOf(ranges: readonly ReferenceRange[]): Piece[] {
  const pieces = new Map<string, Piece>();
  for (const range of ranges) {
    const kind = kindOf(range.from);
    const name =
      kind === 'comment-passage' ? parentOf(range.from)! : kind === 'essay' || kind === 'note' ? kind : range.from;
    const piece = pieces.get(name) ?? { kind, ranges: [] };
    pieces.set(name, { kind, ranges: [...piece.ranges, range] });
  }
  return [...pieces.values()];
}

/** `E27–E29, E31` */
export const printRanges = (ranges: readonly ReferenceRange[]): string => ranges.map(printRange).join(', ');

/** `e27-to-e29-and-e31`: a name for keys, the same for the same choice and for no other. */
export const nameOfRanges = (ranges: readonly ReferenceRange[]): string =>
  ranges.map(({ from, to }) => (from === to ? idOf(from) : `${idOf(from)}-to-${idOf(to)}`)).join('-and-');

const numberOf = (ref: Reference): string => `${partsOf(ref).numbers.at(-1)}${partsOf(ref).suffix}`;

/** `27–29, 31`: the numbers of paragraphs or notes; null where a whole is cited. */
export function locatorOf({ kind, ranges }: Piece): string | null {
  if (kind === 'gap' || kind === 'thread' || kind === 'comment') return null;
  return ranges.map(({ from, to }) => (from === to ? numberOf(from) : `${numberOf(from)}–${numberOf(to)}`)).join(', ');
}

/** Where a piece stands in its reading page, all of it marked. */
function rangeAddress({ ranges }: Piece, edition: Edition): string {
  const [home] = homeAddress(ranges[0]!.from, edition.standing(ranges[0]!.from).thread?.slug ?? null).split('#');
  const query = ranges.map(({ from, to }) => (from === to ? idOf(from) : `${idOf(from)}-${idOf(to)}`)).join(',');
  return `${home}?passages=${query}`;
}

/** Path of a piece: of this wording, when its revision is known. */
export function pieceAddress(piece: Piece, revision: number | null, edition: Edition): string {
  const ref = onlyOf(piece);
  if (!ref) return rangeAddress(piece, edition);
  return revision === null ? permalink(ref) : revisionAddress(ref, revision);
}

export const wholeAddress = ESSAY;

/** Path of a term: of this wording, when its revision is known. */
export const termPath = (slug: string, revision: number | null): string =>
  revision === null ? termAddress(slug) : revisionAddress(slug, revision);
