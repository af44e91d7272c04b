import { keyStem } from '../edition/book-stem.ts';
import type { Edition } from '../edition/edition.ts';
import { cite } from './cite.ts';
import type { CiteContext } from './context.ts';
import type { ChoiceData, FormedFrame } from './choice.ts';
import { formsOf } from './exports/all.ts';
import type { Citation } from './frame.ts';
import { speakerFilling } from './original.ts';
import { wholeVersion } from './restatement.ts';
import { pageOf, piecesOf, type Piece } from './target.ts';

const formed = ({ frame }: Citation): FormedFrame => ({ frame, forms: formsOf(frame) });

/** All of the essay, all of its notes, and all of each comment, as pieces. */
export const wholePieces = ({ passages }: Edition): Piece[] =>
  piecesOf([...passages.keys()].map((ref) => ({ from: ref, to: ref })));

/** What a browser needs to cite several paragraphs of a piece. */
export function choiceData(piece: Piece, context: CiteContext): ChoiceData {
  const { edition, ledger } = context;
  const { ranges } = piece;
  const refs = ranges.map(({ from }) => from);
  // Any two will do: only the blanks are filled in differently. A lone paragraph makes a plural with itself.
  const several = [ranges[0]!, ranges.at(-1)!];
  const { original, restatement } = cite({ kind: 'passages', ranges: several }, context)[0]!;
  return {
    stem: keyStem(edition.data),
    site: edition.data.site,
    page: pageOf(refs[0]!, edition),
    version: wholeVersion(ledger),
    speaker: speakerFilling(piece, edition),
    refs,
    original: original && formed(original),
    restatement: restatement && formed(restatement),
  };
}
