import { blocksOfHtml } from '../html/blocks.ts';
import { oneLine } from '../characters.ts';
import type { Block } from '../normal-form.ts';
import { isoDate } from './dates.ts';
import { follow, isObject, countOf, own, textOf, type JsonObject, type Store } from './json-objects.ts';
import { blocksOfMarkdown } from './markdown-blocks.ts';
import type { RawComment, RawPost } from './raw.ts';

/**
 * Posts and comments as ForumMagnum's GraphQL describes them, in answers to queries and in the caches that its pages
 * carry. They are known by their fields alone, since whoever asks names the rest.
 */

const COMMENT_FIELDS = ['parentCommentId', 'topLevelCommentId', 'postId', 'parentAnswerId'];
const POST_FIELDS = ['contents', 'htmlBody', 'postedAt', 'commentCount'];

const hasAny = (object: JsonObject, fields: string[]): boolean => fields.some((field) => Object.hasOwn(object, field));

/** A cache writes a field's arguments into its name: `contents({"version":"1"})`. */
function field(object: JsonObject, name: string, store: Store): unknown {
  const key = Object.hasOwn(object, name) ? name : Object.keys(object).find((one) => one.startsWith(`${name}(`));
  return key === undefined ? undefined : follow(own(object, key), store);
}

const typeName = (object: JsonObject): string | null => textOf(object, '__typename');

export const isComment = (object: JsonObject): boolean =>
  textOf(object, '_id') !== null &&
  (typeName(object) === 'Comment' || (typeName(object) === null && hasAny(object, COMMENT_FIELDS)));

export const isPost = (object: JsonObject): boolean =>
  textOf(object, '_id') !== null &&
  !isComment(object) &&
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

function blocksOf(source: Written | null, base: string | null): Block[] {
  if (!source) return [];
  if ('html' in source) return blocksOfHtml(source.html, base);
  if ('markdown' in source) return blocksOfMarkdown(source.markdown, base);
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

export function readPost(object: JsonObject, store: Store, site: string): RawPost {
  const id = textOf(object, '_id');
  const slug = textOf(object, 'slug');
  const others = field(object, 'coauthors', store);
  const people = [field(object, 'user', store), ...(Array.isArray(others) ? others : [])];
  const url =
    id === null ? null : `${site}/posts/${encodeURIComponent(id)}${slug ? `/${encodeURIComponent(slug)}` : ''}`;
  return {
    id,
    title: oneLine(textOf(object, 'title') ?? '') || null,
    authors: isTrue(object, 'hideAuthor')
      ? []
      : people.map((one) => nameOf(follow(one, store))).filter((name): name is string => name !== null),
    date: isoDate(own(object, 'postedAt')),
    url,
    blocks: blocksOf(written(object, store), url),
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

export function readComment(object: JsonObject, store: Store, site: string): ForumComment {
  const deleted = isTrue(object, 'deleted');
  const source = deleted ? null : written(object, store);
  const postId = textOf(object, 'postId');
  return {
    id: textOf(object, '_id'),
    postId,
    parent: textOf(object, 'parentCommentId') ?? textOf(object, 'parentAnswerId'),
    author: isTrue(object, 'hideAuthor') ? null : nameOf(field(object, 'user', store)),
    date: isoDate(own(object, 'postedAt')),
    deleted,
    flags: flagsOf(object, source, deleted),
    blocks: blocksOf(source, postId === null ? site : `${site}/posts/${encodeURIComponent(postId)}`),
  };
}
