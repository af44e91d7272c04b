import { CITE } from '../edition/addresses.ts';
import { absolute } from '../edition/base.ts';
import { withinRange, type Reference } from '../edition/reference.ts';
import { exportsFrom, type Exports, type Forms } from './exports/filled.ts';
import type { Filling } from './blanks.ts';
import { carriedFilling, originalFilling, restatementFilling, type Version } from './fillings.ts';
import type { Frame } from './frame.ts';
import { fileOfPiece, rangesPath, type Piece } from './target.ts';

/** A frame with what a style engine made of it. */
export interface FormedFrame {
  frame: Frame;
  forms: Forms;
}

/** `/cite/essay.json`: what it takes to cite any several paragraphs of the essay, of its notes or of one comment. */
export interface ChoiceData {
  /** Begins the keys of the edition. */
  stem: string;
  site: string;
  /** The reading page. */
  page: string;
  version: Version;
  /** Who made the comment. */
  speaker: Filling;
  /** What can be chosen from. */
  refs: Reference[];
  /** As in `Cited`; one of the two there always is. */
  original: FormedFrame | null;
  restatement: FormedFrame | null;
}

export const choiceAddress = (name: string): string => `${CITE}${fileOfPiece(name)}.json`;

/** Whether all of a piece exists. */
export const isWithin = ({ ranges }: Piece, { refs }: ChoiceData): boolean =>
  ranges.every((range) => {
    const found = withinRange(range, refs);
    return found[0] === range.from && found.at(-1) === range.to;
  });

/** Every form of a piece of several paragraphs. Runs in browsers, without a style engine. */
export function exportsOfChoice(
  piece: Piece,
  { stem, site, page, version, speaker, original, restatement }: ChoiceData,
): { original: Exports | null; restatement: Exports | null } {
  const address = absolute(rangesPath(page, piece.ranges, version.edition), site);
  const made = (formed: FormedFrame | null, filling: Filling): Exports | null =>
    formed && exportsFrom({ frame: formed.frame, filling: { ...filling, ...speaker } }, formed.forms);
  return {
    original: made(
      original,
      restatement ? originalFilling(piece, stem) : carriedFilling(piece, version, address, stem),
    ),
    restatement: made(restatement, restatementFilling(piece, version, address, stem)),
  };
}
