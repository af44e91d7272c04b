import { inOnePiece } from '../edition/person-name.ts';
import type { SourceFile } from '../edition/source.ts';
import { attributeOf, blocksIn } from './blocks.ts';
import { speakersIn } from './speakers.ts';

/** What an edition says of its comments: by whom, when and where each was published, and what it answers. */

export interface KnownComment {
  ref: string;
  replyTo: string | null;
  /** Null where nobody is named. */
  author: string | null;
  /** The day; null where it is not known. */
  date: string | null;
  url: string | null;
}

function commentsIn(file: SourceFile): KnownComment[] {
  const speakers = speakersIn(file);
  return blocksIn(file, 'Comment').map((block) => {
    const name = speakers[attributeOf(block, 'by') ?? '']?.name;
    return {
      ref: attributeOf(block, 'id') ?? '',
      replyTo: attributeOf(block, 'replyTo'),
      author: name === undefined ? null : inOnePiece(name),
      date: attributeOf(block, 'date'),
      url: attributeOf(block, 'url'),
    };
  });
}

/** Comments of all threads. Throws one sentence where a thread cannot be read: its comments would seem to be new. */
export const knownComments = (files: readonly SourceFile[]): KnownComment[] =>
  files.filter(({ path }) => /^threads\/.*\.mdx$/.test(path)).flatMap(commentsIn);
