import { BESIDE } from '../beside.ts';
import { placesIn } from '../documents/anchored.ts';
import type { Document } from '../documents/document.ts';
import { readMargin } from '../documents/margin.ts';
import { revisionsIn } from '../documents/revisions.ts';
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

/** A document of a word processor, with the comments in its margin. */

/** What the document shows as its title is, before what its properties say, which may be that of a template. */
function titleOf({ front, properties }: Document, tally: Tally): string | null {
  const shown = front.title.join(' ');
  if (shown && properties.title !== null && fold(shown) !== fold(properties.title))
    leave(tally, 'fact', properties.title);
  return shown || properties.title;
}

/** Who wrote it and when, as it shows above the text: in lines that say so, or below the title. */
function signatureOf({ body, front, properties: { authors } }: Document, tally: Tally): Signature {
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
const languageOf = ({ languages, properties: { language } }: Document): string | null =>
  languageIn([...languages].sort((a, b) => b[1] - a[1])[0]?.[0]) ?? languageIn(language);

const unsaidIn = ({ unsaid, file }: Document): string[] =>
  unsaid.map(
    ({ place, what }) =>
      `${file}: a formula in “${startOf(place)}” has what TeX has no form for (${what.join(', ')}): compare it with the document.`,
  );

/** `beside` are files beside it, where pictures are carried. */
export function readDocument(
  document: Document,
  { beside, tally }: Pick<Context, 'beside' | 'tally'>,
): { posts: RawPost[]; warnings: string[] } {
  const { file, properties } = document;
  const title = titleOf(document, tally);
  const shown = signatureOf(document, tally);
  const signed: Signature = {
    authors: shown.authors.length ? shown.authors : properties.authors,
    date: shown.date ?? dateOf(properties.date, tally),
  };
  const context: Context = { base: null, pictures: BESIDE, beside, tally };
  const places = placesIn(document, context);
  const blocks = blocksIn(document.body, { ...context, post: true });
  const { comments, warnings } = readMargin(document, blocks, places, context);
  return {
    posts: [{ ...emptyRawPost(), title, ...signed, ...languageFact(languageOf(document)), blocks, comments }],
    warnings: [
      ...fromProperties(file, shown, signed),
      ...revisionsIn(document.revisions, file),
      ...unsaidIn(document),
      ...warnings,
    ],
  };
}
