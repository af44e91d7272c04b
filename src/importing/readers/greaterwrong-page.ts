import type { Element, Root } from 'hast';
import { safeAddress } from '../../html/addresses.ts';
import { textIn } from '../html/text-in.ts';
import { blocksIn } from '../html/blocks.ts';
import { attribute, byClass, byTag, find, findAll, hasClass, outermost } from '../../html/tree.ts';
import { leave, type Tally } from '../tally.ts';
import { countIn, leaveAround } from './around.ts';
import { dateOf, isoDate } from './dates.ts';
import { LESSWRONG } from './graphql.ts';
import { postAddress, postIdOf, readHead } from './page-head.ts';
import { somebody } from './nobody.ts';
import { emptyRawComment, emptyRawPost, type RawComment, type RawPost } from './raw.ts';

/**
 * A saved page of GreaterWrong: a post with its comments, the page of one comment, or all comments by time. Replies are
 * nested in their parent's item, or known only by the link to it.
 */

const isItem = byClass('comment-item');

const nameOf = (element: Element | null): string | null => somebody(textIn(element) || null);

const dateIn = (element: Element | null, tally: Tally): string | null =>
  element && (isoDate(attribute(element, 'dataJsDate')) ?? dateOf(textIn(element), tally));

/** One page while it is read. */
interface Reading {
  base: string;
  tally: Tally;
  /** Elements whose words have been read, or accounted for. */
  read: Set<Element>;
}

/** `comment-<id>` → id. */
const idOf = (name: string | null): string | null => name?.replace(/^comment-/, '') || null;

/** `#comment-<id>`, or on the page of one comment the id alone. */
const parentIn = (meta: Element): string | null => {
  const href = attribute(find(meta, byClass('comment-parent-link')) ?? meta, 'href');
  return idOf(href?.slice(href.lastIndexOf('#') + 1).replace(/^.*\//, '') ?? null);
};

/** Blocks beside the comments whose own items say more than a comment does. */
const KINDS: [id: string, flag: string][] = [
  ['answers', 'answer'],
  ['debate-responses', 'debate-response'],
];

function kindsIn(page: Root): Map<Element, string> {
  return new Map(
    KINDS.flatMap(([id, flag]) => {
      const block = find(page, (one) => attribute(one, 'id') === id);
      return block ? outermost(block, isItem).map((item) => [item, flag] as const) : [];
    }),
  );
}

function readItem(item: Element, parent: string | null, kind: string | undefined, reading: Reading): RawComment {
  const { tally, read } = reading;
  const comment = find(item, byClass('comment'), isItem) ?? item;
  const meta = find(comment, byClass('comment-meta'), isItem);
  const body = find(comment, byClass('comment-body'), isItem);
  const author = meta && find(meta, byClass('author'));
  const date = meta && find(meta, byClass('date'));
  const deleted = hasClass(comment, 'deleted-comment');
  for (const one of [body, author, date]) if (one) read.add(one);
  if (deleted && body && textIn(body) !== '[deleted]') leave(tally, 'deleted', textIn(body));
  return {
    ...emptyRawComment(),
    id: idOf(attribute(item, 'id')),
    parent: parent ?? (meta && parentIn(meta)),
    author: nameOf(author),
    date: dateIn(date, tally),
    deleted,
    flags: [...(kind === undefined ? [] : [kind]), ...(body || deleted ? [] : ['no-text'])],
    blocks: body && !deleted ? blocksIn(body, reading) : [],
  };
}

function readItems(page: Root, reading: Reading): RawComment[] {
  const comments: RawComment[] = [];
  const kinds = kindsIn(page);
  const open = outermost(page, isItem)
    .map((item) => ({ item, parent: null as string | null }))
    .reverse();
  while (open.length) {
    const { item, parent } = open.pop()!;
    const comment = readItem(item, parent, kinds.get(item), reading);
    comments.push(comment);
    open.push(
      ...outermost(item, isItem)
        .map((inner) => ({ item: inner, parent: comment.id }))
        .reverse(),
    );
  }
  return comments;
}

interface Title {
  title: string | null;
  /** The post's address, where the page is that of one comment. */
  href: string | null;
  single: boolean;
}

/** On the page of one comment the heading reads “NAME comments on TITLE”, and the title is a link. */
function titleOf(page: Root, read: Set<Element>): Title {
  const heading = find(page, byClass('post-title'));
  const link = heading && find(heading, byTag('a'));
  const single = find(page, byClass('individual-thread-page')) !== null;
  const held = single && link ? link : heading;
  if (held) read.add(held);
  const text = textIn(held).replace(/^\[\s*Question\s*\]\s*/, '');
  return { title: text || null, href: single && link ? attribute(link, 'href') : null, single };
}

const isCount = byClass('comment-count');

/** “8 comments”, under the title. */
const countOn = (page: Root): number | null => countIn(textIn(find(page, isCount, isItem)));

interface Meta {
  authors: string[];
  date: string | null;
  /** The same post's page at the site that it is from. */
  original: string | null;
}

function readMeta(meta: Element, { tally, read }: Reading): Meta {
  const authors = findAll(meta, byClass('author'));
  const date = find(meta, byClass('date'));
  for (const one of [...authors, date]) if (one) read.add(one);
  return {
    authors: [...new Set(authors.map(nameOf).filter((name) => name !== null))],
    date: dateIn(date, tally),
    original: attribute(find(meta, byClass('lw2-link')) ?? meta, 'href'),
  };
}

function linkIn(page: Root, { base, tally }: Reading): string | null {
  const link = find(page, byClass('link-post-link'), isItem);
  const href = link && attribute(link, 'href');
  const safe = safeAddress(href, base);
  if (href && safe === null) leave(tally, 'address', href);
  return safe;
}

export function readGreaterWrongPage(page: Root, tally: Tally): RawPost[] {
  const head = readHead(page, tally);
  const reading: Reading = { base: LESSWRONG, tally, read: new Set() };
  const element = find(page, byClass('post-meta'));
  const meta = element && readMeta(element, reading);
  const { title, href, single } = titleOf(page, reading.read);
  const site = head.canonical ? new URL(head.canonical).origin : 'https://www.greaterwrong.com';
  const url = postAddress(meta?.original ?? head.canonical ?? (href && new URL(href, site).href));
  reading.base = url ?? LESSWRONG;
  const body = find(page, byClass('post-body'), isItem);
  if (body) reading.read.add(body);
  const post: RawPost = {
    ...emptyRawPost(),
    id: postIdOf(url),
    title: title ?? head.title,
    authors: meta?.authors ?? head.authors,
    date: meta?.date ?? null,
    url,
    link: linkIn(page, reading),
    commentCount: single ? null : countOn(page),
    blocks: body ? blocksIn(body, { ...reading, post: true }) : [],
    comments: readItems(page, reading),
  };
  leaveAround(page, reading.read, tally);
  return [post];
}
