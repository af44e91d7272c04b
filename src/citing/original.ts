import { parentOf, partsOf, threadOf } from '../edition/reference.ts';
import { ESSAYIST } from '../edition/speakers.ts';
import { typeset } from '../edition/typeset.ts';
import type { Edition } from '../edition/edition.ts';
import type { EditionData, Speaker } from '../edition/types.ts';
import { BLANKS } from './blanks.ts';
import { citableAddress, cslDate, fullName, type CslItem, type CslName } from './csl.ts';
import { locatorIn, originalFilling } from './fillings.ts';
import { locatorMark, type Citation, type Frame, type Locator } from './frame.ts';
import type { Piece } from './target.ts';

/** `bostock2026`: what the keys of citations begin with. */
export function keyStem({ original }: EditionData): string {
  const family = original.author[0]!.family.normalize('NFKD').replace(/[^A-Za-z0-9]/g, '');
  return `${family.toLowerCase()}${original.issued.slice(0, 4)}`;
}

/** A person's name; one in one piece is not taken apart. */
export const nameOf = ({ family, given }: { family: string; given?: string | undefined }): CslName =>
  given ? { family, given } : { literal: family };

export const authorsOf = ({ original }: EditionData): CslName[] => original.author.map(nameOf);

/** A commenter, bracketed where the name is not the source's own and with a question mark where it is a guess. */
export function commenterOf({ name, role, status }: Speaker): CslName {
  if (name === null) return { literal: `[${role}]` };
  return { literal: status === 'inferred' ? `[${name}?]` : name };
}

/** The essay's title, set like everything else that readers see. */
export const essayTitle = ({ original }: EditionData): string => typeset(original.title);

const titleOf = ({ kind }: Piece, data: EditionData): string => {
  const title = essayTitle(data);
  const post = `“${title}”`;
  if (kind === 'comment' || kind === 'comment-passage') return `Comment on ${post}`;
  return kind === 'thread' ? `Comment on ${post}, with its replies` : title;
};

function speakersOf({ kind, ranges }: Piece, edition: Edition): CslName[] {
  const ref = ranges[0]!.from;
  if (kind === 'essay' || kind === 'note' || kind === 'gap' || kind === 'annotation') return authorsOf(edition.data);
  const first = kind === 'thread' ? edition.threadsByRef.get(ref)?.comments[0]?.ref : ref;
  const comment = kind === 'comment-passage' ? parentOf(ref)! : first;
  // Of a comment that was withdrawn nobody is left in the content to name.
  if (!comment || !edition.comments.has(comment)) return [{ literal: '[Commenter]' }];
  const speaker = edition.speaker(comment);
  return speaker.role === ESSAYIST && speaker.status !== 'inferred' ? authorsOf(edition.data) : [commenterOf(speaker)];
}

interface Place {
  locator: Locator | null;
  /** Whether it is told apart by the numbers of this edition: comments without an address, and passages under a letter. */
  isNumberedHere: boolean;
  /** When and where it was published, where that is known of it itself. */
  date?: string | undefined;
  url?: string | undefined;
}

/** “Author”, “Author and Other”, “Author et al.” */
function shortNames(authors: readonly CslName[]): string {
  const [first, second] = authors.map((one) => one.family ?? fullName(one));
  if (authors.length > 2) return `${first} et al.`;
  return second === undefined ? first! : `${first} and ${second}`;
}

/** “A Author, B Other and C Third” */
export function namesOf(authors: readonly CslName[]): string {
  const names = authors.map(fullName);
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0]!;
}

/** Where a work appeared, by CSL's names. */
function partsOfImprint(original: EditionData['original']): Partial<CslItem> {
  const { container, publisher, place, volume, issue, page, chapter } = original;
  return {
    ...(container && { 'container-title': container }),
    ...(publisher && { publisher }),
    ...(place && { 'publisher-place': place }),
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(page && { page }),
    ...(chapter && { 'chapter-number': chapter }),
  };
}

function frameOf(title: string, author: CslName[], place: Place, { original, name: site }: EditionData): Frame {
  const mark = place.locator ? locatorMark(place.locator) : undefined;
  const note = [mark, place.isNumberedHere && `${BLANKS.ref} in ${site}`].filter(Boolean).join('; ');
  const date = place.date ?? original.issued;
  const url = place.url ?? original.url;
  return {
    object: 'original',
    item: {
      id: BLANKS.key,
      type: original.type,
      title,
      author,
      ...partsOfImprint(original),
      issued: cslDate(date),
      ...(url && { URL: citableAddress(url) }),
      ...(note && { note }),
    },
    locator: place.locator,
    short: [`${shortNames(author)} ${date.slice(0, 4)}`, mark].filter(Boolean).join(', '),
  };
}

/** Cites what the source itself says: by its author, at its own address. */
export function originalOf(piece: Piece, edition: Edition): Citation {
  const { locator } = locatorIn(piece);
  const first = piece.ranges[0]!.from;
  const thread = threadOf(first) !== null;
  const comment = thread ? edition.standing(first).comment : null;
  const { date, url } = comment ?? {};
  const isNumberedHere = thread ? !url : partsOf(first).suffix !== '';
  return {
    frame: frameOf(
      titleOf(piece, edition.data),
      speakersOf(piece, edition),
      { locator, isNumberedHere, date, url },
      edition.data,
    ),
    filling: originalFilling(piece, keyStem(edition.data)),
  };
}

/** The essay as a whole. */
export const originalWork = ({ data }: Edition): Citation => ({
  frame: frameOf(essayTitle(data), authorsOf(data), { locator: null, isNumberedHere: false }, data),
  filling: { key: keyStem(data) },
});

/** “J Bostock, “I'm Bearish …,” ¶ 27”, or “a comment by Fiora on …”: what is restated, as words within a title. */
export function sourceWords(piece: Piece, edition: Edition): string {
  const title = essayTitle(edition.data);
  const { locator } = locatorIn(piece);
  const mark = locator ? locatorMark(locator) : null;
  const quoted = mark ? `“${title},” ${mark}` : `“${title}”`;
  const work = `${namesOf(authorsOf(edition.data))}, ${quoted}`;
  if (['essay', 'note', 'annotation'].includes(piece.kind)) return work;
  if (piece.kind === 'gap') return `what the source copy lost of ${work}`;
  const what = piece.kind === 'thread' ? 'a thread of comments, begun by' : 'a comment by';
  return `${what} ${namesOf(speakersOf(piece, edition))} on ${work}`;
}
