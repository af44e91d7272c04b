import { carriedOf, carriedWork } from './carried.ts';
import type { CiteContext } from './context.ts';
import type { Version } from './fillings.ts';
import type { Citation } from './frame.ts';
import { essayTitle, originalOf, originalWork } from './original.ts';
import {
  annotationCitation,
  currentVersion,
  pageCitation,
  restatementOf,
  termCitation,
  versionOf,
  wholeCitation,
  wholeVersion,
} from './restatement.ts';
import { onlyOf, piecesOf, type Piece, type Target } from './target.ts';

/**
 * What can be cited, kept apart: the original and its restatement. A page and a term have no original; words that an edition
 * carries as they are have no restatement. One of the two there always is.
 */
export interface Cited {
  original: Citation | null;
  restatement: Citation | null;
}

/** The citation of what stands on this site. */
export const ownOf = ({ original, restatement }: Cited): Citation => (restatement ?? original)!;

/** A withdrawn reference has no current wording: its last published one is cited. */
function versionFor(key: string, revision: number | undefined, context: CiteContext): Version {
  const { ledger } = context;
  if (revision !== undefined) return versionOf(ledger, key, revision);
  const record = ledger.references[key];
  if (record?.withdrawn) return versionOf(ledger, key, record.revisions.length);
  return currentVersion(context, key);
}

function citedPiece(piece: Piece, revision: number | undefined, context: CiteContext): Cited {
  const ref = onlyOf(piece);
  const version = ref ? versionFor(ref, revision, context) : wholeVersion(context.ledger);
  if (piece.kind === 'annotation')
    return { original: null, restatement: annotationCitation(piece, version, context.edition) };
  if (context.edition.data.text === 'original')
    return { original: carriedOf(piece, version, context.edition), restatement: null };
  return {
    original: originalOf(piece, context.edition),
    restatement: restatementOf(piece, version, context.edition),
  };
}

/** The same context with the title of the work as a sentence has it; null where it is not known so. */
function inSentenceCase(context: CiteContext): CiteContext | null {
  const { data } = context.edition;
  const { titleAsSentence: title } = data.original;
  if (title === undefined) return null;
  return { ...context, edition: { ...context.edition, data: { ...data, original: { ...data.original, title } } } };
}

function withTitleOf(citation: Citation | null, other: Citation | null, work: string): Citation | null {
  const title = other?.frame.item.title;
  if (!citation || title === undefined || title === citation.frame.item.title) return citation;
  return { ...citation, frame: { ...citation.frame, inSentence: { title, work } } };
}

/**
 * Citations of a target: one or two for each author and place in it. `revision` cites an earlier wording of a single
 * reference or term.
 */
export function cite(target: Target, context: CiteContext, revision?: number): Cited[] {
  const cited = citedIn(target, context, revision);
  const inSentence = inSentenceCase(context);
  if (!inSentence) return cited;
  const others = citedIn(target, inSentence, revision);
  const work = essayTitle(inSentence.edition.data);
  return cited.map(({ original, restatement }, i) => ({
    original: withTitleOf(original, others[i]!.original, work),
    restatement: withTitleOf(restatement, others[i]!.restatement, work),
  }));
}

function citedIn(target: Target, context: CiteContext, revision?: number): Cited[] {
  const { edition, ledger } = context;
  switch (target.kind) {
    case 'passages':
      return piecesOf(target.ranges).map((piece) => citedPiece(piece, revision, context));
    case 'term': {
      const version = versionFor(target.slug, revision, context);
      return [{ original: null, restatement: termCitation(target.slug, version, edition) }];
    }
    case 'work':
      if (edition.data.text === 'original')
        return [{ original: carriedWork(wholeVersion(ledger), edition), restatement: null }];
      return [{ original: originalWork(edition), restatement: wholeCitation(wholeVersion(ledger), edition) }];
    case 'page': {
      const citation = pageCitation(target.title, target.path, wholeVersion(ledger), edition);
      return [{ original: null, restatement: citation }];
    }
  }
}
