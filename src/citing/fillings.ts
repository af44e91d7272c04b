import { ofComment } from '../strings/languages/en.ts';
import type { Filling } from './blanks.ts';
import type { Locator } from './frame.ts';
import { printRanges } from '../edition/ranges.ts';
import { fileOfPiece, locatorOf, nameOfRanges, type Piece } from './target.ts';

/** Which published wording is cited; numbers are null for what has none. */
export interface Version {
  edition: number | null;
  revision: number | null;
  date: string | null;
}

/** How passages of the essay, or of one comment, are labelled and counted. */
export function locatorIn(piece: Piece): { locator: Locator | null; number: string } {
  const number = locatorOf(piece);
  if (number === null) return { locator: null, number: '' };
  const label = piece.kind === 'note' ? 'note' : 'paragraph';
  return { locator: { label, plural: /[–,]/.test(number) }, number };
}

/** A paragraph of a comment is none of the essay's, and says so wherever it is numbered: “4 of comment T2.3” in English. */
function places(piece: Piece): Filling {
  const { number } = locatorIn(piece);
  const place = piece.kind === 'comment-passage' ? ofComment(number, piece.name) : number;
  return { ref: printRanges(piece.ranges), comment: piece.name, number, locator: place, locators: place };
}

/** What the entry of an original is of: the essay, of which its notes and gaps are parts, or one comment or thread. */
const workOf = ({ name, kind }: Piece): string | null =>
  ['thread', 'comment', 'comment-passage'].includes(kind) ? name : null;

/** For the original of a piece; `stem` is the key of the essay, and begins those of the edition. */
export function originalFilling(piece: Piece, stem: string): Filling {
  const work = workOf(piece);
  return { key: work === null ? stem : `${stem}-${fileOfPiece(work)}`, ...places(piece) };
}

const keySuffix = ({ edition, revision }: Version): string =>
  edition === null ? '-draft' : revision === null ? `-ed${edition}` : `-r${revision}`;

/** For anything of this edition that has a name and an absolute address. */
export const versionFilling = (name: string, version: Version, address: string, stem: string): Filling => ({
  key: `variorum-${stem}-${name}${keySuffix(version)}`,
  edition: String(version.edition ?? ''),
  revision: String(version.revision ?? ''),
  address,
});

/** For a piece of the source that this edition carries, in one wording. */
export const carriedFilling = (piece: Piece, version: Version, address: string, stem: string): Filling => ({
  ...versionFilling('', version, address, stem),
  ...places(piece),
  key: `${stem}-${nameOfRanges(piece.ranges)}${keySuffix(version)}`,
});

/** For the restatement of a piece. */
export const restatementFilling = (piece: Piece, version: Version, address: string, stem: string): Filling => ({
  ...versionFilling(nameOfRanges(piece.ranges), version, address, stem),
  ...places(piece),
});
