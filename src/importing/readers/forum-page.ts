import type { Element, Root } from 'hast';
import { oneLine } from '../characters.ts';
import { blocksIn } from '../html/blocks.ts';
import {
  attribute,
  byClass,
  byTag,
  classesOf,
  find,
  findAll,
  outermost,
  rawText,
  remove,
  scriptText,
} from '../../html/tree.ts';
import { mergePosts } from '../merge.ts';
import { isoDate } from './dates.ts';
import { LESSWRONG } from './graphql.ts';
import { readJsonLd } from './json-ld.ts';
import { isCache, readCaches } from './page-caches.ts';
import { postAddress, postIdOf, readHead, type PageHead } from './page-head.ts';
import { emptyRawComment, emptyRawPost, type RawComment, type RawPost } from './raw.ts';

/**
 * A saved page of LessWrong or the EA Forum. The discussion stands in it up to three times: in the caches, whole; as
 * JSON-LD, whole but without ids; and as elements, where long or unpopular comments are cut or left out. All are read
 * and merged, the fullest first.
 */

const isNode = byClass('comments-node');
const isScript = byTag('script');

/** Class names are `<Component>-<key>`. */
const ofComponent =
  (...names: string[]) =>
  (element: Element): boolean =>
    classesOf(element).some((name) => names.some((one) => name === one || name.startsWith(`${one}-`)));

const textIn = (element: Element | null): string => (element ? oneLine(rawText(element.children)) : '');

const ANONYMOUS = ['[anonymous]', '[deleted]', '[comment deleted]'];

function authorIn(meta: Element): { name: string | null; deleted: boolean } {
  const named = find(meta, ofComponent('UsersNameDisplay', 'CommentUserName', 'UserNameDeleted'));
  const name = textIn(named ?? find(meta, (one) => (attribute(one, 'href') ?? '').includes('/users/')));
  const deleted = name === '[comment deleted]' || textIn(meta).includes('[comment deleted]');
  return { name: !name || ANONYMOUS.includes(name) ? null : name, deleted };
}

/** What stands where the page cuts a comment short. */
const isMore = byClass('read-more-button');

function bodyOf(node: Element): Element | null {
  const root = find(node, ofComponent('CommentBody'), isNode);
  return root && (find(root, byClass('CommentBody-commentStyling')) ?? root);
}

function readNode(node: Element, parent: string | null, base: string | null): RawComment {
  const meta = find(node, ofComponent('CommentsItemMeta'), isNode) ?? node;
  const time = find(meta, (one) => attribute(one, 'dateTime') !== null, isNode);
  const { name, deleted } = authorIn(meta);
  const body = bodyOf(node);
  const cut = body !== null && find(body, isMore) !== null;
  if (cut) remove(body, isMore);
  return {
    ...emptyRawComment(),
    id: attribute(node, 'id'),
    parent,
    author: deleted ? null : name,
    date: isoDate(time && attribute(time, 'dateTime')),
    deleted,
    flags: [...(cut ? ['shortened'] : []), ...(body || deleted ? [] : ['no-text'])],
    blocks: body && !deleted ? blocksIn(body, base) : [],
  };
}

/** Comments as they are nested. The one a page was opened at stands in it twice; merging makes them one. */
function readNodes(page: Root, base: string | null): RawComment[] {
  const comments: RawComment[] = [];
  const open = outermost(page, isNode)
    .map((node) => ({ node, parent: null as string | null }))
    .reverse();
  while (open.length) {
    const { node, parent } = open.pop()!;
    const comment = readNode(node, parent, base);
    comments.push(comment);
    open.push(
      ...outermost(node, isNode)
        .map((inner) => ({ node: inner, parent: comment.id }))
        .reverse(),
    );
  }
  return comments;
}

const authorsIn = (page: Root): string[] =>
  outermost(page, ofComponent('PostsAuthors-authorName'))
    .map(textIn)
    .filter((name) => !ANONYMOUS.includes(name));

function readElements(page: Root, head: PageHead, base: string | null): RawPost {
  const body =
    find(page, (one) => attribute(one, 'id') === 'postContent') ??
    find(page, byClass('PostsPage-postContent', 'ContentStyles-postBody'), isNode);
  const title = textIn(find(page, ofComponent('PostsPageTitle', 'PostsPagePostHeader')) ?? find(page, byTag('h1')));
  return {
    ...emptyRawPost(),
    title: title.replace(/^\[\s*(Question|Draft)\s*\]\s*/, '') || null,
    authors: head.authors.length ? head.authors : authorsIn(page),
    date: head.date,
    blocks: body ? blocksIn(body, base) : [],
    comments: readNodes(page, base),
  };
}

export function readForumPage(page: Root): RawPost[] {
  const head = readHead(page);
  const url = postAddress(head.canonical);
  const id = postIdOf(head.canonical);
  const site = url ? new URL(url).origin : LESSWRONG;
  const base = url ?? site;
  const scripts = findAll(page, isScript);
  const linked = scripts
    .filter((one) => attribute(one, 'type') === 'application/ld+json')
    .map((one) => readJsonLd(scriptText(one), base));
  const cached = readCaches(scripts.map(scriptText).filter(isCache), site);
  const own = cached.filter((post) => id === null || post.id === id);
  const shown = readElements(page, head, base);
  const named: RawPost = { ...emptyRawPost(), id, url, title: head.title, authors: head.authors };
  return [mergePosts([named, ...own, ...linked.filter((post) => post !== null), shown]).post];
}
