import type { Element, Root } from 'hast';
import { safeAddress } from '../../html/addresses.ts';
import { textIn } from '../html/text-in.ts';
import { blocksIn } from '../html/blocks.ts';
import { attribute, byClass, byTag, classesOf, find, findAll, outermost, remove, scriptText } from '../../html/tree.ts';
import { mergePosts } from '../merge.ts';
import { leave, type Tally } from '../tally.ts';
import { countAmong, leaveAround } from './around.ts';
import { dateOf } from './dates.ts';
import { LESSWRONG } from './graphql.ts';
import { readJsonLd } from './json-ld.ts';
import { isCache, readCaches } from './page-caches.ts';
import { postAddress, postIdOf, readHead, type PageHead } from './page-head.ts';
import { isNobody, somebody } from './nobody.ts';
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

/** A question's page writes “Answer by” into the element that holds the name of who answers. */
const ANSWER_BY = /^Answer by\s+/;

function authorElement(meta: Element): Element | null {
  return (
    find(meta, ofComponent('UsersNameDisplay')) ??
    find(meta, ofComponent('CommentUserName', 'UserNameDeleted')) ??
    find(meta, (one) => (attribute(one, 'href') ?? '').includes('/users/'))
  );
}

function authorIn(meta: Element): { name: string | null; deleted: boolean } {
  const name = textIn(authorElement(meta)).replace(ANSWER_BY, '');
  const deleted = name === '[comment deleted]' || textIn(meta).includes('[comment deleted]');
  return { name: somebody(name || null), deleted };
}

/** What stands where the page cuts a comment short. */
const isMore = byClass('read-more-button');

function bodyOf(node: Element): Element | null {
  const root = find(node, ofComponent('CommentBody'), isNode);
  return root && (find(root, byClass('CommentBody-commentStyling')) ?? root);
}

/** One page while it is read. */
interface Reading {
  base: string;
  tally: Tally;
  /** Elements whose words have been read, or accounted for. */
  read: Set<Element>;
}

function flagsOf(meta: Element, body: Element | null, deleted: boolean): string[] {
  const cut = body !== null && find(body, isMore) !== null;
  if (cut) remove(body, isMore);
  const isAnswer = ANSWER_BY.test(textIn(find(meta, ofComponent('CommentUserName'), isNode)));
  return [...(isAnswer ? ['answer'] : []), ...(cut ? ['shortened'] : []), ...(body || deleted ? [] : ['no-text'])];
}

function readNode(node: Element, parent: string | null, reading: Reading): RawComment {
  const { tally, read } = reading;
  const meta = find(node, ofComponent('CommentsItemMeta'), isNode) ?? node;
  const time = find(meta, (one) => attribute(one, 'dateTime') !== null, isNode);
  const { name, deleted } = authorIn(meta);
  const body = bodyOf(node);
  for (const one of [body, time, authorElement(meta)]) if (one) read.add(one);
  if (body && deleted) leave(tally, 'deleted', textIn(body));
  return {
    ...emptyRawComment(),
    id: attribute(node, 'id'),
    parent,
    author: deleted ? null : name,
    date: dateOf(time && attribute(time, 'dateTime'), tally),
    deleted,
    flags: flagsOf(meta, body, deleted),
    blocks: body && !deleted ? blocksIn(body, reading) : [],
  };
}

/** Comments as they are nested. The one a page was opened at stands in it twice; merging makes them one. */
function readNodes(page: Root, reading: Reading): RawComment[] {
  const comments: RawComment[] = [];
  const open = outermost(page, isNode)
    .map((node) => ({ node, parent: null as string | null }))
    .reverse();
  while (open.length) {
    const { node, parent } = open.pop()!;
    const comment = readNode(node, parent, reading);
    comments.push(comment);
    open.push(
      ...outermost(node, isNode)
        .map((inner) => ({ node: inner, parent: comment.id }))
        .reverse(),
    );
  }
  return comments;
}

const authorsIn = (page: Root): Element[] => outermost(page, ofComponent('PostsAuthors-authorName'));

/** `/out?url=…` is how the site leads out. */
function linkIn(page: Root, { base, tally }: Reading): string | null {
  const message = find(page, ofComponent('LinkPostMessage'), isNode);
  const href = message && attribute(find(message, byTag('a')) ?? message, 'href');
  if (!href) return null;
  const link = safeAddress(href, base);
  if (link === null) leave(tally, 'address', href);
  const out = link === null ? null : new URL(link);
  return out?.pathname === '/out' ? safeAddress(out.searchParams.get('url'), base) : link;
}

/** The time that stands under the title; the head of a page has the day alone. */
function dateIn(page: Root, head: PageHead, { tally, read }: Reading): string | null {
  const shown = find(page, ofComponent('PostsPageDate'), isNode);
  const time =
    shown && (attribute(shown, 'dateTime') ? shown : find(shown, (one) => attribute(one, 'dateTime') !== null));
  if (shown) read.add(shown);
  return dateOf(time && attribute(time, 'dateTime'), tally) ?? head.date;
}

function readElements(page: Root, head: PageHead, reading: Reading): RawPost {
  const { read } = reading;
  const body =
    find(page, (one) => attribute(one, 'id') === 'postContent') ??
    find(page, byClass('PostsPage-postContent', 'ContentStyles-postBody'), isNode);
  const named = find(page, ofComponent('PostsPageTitle', 'PostsPagePostHeader')) ?? find(page, byTag('h1'));
  const authors = authorsIn(page);
  for (const one of [body, named, ...authors]) if (one) read.add(one);
  const names = authors.map(textIn).filter((name) => !isNobody(name));
  return {
    ...emptyRawPost(),
    title: textIn(named).replace(/^\[\s*(Question|Draft)\s*\]\s*/, '') || null,
    authors: head.authors.length ? head.authors : names,
    date: dateIn(page, head, reading),
    link: linkIn(page, reading),
    blocks: body ? blocksIn(body, { ...reading, post: true }) : [],
    comments: readNodes(page, reading),
  };
}

export function readForumPage(page: Root, tally: Tally): RawPost[] {
  const head = readHead(page, tally);
  const url = postAddress(head.canonical);
  const id = postIdOf(head.canonical);
  const site = url ? new URL(url).origin : LESSWRONG;
  const reading: Reading = { base: url ?? site, tally, read: new Set() };
  const scripts = findAll(page, isScript);
  const linked = scripts
    .filter((one) => attribute(one, 'type') === 'application/ld+json')
    .map((one) => readJsonLd(scriptText(one), reading));
  const cached = readCaches(scripts.map(scriptText).filter(isCache), site, tally);
  const own = cached.filter((post) => id === null || post.id === id);
  for (const other of cached) if (!own.includes(other)) leave(tally, 'other', other.title ?? '');
  const shown = readElements(page, head, reading);
  shown.commentCount = countAmong(leaveAround(page, reading.read, tally));
  const named: RawPost = { ...emptyRawPost(), id, url, title: head.title, authors: head.authors };
  const { post, differences } = mergePosts([named, ...own, ...linked.filter((one) => one !== null), shown]);
  for (const { other } of differences) leave(tally, 'wording', other);
  return [post];
}
