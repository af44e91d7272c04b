import { parentOf, threadOf } from '../edition/reference.ts';
import { ESSAYIST } from '../edition/speakers.ts';
import { typeset } from '../edition/typeset.ts';
import type { Edition } from '../edition/edition.ts';
import type { EditionData, Speaker } from '../edition/types.ts';
import { BLANKS } from './blanks.ts';
import { citableAddress, cslDate, fullName, type CslName } from './csl.ts';
import { locatorIn, originalFilling } from './fillings.ts';
import { locatorMark, type Citation, type Frame, type Locator } from './frame.ts';
import type { Piece } from './target.ts';

/** `bostock2026`: what the keys of citations begin with. */
export function keyStem({ original }: EditionData): string {
  const family = original.author.family.normalize('NFKD').replace(/[^A-Za-z0-9]/g, '');
  return `${family.toLowerCase()}${original.issued.slice(0, 4)}`;
}

/** A person's name; one in one piece is not taken apart. */
export const nameOf = ({ family, given }: { family: string; given?: string | undefined }): CslName =>
  given ? { family, given } : { literal: family };

export const authorOf = ({ original }: EditionData): CslName => nameOf(original.author);

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

function speakerOf({ kind, ranges }: Piece, edition: Edition): CslName {
  const ref = ranges[0]!.from;
  if (kind === 'essay' || kind === 'note' || kind === 'gap' || kind === 'annotation') return authorOf(edition.data);
  const first = kind === 'thread' ? edition.threadsByRef.get(ref)?.comments[0]?.ref : ref;
  const comment = kind === 'comment-passage' ? parentOf(ref)! : first;
  // Of a comment that was withdrawn nobody is left in the content to name.
  if (!comment || !edition.comments.has(comment)) return { literal: '[Commenter]' };
  const speaker = edition.speaker(comment);
  return speaker.role === ESSAYIST && speaker.status !== 'inferred' ? authorOf(edition.data) : commenterOf(speaker);
}

interface Place {
  locator: Locator | null;
  isComment: boolean;
}

function frameOf(title: string, author: CslName, place: Place, { original, name: site }: EditionData): Frame {
  const mark = place.locator ? locatorMark(place.locator) : undefined;
  // Comments have no addresses that we know, so they are told apart by the numbers of this edition.
  const note = [mark, place.isComment && `${BLANKS.ref} in ${site}`].filter(Boolean).join('; ');
  const year = original.issued.slice(0, 4);
  const name = author.family ?? fullName(author);
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
    short: [`${name} ${year}`, mark].filter(Boolean).join(', '),
  };
}

/** Cites what the source itself says: by its author, at its own address. */
export function originalOf(piece: Piece, edition: Edition): Citation {
  const { locator } = locatorIn(piece);
  const isComment = threadOf(piece.ranges[0]!.from) !== null;
  return {
    frame: frameOf(titleOf(piece, edition.data), speakerOf(piece, edition), { locator, isComment }, edition.data),
    filling: originalFilling(piece, keyStem(edition.data)),
  };
}

/** The essay as a whole. */
export const originalWork = ({ data }: Edition): Citation => ({
  frame: frameOf(essayTitle(data), authorOf(data), { locator: null, isComment: false }, data),
  filling: { key: keyStem(data) },
});

/** “J Bostock, “I'm Bearish …,” ¶ 27”, or “a comment by Fiora on …”: what is restated, as words within a title. */
export function sourceWords(piece: Piece, edition: Edition): string {
  const title = essayTitle(edition.data);
  const { locator } = locatorIn(piece);
  const mark = locator ? locatorMark(locator) : null;
  const quoted = mark ? `“${title},” ${mark}` : `“${title}”`;
  const work = `${fullName(authorOf(edition.data))}, ${quoted}`;
  if (['essay', 'note', 'annotation'].includes(piece.kind)) return work;
  if (piece.kind === 'gap') return `what the source copy lost of ${work}`;
  const what = piece.kind === 'thread' ? 'a thread of comments, begun by' : 'a comment by';
  return `${what} ${fullName(speakerOf(piece, edition))} on ${work}`;
}
