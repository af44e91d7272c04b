import { pageRanges } from '../edition/bibliography.ts';
import { keyStem } from '../edition/book-stem.ts';
import { inSentence } from '../edition/listed.ts';
import { wholeName, type PersonName } from '../edition/person-name.ts';
import { partsOf, threadOf } from '../edition/reference.ts';
import { typeset } from '../edition/typeset.ts';
import { saidIn, type Edition } from '../edition/edition.ts';
import type { EditionData, EssayAuthor, Speaker } from '../edition/types.ts';
import { areFixed, BLANKS, type Filling } from './blanks.ts';
import { citableAddress, cslDate, fullName, shortName, type CslItem, type CslName } from './csl.ts';
import { locatorIn, originalFilling } from './fillings.ts';
import { locatorMark, locatorSign, type Citation, type Frame, type Locator } from './frame.ts';
import { pieceOf, type Piece } from './target.ts';
import { ofComment, strings } from '../strings/languages/en.ts';

const said = strings.citations;

/** A person's name; one in one piece is not taken apart. */
export const nameOf = ({ family, given, ...rest }: PersonName): CslName => {
  const { 'non-dropping-particle': particle, suffix } = rest;
  if (!given) return { literal: wholeName({ family, ...rest }) };
  return { family, given, ...(particle && { 'non-dropping-particle': particle }), ...(suffix && { suffix }) };
};

const namesOfAuthors = (authors: readonly EssayAuthor[]): CslName[] => authors.map(nameOf);

export const authorsOf = ({ original }: EditionData): CslName[] => namesOfAuthors(original.author);

/** What a commenter is called, with a question mark where it is a guess. A style that reads the mark has it end a title: it stands in the blank. */
const calledOf = ({ name, role, status }: Speaker): string =>
  name !== null && status === 'inferred' ? `${name}?` : (name ?? role);

/** A commenter as in a sentence, bracketed where the name is not the source's own. */
function commenterWords(speaker: Speaker): string {
  const called = areFixed(speaker.name ?? speaker.role) ? BLANKS.speaker : calledOf(speaker);
  return speaker.name === null || speaker.status === 'inferred' ? `[${called}]` : called;
}

/** The same as an author: a person by the name's parts, save where it is a guess. */
const commenterOf = (speaker: Speaker): CslName =>
  speaker.person && speaker.status !== 'inferred' ? nameOf(speaker.person) : { literal: commenterWords(speaker) };

/** The essay's title, set like everything else that readers see. */
export const essayTitle = ({ original, language }: EditionData): string => typeset(original.title, language);

/** Comments have no addresses that we know, so they are told apart by the numbers of this edition. */
const numberedHere = (ref: string, { name }: EditionData): string => said.numberedIn(ref, name);

const titleOf = ({ kind }: Piece, data: EditionData): string => {
  const title = essayTitle(data);
  const comment = said.commentOn(title);
  const number = numberedHere(BLANKS.comment, data);
  if (kind === 'comment' || kind === 'comment-passage') return said.numbered(comment, number);
  return kind === 'thread' ? said.withReplies(comment, number) : title;
};

/** Who made the comment that a piece of the discussion is, stands in or begins with; null where nobody recorded it. */
function speakerOf({ ranges }: Piece, edition: Edition): Speaker | null {
  const ref = ranges[0]!.from;
  const { comment, thread } = edition.standing(ref);
  const isThere = comment !== null || (thread?.ref === ref && thread.comments.length > 0);
  return isThere || saidIn(edition.published, ref) ? edition.speaker(ref) : null;
}

const isDiscussion = ({ ranges }: Piece): boolean => threadOf(ranges[0]!.from) !== null;

function speakersOf(piece: Piece, edition: Edition): CslName[] {
  if (!isDiscussion(piece)) return authorsOf(edition.data);
  const speaker = speakerOf(piece, edition);
  // Of a comment that was withdrawn before that was recorded nobody is left to name.
  if (!speaker) return [{ literal: said.commenter }];
  return speaker.authors && speaker.status !== 'inferred' ? namesOfAuthors(speaker.authors) : [commenterOf(speaker)];
}

/** The same as in a sentence, of which all that name somebody share one form. */
function speakersSaid(piece: Piece, edition: Edition): string {
  const speaker = isDiscussion(piece) ? speakerOf(piece, edition) : null;
  return speaker && !speaker.authors ? commenterWords(speaker) : namesOf(speakersOf(piece, edition));
}

/** What goes into the blank for who made a comment. */
export function speakerFilling(cited: Piece, edition: Edition): Filling {
  const piece = heldIn(cited, edition);
  const speaker = isDiscussion(piece) ? speakerOf(piece, edition) : null;
  return speaker ? { speaker: calledOf(speaker) } : {};
}

interface Place {
  locator: Locator | null;
  /** Of the discussion; null in the essay. */
  kind: 'comment' | 'thread' | null;
  /** Whether it has a number of this edition alone, as a passage under a letter has. */
  isNumberedHere: boolean;
  /** When and where it was published, where that is known of it itself; a comment without an address is told by its number. */
  date?: string | undefined;
  url?: string | undefined;
}

/** “Author”, “Author and Other”, “Author et al.” */
function shortNames(authors: readonly CslName[]): string {
  const names = authors.map(shortName);
  return names.length > 2 ? strings.bibliography.more(names[0]!) : inSentence(names);
}

/** “A Author, B Other and C Third” */
export const namesOf = (authors: readonly CslName[]): string => inSentence(authors.map(fullName));

