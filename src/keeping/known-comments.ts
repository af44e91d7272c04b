import { parseDocument } from 'yaml';
import type { SourceFile } from '../edition/source.ts';

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

const FRONT = /^---\n([\s\S]*?)\n---\n/;
const COMMENT = /<Comment\s([^>]*)>/g;

function commentsIn({ text }: SourceFile): KnownComment[] {
  const front = FRONT.exec(text)?.[1] ?? '';
  const { speakers } = (parseDocument(front).toJS() ?? {}) as { speakers?: Record<string, { name?: string }> };
  return [...text.matchAll(COMMENT)].map(([, attributes]) => {
    const value = (name: string): string | null =>
      new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes!)?.[1]?.replaceAll('&amp;', '&') ?? null;
    return {
      ref: value('id') ?? '',
      replyTo: value('replyTo'),
      author: speakers?.[value('by') ?? '']?.name ?? null,
      date: value('date'),
      url: value('url'),
    };
  });
}

/** Comments of all threads, read from their tags alone. */
export const knownComments = (files: readonly SourceFile[]): KnownComment[] =>
  files.filter(({ path }) => /^threads\/.*\.mdx$/.test(path)).flatMap(commentsIn);
