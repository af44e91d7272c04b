import type { Tally } from '../tally.ts';
import { emptyPost, type Comment, type Post } from '../normal-form.ts';

/** What a reader makes of one source, before copies are merged and ids are made safe. */
export interface RawComment extends Pick<
  Comment,
  'author' | 'date' | 'deleted' | 'flags' | 'blocks' | 'confidence' | 'url' | 'on'
> {
  /** As the source has it; null when it has none. */
  id: string | null;
  /** Id of the comment answered, as the source has it. */
  parent: string | null;
}

export interface RawPost extends Omit<Post, 'comments'> {
  comments: RawComment[];
  /** How many comments the source says there are. */
  commentCount: number | null;
}

export interface Reading {
  /** The file as the reader named it. */
  file: string;
  format: Format;
  posts: RawPost[];
  warnings: string[];
  /** Sentences that say how the file is not whole. */
  incomplete: string[];
  tally: Tally;
}

export type Format =
  | 'graphql'
  | 'forum-page'
  | 'greaterwrong-page'
  | 'hacker-news'
  | 'markdown'
  | 'plain-markdown'
  | 'web-page'
  | 'docx'
  | 'odt'
  | 'wordpress'
  | 'disqus'
  | 'mail'
  | 'text'
  | 'flat';

export const FORMAT_NAMES: Record<Format, string> = {
  graphql: 'ForumMagnum GraphQL JSON',
  'forum-page': 'saved LessWrong or EA Forum page',
  'greaterwrong-page': 'saved GreaterWrong page',
  'hacker-news': 'saved Hacker News page',
  markdown: 'LessWrong Markdown',
  'plain-markdown': 'Markdown',
  'web-page': 'web page',
  docx: 'Word document',
  odt: 'OpenDocument text',
  wordpress: 'WordPress export (WXR)',
  disqus: 'Disqus export',
  mail: 'mail',
  text: 'plain text',
  flat: 'flat text',
};

export const emptyRawPost = (): RawPost => ({ ...emptyPost(), comments: [], commentCount: null });

export const emptyRawComment = (): RawComment => ({
  id: null,
  parent: null,
  author: null,
  date: null,
  deleted: false,
  flags: [],
  blocks: [],
});
