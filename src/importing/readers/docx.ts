import { BESIDE } from '../beside.ts';
import { placesIn } from '../docx/anchored.ts';
import { readDocument, type Document } from '../docx/document.ts';
import { readMargin } from '../docx/margin.ts';
import { openPackage } from '../docx/package.ts';
import { propertiesIn, type Properties } from '../docx/properties.ts';
import { revisionsIn } from '../docx/revisions.ts';
import { fold } from '../fold.ts';
import { blocksIn, type Context } from '../html/blocks.ts';
import { startOf } from '../characters.ts';
import { leave, type Tally } from '../tally.ts';
import { dateAsSaid, dateOf } from './dates.ts';
import { languageFact, languageIn } from './language.ts';
import { emptyRawPost, type RawPost } from './raw.ts';
import type { Signature } from './signature.ts';
import { takeBelowTitle } from './web/below-title.ts';
import { authorsIn } from './written-by.ts';

/** A document of Word (WordprocessingML, ISO/IEC 29500), with the comments in its margin. */

interface Source {
  file: string;
  bytes: Uint8Array;
  /** Files beside it, where pictures are carried. */
  beside: readonly string[] | undefined;
  tally: Tally;
}

/** What the document shows as its title is, before what its properties say, which may be that of a template. */
function titleOf({ front }: Document, properties: Properties, tally: Tally): string | null {
  const shown = front.title.join(' ');
  if (shown && properties.title !== null && fold(shown) !== fold(properties.title))
    leave(tally, 'fact', properties.title);
  return shown || properties.title;
}

/** Who wrote it and when, as it shows above the text: in lines that say so, or below the title. */
function signatureOf({ body, front }: Document, { authors }: Properties, tally: Tally): Signature {
  const shown = front.authors.flatMap((line) => authorsIn(line, authors));
  const date = front.date.map(dateAsSaid).find((one) => one !== null) ?? null;
  return takeBelowTitle(body, { authors: shown, date }, authors, tally);
}

/** What of it only the properties of the document say, as a sentence. */
function fromProperties(file: string, shown: Signature, all: Signature): string[] {
  const what = [
    ...(shown.authors.length || !all.authors.length ? [] : [`who wrote it (${all.authors.join(', ')})`]),
    ...(shown.date !== null || all.date === null ? [] : [`when (${all.date.slice(0, 10)})`]),
  ];
  return what.length
    ? [
        `${file}: ${what.join(' and ')} is known from the properties of the document alone, which often name whose computer it was, and when it was last saved.`,
      ]
    : [];
}

/** The language in which most of it is said to be. */
const languageOf = ({ reading: { languages } }: Document, { language }: Properties): string | null =>
  languageIn([...languages].sort((a, b) => b[1] - a[1])[0]?.[0]) ?? languageIn(language);

const unsaidIn = ({ reading: { unsaid } }: Document, file: string): string[] =>
  unsaid.map(
    ({ place, what }) =>
      `${file}: a formula in “${startOf(place)}” has what TeX has no form for (${what.join(', ')}): compare it with the document.`,
  );

/** Throws an ImportError of what is no whole document. */
export function readDocx({ file, bytes, beside, tally }: Source): { posts: RawPost[]; warnings: string[] } {
  const pack = openPackage(file, bytes, beside !== undefined);
  const document = readDocument(pack, tally);
  const properties = propertiesIn(pack, tally);
  const title = titleOf(document, properties, tally);
  const shown = signatureOf(document, properties, tally);
  const signed: Signature = {
    authors: shown.authors.length ? shown.authors : properties.authors,
    date: shown.date ?? dateOf(properties.date, tally),
  };
  const context: Context = { base: null, pictures: BESIDE, beside, tally };
  const places = placesIn(document, context);
  const blocks = blocksIn(document.body, { ...context, post: true });
  const { comments, warnings } = readMargin(document, blocks, places, context);
  const post = {
    ...emptyRawPost(),
    title,
    ...signed,
    ...languageFact(languageOf(document, properties)),
    blocks,
    comments,
  };
  return {
    posts: [post],
    warnings: [
      ...fromProperties(file, shown, signed),
      ...revisionsIn(document.reading.revisions, file),
      ...unsaidIn(document, file),
      ...warnings,
    ],
  };
}
