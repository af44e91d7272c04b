import { safeAddress } from '../../html/addresses.ts';
import { blocksOfHtml, type Context } from '../html/blocks.ts';
import { oneLine } from '../characters.ts';
import type { Block } from '../../schemas/source-block.ts';
import { leave, type Tally } from '../tally.ts';
import { dateOf } from './dates.ts';
import { leaveFields } from './forum-fields.ts';
import { follow, isObject, countOf, own, textOf, type JsonObject, type Store } from './json-objects.ts';
import { blocksOfMarkdown } from './markdown-blocks.ts';
import type { RawComment, RawPost } from './raw.ts';

/**
 * Posts and comments as ForumMagnum's GraphQL describes them, in answers to queries and in the caches that its pages
 * carry. They are known by their fields alone, since whoever asks names the rest.
 */

const COMMENT_FIELDS = ['parentCommentId', 'topLevelCommentId', 'postId', 'parentAnswerId'];
const TEXT_FIELDS = ['contents', 'htmlBody'];
const POST_FIELDS = ['contents', 'htmlBody', 'postedAt', 'commentCount'];

const hasAny = (object: JsonObject, fields: string[]): boolean => fields.some((field) => Object.hasOwn(object, field));

/** A cache writes a field's arguments into its name: `contents({"version":"1"})`. */
function field(object: JsonObject, name: string, store: Store): unknown {
  const key = Object.hasOwn(object, name) ? name : Object.keys(object).find((one) => one.startsWith(`${name}(`));
  return key === undefined ? undefined : follow(own(object, key), store);
}

const typeName = (object: JsonObject): string | null => textOf(object, '__typename');

/** Whoever asked may have asked for no id; then the text shows what it is. */
export const isComment = (object: JsonObject): boolean =>
  (textOf(object, '_id') !== null || hasAny(object, TEXT_FIELDS)) &&
  (typeName(object) === 'Comment' || (typeName(object) === null && hasAny(object, COMMENT_FIELDS)));

export const isPost = (object: JsonObject): boolean =>
  !isComment(object) &&
  (textOf(object, '_id') !== null || hasAny(object, TEXT_FIELDS)) &&
  (typeName(object) === 'Post' || typeName(object) === null) &&
  textOf(object, 'title') !== null &&
  hasAny(object, POST_FIELDS);

type Written = { html: string } | { markdown: string } | { plain: string };

function original(contents: JsonObject): Written | null {
  const stored = own(contents, 'originalContents');
  const data = isObject(stored) ? own(stored, 'data') : null;
  if (!isObject(stored) || typeof data !== 'string') return null;
  const type = textOf(stored, 'type');
  if (type === 'markdown') return { markdown: data };
  return type === 'html' || type === 'ckEditorMarkup' ? { html: data } : null;
}

/** The fullest form of a text that the object holds. */
function written(object: JsonObject, store: Store): Written | null {
  const contents = field(object, 'contents', store);
  const html = (isObject(contents) ? textOf(contents, 'html') : null) ?? textOf(object, 'htmlBody');
  if (html !== null) return { html };
  if (!isObject(contents)) return null;
  const markdown = textOf(contents, 'markdown') ?? textOf(contents, 'agentMarkdown');
  if (markdown !== null) return { markdown };
  const plain = textOf(contents, 'plaintextMainText') ?? textOf(contents, 'plaintextDescription');
  return original(contents) ?? (plain === null ? null : { plain });
}

/** What the objects came with. */
export interface Origin {
  /** What references of a cache lead to. */
  store: Store;
  site: string;
  tally: Tally;
  /** Whether every field is to be accounted for: those of a cache serve the page's own code. */
  exhaustive: boolean;
}

function blocksOf(source: Written | null, context: Context): Block[] {
  if (!source) return [];
  if ('html' in source) return blocksOfHtml(source.html, context);
  if ('markdown' in source) return blocksOfMarkdown(source.markdown, context);
  return source.plain
    .split(/\n+/)
    .map(oneLine)
    .filter(Boolean)
    .map((text) => ({ type: 'paragraph', text }));
}

