import { parentOf, threadOf } from '../edition/reference.ts';
import { wholeName } from '../edition/person-name.ts';
import { ESSAYIST } from '../edition/speakers.ts';
import { typeset } from '../edition/typeset.ts';
import type { Edition } from '../edition/edition.ts';
import type { EditionData, Speaker } from '../edition/types.ts';
import { BLANKS } from './blanks.ts';
import { citableAddress, cslDate, fullName, shortName, type CslName } from './csl.ts';
import { locatorIn, originalFilling } from './fillings.ts';
import { locatorMark, type Citation, type Frame, type Locator } from './frame.ts';
import type { Piece } from './target.ts';

/** `bostock2026`: what the keys of citations begin with. */
export function keyStem({ original }: EditionData): string {
  const family = original.author.family.normalize('NFKD').replace(/[^A-Za-z0-9]/g, '');
  return `${family.toLowerCase()}${original.issued.slice(0, 4)}`;
}

export const authorOf = ({ original }: EditionData): CslName => {
  const { status, evidence, ...name } = original.author;
  return name.given ? name : { literal: wholeName(name) };
};

/** A commenter, bracketed where the name is not the source's own and with a question mark where it is a guess. */
export function commenterOf({ name, role, status }: Speaker): CslName {
  if (name === null) return { literal: `[${role}]` };
  return { literal: status === 'inferred' ? `[${name}?]` : name };
}

/** The essay's title, set like everything else that readers see. */
export const essayTitle = ({ original }: EditionData): string => typeset(original.title);

/** Comments have no addresses that we know, so they are told apart by the numbers of this edition. */
const numberedHere = (ref: string, { name }: EditionData): string => `${ref} in ${name}`;

const titleOf = ({ kind }: Piece, data: EditionData): string => {
  const title = essayTitle(data);
  const comment = `Comment on “${title}”`;
  const number = numberedHere(BLANKS.comment, data);
  if (kind === 'comment' || kind === 'comment-passage') return `${comment} (${number})`;
  return kind === 'thread' ? `${comment}, with its replies (${number})` : title;
};

function speakerOf({ kind, ranges }: Piece, edition: Edition): CslName {
  const ref = ranges[0]!.from;
  if (kind === 'essay' || kind === 'note' || kind === 'gap') return authorOf(edition.data);
  const first = kind === 'thread' ? edition.threadsByRef.get(ref)?.comments[0]?.ref : ref;
  const comment = kind === 'comment-passage' ? parentOf(ref)! : first;
  // Of a comment that was withdrawn nobody is left in the content to name.
  if (!comment || !edition.comments.has(comment)) return { literal: '[Commenter]' };
  const speaker = edition.speaker(comment);
  return speaker.role === ESSAYIST && speaker.status !== 'inferred' ? authorOf(edition.data) : commenterOf(speaker);
}

interface Place {
  locator: Locator | null;
  /** Of the discussion; null in the essay. */
  kind: 'comment' | 'thread' | null;
}

/** “Bostock 2026, ¶ 4”, “Fiora on Bostock 2026, ¶ 4 of comment T2.3”, “Fiora on Bostock 2026, comment T2.3”. */
function shortOf(author: CslName, { locator, kind }: Place, data: EditionData): string {
  const work = `${shortName(authorOf(data))} ${data.original.issued.slice(0, 4)}`;
  const place = locator ? locatorMark(locator) : kind && `${kind} ${BLANKS.comment}`;
  return [kind ? `${shortName(author)} on ${work}` : work, place].filter(Boolean).join(', ');
}

function frameOf(title: string, author: CslName, place: Place, data: EditionData): Frame {
  const { original } = data;
  const mark = place.locator ? locatorMark(place.locator) : undefined;
  const note = [mark, place.kind && numberedHere(BLANKS.ref, data)].filter(Boolean).join('; ');
  return {
    object: 'original',
    item: {
      id: BLANKS.key,
      type: 'post-weblog',
      title,
      author: [author],
      'container-title': original.container,
      issued: cslDate(original.issued),
      URL: citableAddress(original.url),
      ...(note && { note }),
    },
    locator: place.locator,
    short: shortOf(author, place, data),
  };
}

/** Cites what the source itself says: by its author, at its own address. */
export function originalOf(piece: Piece, edition: Edition): Citation {
  const { locator } = locatorIn(piece);
  const kind = threadOf(piece.ranges[0]!.from) === null ? null : piece.kind === 'thread' ? 'thread' : 'comment';
  return {
    frame: frameOf(titleOf(piece, edition.data), speakerOf(piece, edition), { locator, kind }, edition.data),
    filling: originalFilling(piece, keyStem(edition.data)),
  };
}

/** The essay as a whole. */
export const originalWork = ({ data }: Edition): Citation => ({
  frame: frameOf(essayTitle(data), authorOf(data), { locator: null, kind: null }, data),
  filling: { key: keyStem(data) },
});

/** “J Bostock, “I'm Bearish …,” ¶ 27”, or “¶ 4 of comment T2.3 by Fiora on …”: what is restated, as words within a title. */
export function sourceWords(piece: Piece, edition: Edition): string {
  const title = essayTitle(edition.data);
  const author = fullName(authorOf(edition.data));
  const { locator } = locatorIn(piece);
  const mark = locator ? locatorMark(locator) : null;
  if (mark && piece.kind !== 'comment-passage') return `${author}, “${title},” ${mark}`;
  const work = `${author}, “${title}”`;
  if (piece.kind === 'gap') return `what the source copy lost of ${work}`;
  const what = piece.kind === 'thread' ? 'a thread of comments, begun' : (mark ?? 'a comment');
  return `${what} by ${fullName(speakerOf(piece, edition))} on ${work}`;
}
