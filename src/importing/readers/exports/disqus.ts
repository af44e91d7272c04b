import type { Element } from 'hast';
import { safeAddress } from '../../../html/addresses.ts';
import { attribute, byTag, findAll, parseContent, rawText } from '../../../html/tree.ts';
import type { Block } from '../../../schemas/source-block.ts';
import { blocksIn, type Context } from '../../html/blocks.ts';
import { LIMITS } from '../../limits.ts';
import { leave, leaveField, type Tally } from '../../tally.ts';
import { dateOf } from '../dates.ts';
import { somebody } from '../nobody.ts';
import { emptyRawComment, emptyRawPost, type RawComment, type RawPost } from '../raw.ts';
import { nameOfHtml, textOfHtml } from './html-text.ts';
import { withoutUnanswered } from './unanswered.ts';
import { childOf, childrenOf, othersOf, saidBy, type XmlElement } from './xml.ts';

/**
 * What Disqus exports of a site: pages that are commented on (`thread`), and the comments on all of them (`post`), each with what it
 * is of and what it answers (https://help.disqus.com/en/articles/1717164-comments-export).
 */

const ID = 'dsq:id';

const idOf = (element: XmlElement | undefined): string | null => element?.attributes[ID] ?? null;

const isTrue = (element: XmlElement, name: string): boolean => saidBy(element, name) === 'true';

/** Who gives no name is a guest. */
function authorOf(post: XmlElement): string | null {
  const author = childOf(post, 'author');
  const name = nameOfHtml((author && (saidBy(author, 'name') ?? saidBy(author, 'username'))) ?? null);
  const isGuest = author !== undefined && name === 'Guest' && isTrue(author, 'isAnonymous');
  return name === null || isGuest ? null : somebody(name);
}

/** Where a link by way of Disqus leads. Its title is that address again. */
function directly(link: Element): void {
  const url = URL.parse(attribute(link, 'href') ?? '');
  const to = url?.hostname === 'disq.us' ? url.searchParams.get('url')?.replace(/:[^:/]*$/, '') : undefined;
  const { title, ...properties } = link.properties;
  const isTold = title !== undefined && [to, properties['href'], rawText(link.children)].includes(title as string);
  link.properties = { ...properties, ...(isTold ? {} : { title }), ...(to === undefined ? {} : { href: to }) };
}

function blocksOf(message: string, context: Context): Block[] {
  const tree = parseContent(message, LIMITS.contentDepth);
  for (const link of findAll(tree, byTag('a'))) directly(link);
  return blocksIn(tree, context);
}

/** Comments by their ids: one that came from WordPress keeps the name that it has there. */
function namesIn(posts: readonly XmlElement[]): Map<string, string> {
  return new Map(
    posts.flatMap((post): [string, string][] => {
      const id = idOf(post);
      const ofWordpress = /^wp_id=(\d+)$/.exec(saidBy(post, 'id') ?? '')?.[1];
      return id === null ? [] : [[id, `c${ofWordpress ?? id}`]];
    }),
  );
}

const KNOWN = new Set([
  'id',
  'message',
  'createdAt',
  'isDeleted',
  'isSpam',
  'isApproved',
  'author',
  'thread',
  'parent',
]);

function commentOf(post: XmlElement, names: ReadonlyMap<string, string>, { base, tally }: Context): RawComment {
  const [id, message] = [idOf(post), saidBy(post, 'message')];
  const deleted = isTrue(post, 'isDeleted');
  if (deleted && message) leave(tally, 'deleted', textOfHtml(message) ?? '');
  for (const [name, text] of othersOf(post, KNOWN)) leaveField(tally, name, text);
  const parent = idOf(childOf(post, 'parent'));
  const blocks = deleted || !message ? [] : blocksOf(message, { base, tally });
  const url = id === null ? null : safeAddress(`#comment-${id}`, base);
  return {
    ...emptyRawComment(),
    id: id && names.get(id)!,
    parent: parent && (names.get(parent) ?? `c${parent}`),
    author: deleted ? null : authorOf(post),
    date: dateOf(saidBy(post, 'createdAt'), tally),
    ...(url === null ? {} : { url }),
    deleted,
    flags: blocks.length || deleted ? [] : ['no-text'],
    blocks,
  };
}

/** Spam, and what waits to be let through, was never on the page. */
function isShown(post: XmlElement, tally: Tally): boolean {
  const shown = !isTrue(post, 'isSpam') && saidBy(post, 'isApproved') !== 'false';
  if (!shown) leave(tally, 'unshown', textOfHtml(saidBy(post, 'message')) ?? '');
  return shown;
}

/** A post without its text for each page that has comments. */
export function readDisqus(root: XmlElement, tally: Tally): RawPost[] {
  const shown = childrenOf(root, 'post').filter((post) => isShown(post, tally));
  const names = namesIn(shown);
  const byThread = Map.groupBy(shown, (post) => idOf(childOf(post, 'thread')));
  const threads = new Map(childrenOf(root, 'thread').map((thread) => [idOf(thread), thread]));
  return [...byThread].map(([id, posts]): RawPost => {
    const thread = threads.get(id);
    const url = safeAddress((thread && saidBy(thread, 'link')) ?? null, null);
    const title = textOfHtml((thread && saidBy(thread, 'title')) ?? null);
    const comments = posts.map((post) => commentOf(post, names, { base: url, tally }));
    return { ...emptyRawPost(), title, url, comments: withoutUnanswered(comments) };
  });
}