/** Where a work appeared, by CSL's names. */
function partsOfImprint(original: EditionData['original']): Partial<CslItem> {
  const { container, publisher, place, volume, issue, page, chapter } = original;
  return {
    ...(container && { 'container-title': container }),
    ...(publisher && { publisher }),
    ...(place && { 'publisher-place': place }),
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(page && { page: pageRanges(page) }),
    ...(chapter && { 'chapter-number': chapter }),
  };
}

/** “comment T2.3” */
const numberOf = (kind: 'comment' | 'thread'): string => `${said.kinds[kind]} ${BLANKS.comment}`;

/** “Author 1871, ¶ 4”, “Quill on Author 1871, ¶ 4 of comment T2.3”, “Quill on Author 1871, comment T2.3”. */
function shortOf(author: readonly CslName[], { locator, kind }: Place, data: EditionData): string {
  const work = `${shortNames(authorsOf(data))} ${data.original.issued.slice(0, 4)}`;
  const place = locator ? locatorMark(locator) : kind && numberOf(kind);
  return [kind ? said.on(shortNames(author), work) : work, place].filter(Boolean).join(', ');
}

/** “¶ 4”, in a comment too, of which the entry is; “E27a in Variorum”. */
function placeWithin({ locator, isNumberedHere }: Place, data: EditionData): string | null {
  if (locator) return `${locatorSign(locator)} ${BLANKS.number}`;
  return isNumberedHere ? numberedHere(BLANKS.ref, data) : null;
}

/** What is bound into a whole, styles say with a word of theirs that no description goes before: “preface to”. */
const BOUND: ReadonlySet<CslItem['type']> = new Set<CslItem['type']>(['book', 'chapter']);

function frameOf(title: string, author: CslName[], place: Place, data: EditionData): Frame {
  const { original } = data;
  const { kind } = place;
  const within = placeWithin(place, data);
  const date = place.date ?? original.issued;
  const url = place.url ?? original.url;
  const isWhole = kind !== null && place.locator === null && !place.url;
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
    },
    ...(kind && !BOUND.has(original.type) && { isDescribed: true as const }),
    locator: place.locator,
    ...(within !== null && { place: within }),
    ...(isWhole && { told: { by: 'number', number: numberOf(kind) } }),
    short: shortOf(author, place, data),
  };
}

/** What a piece is cited as: of what is lost in a comment, that comment. */
function heldIn(piece: Piece, edition: Edition): Piece {
  const comment = piece.kind === 'gap' ? edition.standing(piece.ranges[0]!.from).comment : null;
  return comment ? pieceOf(comment.ref) : piece;
}

/**
 * Cites what the source itself says: by its author, at its own address. All passages of the essay, or of a comment, have one item,
 * so that it is listed once however many of them are cited; which of them is said beside it.
 */
export function originalOf(cited: Piece, edition: Edition): Citation {
  const piece = heldIn(cited, edition);
  const { locator } = locatorIn(piece);
  const first = piece.ranges[0]!.from;
  const kind = !isDiscussion(piece) ? null : piece.kind === 'thread' ? 'thread' : 'comment';
  const comment = edition.standing(first).comment ?? saidIn(edition.published, first);
  const { date, url } = (kind === 'comment' && comment) || {};
  const place: Place = { locator, kind, isNumberedHere: partsOf(first).suffix !== '', date, url };
  return {
    frame: frameOf(titleOf(piece, edition.data), speakersOf(piece, edition), place, edition.data),
    filling: { ...originalFilling(piece, keyStem(edition.data)), ...speakerFilling(piece, edition) },
  };
}

/** The essay as a whole. */
export const originalWork = ({ data }: Edition): Citation => ({
  frame: frameOf(essayTitle(data), authorsOf(data), { locator: null, kind: null, isNumberedHere: false }, data),
  filling: { key: keyStem(data) },
});

/** “¶ 4 of comment T2.3”, in which a style may set the words in its own way. */
const passageMark = (locator: Locator): string => ofComment(`${locatorSign(locator)} ${BLANKS.number}`, BLANKS.comment);

/** ““Of Bees” by A Author”: the essay, after a preposition. */
export const workWords = (data: EditionData): string => said.workBy(essayTitle(data), namesOf(authorsOf(data)));

/** “¶ 4 of comment T2.3 by Quill on “Of Bees” by A Author”; who wrote the essay is not named twice. */
function commentWords(piece: Piece, edition: Edition): string {
  const { data } = edition;
  const who = speakersSaid(piece, edition);
  const work = who === namesOf(authorsOf(data)) ? strings.quoted(essayTitle(data)) : workWords(data);
  if (piece.kind === 'thread') return said.thread(work, who);
  const { locator } = locatorIn(piece);
  return said.by(locator ? passageMark(locator) : said.aComment, who, work);
}

/** “A Author, “Of Bees,” ¶ 27”, or “¶ 4 of comment T2.3 by Quill on …”: what is restated, as words within a title. */
export function sourceWords(piece: Piece, edition: Edition): string {
  const { data } = edition;
  if (piece.kind === 'gap') {
    const held = heldIn(piece, edition);
    return said.lost(held === piece ? workWords(data) : commentWords(held, edition));
  }
  if (isDiscussion(piece)) return commentWords(piece, edition);
  const [author, title] = [namesOf(authorsOf(data)), essayTitle(data)];
  const { locator } = locatorIn(piece);
  return locator ? said.place(author, title, locatorMark(locator)) : said.work(author, title);
}
