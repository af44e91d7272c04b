import { keyStem } from '../edition/book-stem.ts';
import { absolute, pathOf } from '../edition/base.ts';
import type { Edition } from '../edition/edition.ts';
import type { EditionData } from '../edition/types.ts';
import { arePlain, BLANKS, type Filling } from './blanks.ts';
import { cslDate, inLanguage, type CslName } from './csl.ts';
import { restatementFilling, versionFilling, type Version } from './fillings.ts';
import type { CiteContext } from './context.ts';
import type { Citation, Frame } from './frame.ts';
import { editionOf, latest, latestEdition, recordOf, revisionOf, statusOf } from './ledger/look-up.ts';
import type { Ledger } from './ledger/schema.ts';
import { authorsOf, essayTitle, nameOf, namesOf, sourceWords, speakerFilling, workWords } from './original.ts';
import { pieceAddress, termPath, wholePath, type Piece } from './target.ts';
import { strings } from '../strings/languages/en.ts';

const said = strings.citations;

/** Who wrote the restatements: nobody whose words are restated. */
export const editorsOf = ({ name }: Pick<EditionData, 'name'>): CslName => ({ literal: said.editors(name) });

export const UNPUBLISHED: Version = { edition: null, revision: null, date: null };

/** The published wording that a reference has now; unpublished when its words have changed since. */
export function currentVersion({ ledger, wordings }: Pick<CiteContext, 'ledger' | 'wordings'>, key: string): Version {
  const record = recordOf(ledger, key);
  return record && statusOf(ledger, key, wordings.get(key)) === 'published'
    ? versionOf(ledger, key, latest(record).number)
    : UNPUBLISHED;
}

/** Revision `revision` of a reference. */
export function versionOf(ledger: Ledger, key: string, revision: number): Version {
  const found = revisionOf(ledger, key, revision);
  if (!found) return UNPUBLISHED;
  return { edition: found.edition, revision, date: editionOf(ledger, found.edition)!.date };
}

/** The last edition as a whole: for ranges and pages, which have no revisions of their own. */
export function wholeVersion(ledger: Ledger): Version {
  const last = latestEdition(ledger);
  return last ? { edition: last.number, revision: null, date: last.date } : UNPUBLISHED;
}

export function versionMark({ edition, revision }: Version): string {
  if (edition === null) return said.draft;
  return revision === null ? said.edition(BLANKS.edition) : said.revision(BLANKS.edition, BLANKS.revision);
}

/** `titled` says what it is of its source. */
function frameOf(
  what: string,
  source: string | null,
  version: Version,
  data: EditionData,
  titled = said.restatementOf,
): Frame {
  const issued = version.date === null ? {} : { issued: cslDate(version.date) };
  return {
    object: 'restatement',
    item: {
      id: BLANKS.key,
      type: 'webpage',
      title: source ? titled(what, source) : what,
      author: [editorsOf(data)],
      'container-title': data.name,
      number: versionMark(version),
      ...issued,
      URL: BLANKS.address,
      ...inLanguage(data.language),
    },
    locator: null,
    ...(what === BLANKS.ref && { told: { by: 'number', number: what } }),
    short: `${data.name}, ${what}${version.revision === null ? '' : ` (r${BLANKS.revision})`}`,
  };
}

const fillingOf = (name: string, version: Version, path: string, { data }: Edition): Filling =>
  versionFilling(name, version, absolute(path, data.site), keyStem(data));

/** Cites what this edition says in place of the source. */
export function restatementOf(piece: Piece, version: Version, edition: Edition): Citation {
  const path = pieceAddress(piece, version, edition);
  // Of what is lost nothing can be restated: editors say what it was.
  const titled = piece.kind === 'gap' ? said.noteOf : said.restatementOf;
  return {
    frame: frameOf(BLANKS.ref, sourceWords(piece, edition), version, edition.data, titled),
    filling: {
      ...restatementFilling(piece, version, absolute(path, edition.data.site), keyStem(edition.data)),
      ...speakerFilling(piece, edition),
    },
  };
}

/** Cites a note as its editor's. */
export function annotationCitation(piece: Piece, version: Version, edition: Edition): Citation {
  const ref = piece.ranges[0]!.from;
  const annotation = edition.annotationsByRef.get(ref);
  const signer = annotation && edition.data.editors[annotation.by];
  const { frame, filling } = restatementOf(piece, version, edition);
  const { title } = frameOf(BLANKS.ref, null, version, edition.data).item;
  return {
    frame: {
      ...frame,
      item: {
        ...frame.item,
        title: said.noteOn(title, annotation?.on ?? null, workWords(edition.data)),
        author: [signer ? nameOf(signer) : editorsOf(edition.data)],
      },
    },
    filling,
  };
}

/** Cites what has a title of its own here: a term, which is a headword, or a page. */
function titled(
  by: 'title' | 'headword',
  title: string,
  name: string,
  version: Version,
  path: string,
  edition: Edition,
): Citation {
  const words = arePlain(title) ? BLANKS.words : title;
  return {
    frame: { ...frameOf(words, null, version, edition.data), told: { by, title: words } },
    filling: { ...fillingOf(name, version, path, edition), words: title },
  };
}

export function termCitation(slug: string, version: Version, edition: Edition): Citation {
  const term = edition.termsBySlug.get(slug)?.term ?? slug;
  return titled('headword', term, slug, version, termPath(slug, version.revision), edition);
}

export function pageCitation(title: string, path: string, version: Version, edition: Edition): Citation {
  const name =
    pathOf(path)
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'home';
  return titled('title', title, name, version, path, edition);
}

export function wholeCitation(version: Version, edition: Edition): Citation {
  const source = said.work(namesOf(authorsOf(edition.data)), essayTitle(edition.data));
  return {
    frame: frameOf(strings.citing.whole, source, version, edition.data),
    filling: fillingOf('essay', version, wholePath(version.edition), edition),
  };
}
