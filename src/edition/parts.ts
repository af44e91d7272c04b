import { kindOf, type Reference } from './reference.ts';
import { sectionName } from './section-name.ts';
import type { EssayItem, Section } from './types.ts';

/** A section of the essay, or a stretch of one that is too long for a page. */
export interface Piece {
  section: Section;
  /** Its own passages and gaps, in order. */
  items: readonly EssayItem[];
  /** Which stretch of the section it is, from 1. */
  number: number;
}

/** A page of an essay that is too long for one. */
export interface EssayPart {
  /** Its name in the address: that of its first section, with a number where it goes on with it. */
  slug: string;
  title: string;
  pieces: readonly Piece[];
}

/**
 * Passages, notes and gaps that one page of the essay holds: about 200 kB of HTML with what stands beside them. An essay
 * with more has a page for each top section, and more than one for a section that is longer itself.
 */
export const MOST_ON_A_PAGE = 150;

/** Stretches of a section that each fit a page; a section without passages is one that holds nothing. */
function piecesOf(section: Section): Piece[] {
  const count = Math.max(1, Math.ceil(section.items.length / MOST_ON_A_PAGE));
  return Array.from({ length: count }, (_, i) => ({
    section,
    items: section.items.slice(i * MOST_ON_A_PAGE, (i + 1) * MOST_ON_A_PAGE),
    number: i + 1,
  }));
}

const sizeOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { items }) => sum + items.length, 0);

/** Whether a piece begins a page after those before it: a top section does, and what would not fit. */
const begins = ({ section, items }: Piece, top: number, before: readonly Piece[]): boolean =>
  section.level === top || sizeOf(before) + items.length > MOST_ON_A_PAGE;

function partOf(pieces: readonly Piece[]): EssayPart {
  const { section, number } = pieces[0]!;
  return number === 1
    ? { slug: section.id, title: sectionName(section), pieces }
    : { slug: `${section.id}.${number}`, title: `${sectionName(section)} (${number})`, pieces };
}

/** The pages of an essay. None where it fits one. */
export function essayParts(sections: readonly Section[]): EssayPart[] {
  const all = sections.flatMap(piecesOf);
  if (sizeOf(all) <= MOST_ON_A_PAGE) return [];
  const top = Math.min(...sections.map(({ level }) => level));
  const pages: Piece[][] = [];
  for (const piece of all) {
    const last = pages.at(-1);
    if (last && !begins(piece, top, last)) last.push(piece);
    else pages.push([piece]);
  }
  return pages.map(partOf);
}

/** The part that each passage, note and gap stands in. */
export const partsByReference = (parts: readonly EssayPart[]): Map<Reference, EssayPart> =>
  new Map(parts.flatMap((part) => part.pieces.flatMap(({ items }) => items.map(({ ref }) => [ref, part] as const))));

/** The first and the last of each kind that a part holds: `E1-E40 N1-N3`. All between them stand in it too. */
export function holdingOf({ pieces }: EssayPart): string {
  const kinds = Map.groupBy(
    pieces.flatMap(({ items }) => items.map(({ ref }) => ref)),
    kindOf,
  );
  return [...kinds.values()].map((refs) => `${refs[0]!}-${refs.at(-1)!}`).join(' ');
}