function nameOf(user: unknown): string | null {
  if (!isObject(user)) return null;
  const name = textOf(user, 'displayName') ?? textOf(user, 'username') ?? textOf(user, 'slug');
  return name === null ? null : oneLine(name);
}

const isTrue = (object: JsonObject, key: string): boolean => own(object, key) === true;

/** Of a link post; the site gives other posts' own address, or none. */
function linkOf(object: JsonObject, url: string | null, tally: Tally): string | null {
  const named = textOf(object, 'url');
  const link = safeAddress(named, null);
  if (named !== null && link === null) leave(tally, 'address', named);
  return link === url ? null : link;
}

function authorsOf(object: JsonObject, { store, tally }: Origin): string[] {
  const others = field(object, 'coauthors', store);
  const people = [field(object, 'user', store), ...(Array.isArray(others) ? others : [])];
  const names = people.map((one) => nameOf(follow(one, store))).filter((name): name is string => name !== null);
  if (!isTrue(object, 'hideAuthor')) return names;
  if (names.length) leave(tally, 'hiddenAuthor', '', names.length);
  return [];
}

export function readPost(object: JsonObject, origin: Origin): RawPost {
  const { store, site, tally, exhaustive } = origin;
  const id = textOf(object, '_id');
  const slug = textOf(object, 'slug');
  const url =
    id === null ? null : `${site}/posts/${encodeURIComponent(id)}${slug ? `/${encodeURIComponent(slug)}` : ''}`;
  if (exhaustive) leaveFields(object, tally);
  return {
    id,
    title: oneLine(textOf(object, 'title') ?? '') || null,
    authors: authorsOf(object, origin),
    date: dateOf(own(object, 'postedAt'), tally),
    url,
    link: linkOf(object, url, tally),
    blocks: blocksOf(written(object, store), { base: url ?? site, tally, post: true }),
    comments: [],
    commentCount: countOf(object, 'commentCount'),
  };
}

function flagsOf(object: JsonObject, source: Written | null, deleted: boolean): string[] {
  return [
    ...(isTrue(object, 'hideAuthor') ? ['author-hidden'] : []),
    ...(isTrue(object, 'retracted') ? ['retracted'] : []),
    ...(isTrue(object, 'answer') ? ['answer'] : []),
    ...(isTrue(object, 'debateResponse') ? ['debate-response'] : []),
    ...(source && 'plain' in source ? ['shortened'] : []),
    ...(source || deleted ? [] : ['no-text']),
  ];
}

export interface ForumComment extends RawComment {
  postId: string | null;
}

/** What a deleted comment still has is not shown: its author, or the site, took it back. */
function leaveDeleted(source: Written | null, tally: Tally): void {
  if (source)
    leave(
      tally,
      'deleted',
      Object.values(source)
        .join(' ')
        .replace(/<[^>]*>/g, ' '),
    );
}

export function readComment(object: JsonObject, { store, site, tally, exhaustive }: Origin): ForumComment {
  const deleted = isTrue(object, 'deleted');
  const hidden = isTrue(object, 'hideAuthor');
  const source = written(object, store);
  const postId = textOf(object, 'postId');
  const name = nameOf(field(object, 'user', store));
  if (exhaustive) leaveFields(object, tally);
  if (deleted) leaveDeleted(source, tally);
  if (hidden && name) leave(tally, 'hiddenAuthor');
  const base = postId === null ? site : `${site}/posts/${encodeURIComponent(postId)}`;
  return {
    id: textOf(object, '_id'),
    postId,
    parent: textOf(object, 'parentCommentId') ?? textOf(object, 'parentAnswerId'),
    author: hidden ? null : name,
    date: dateOf(own(object, 'postedAt'), tally),
    deleted,
    flags: flagsOf(object, deleted ? null : source, deleted),
    blocks: deleted ? [] : blocksOf(source, { base, tally }),
  };
}
