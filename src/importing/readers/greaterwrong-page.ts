import type { Element, Root } from 'hast';
import { oneLine } from '../characters.ts';
import { blocksIn } from '../html/blocks.ts';
import { attribute, byClass, byTag, find, findAll, hasClass, outermost, rawText } from '../../html/tree.ts';
import { isoDate } from './dates.ts';
import { LESSWRONG } from './graphql.ts';
import { postAddress, postIdOf, readHead } from './page-head.ts';
import { emptyRawComment, emptyRawPost, type RawComment, type RawPost } from './raw.ts';

/**
 * A saved page of GreaterWrong: a post with its comments, the page of one comment, or all comments by time. Replies are
 * nested in their parent's item, or known only by the link to it.
 */

const isItem = byClass('comment-item');

const textIn = (element: Element | null): string => (element ? oneLine(rawText(element.children)) : '');

const nameOf = (element: Element | null): string | null => {
  const name = textIn(element);
  return !name || name === '[deleted]' ? null : name;
};

const dateOf = (element: Element | null): string | null =>
  element && (isoDate(attribute(element, 'dataJsDate')) ?? isoDate(textIn(element)));

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

function readItem(item: Element, parent: string | null, base: string | null, kind: string | undefined): RawComment {
  const comment = find(item, byClass('comment'), isItem) ?? item;
  const meta = find(comment, byClass('comment-meta'), isItem);
  const body = find(comment, byClass('comment-body'), isItem);
  const deleted = hasClass(comment, 'deleted-comment');
  return {
    ...emptyRawComment(),
    id: idOf(attribute(item, 'id')),
    parent: parent ?? (meta && parentIn(meta)),
    author: meta && nameOf(find(meta, byClass('author'))),
    date: meta && dateOf(find(meta, byClass('date'))),
    deleted,
    flags: [...(kind === undefined ? [] : [kind]), ...(body || deleted ? [] : ['no-text'])],
    blocks: body && !deleted ? blocksIn(body, base) : [],
  };
}

function readItems(page: Root, base: string | null): RawComment[] {
  const comments: RawComment[] = [];
  const kinds = kindsIn(page);
  const open = outermost(page, isItem)
    .map((item) => ({ item, parent: null as string | null }))
    .reverse();
  while (open.length) {
    const { item, parent } = open.pop()!;
    const comment = readItem(item, parent, base, kinds.get(item));
    comments.push(comment);
    open.push(
      ...outermost(item, isItem)
        .map((inner) => ({ item: inner, parent: comment.id }))
        .reverse(),
    );
  }
  return comments;
}

/** On the page of one comment the heading reads “NAME comments on TITLE”, and the title is a link. */
function titleOf(page: Root): { title: string | null; href: string | null } {
  const heading = find(page, byClass('post-title'));
  const link = heading && find(heading, byTag('a'));
  const single = find(page, byClass('individual-thread-page')) !== null && link;
  const text = textIn(single ? link : heading).replace(/^\[\s*Question\s*\]\s*/, '');
  return { title: text || null, href: single ? attribute(link, 'href') : null };
}

export function readGreaterWrongPage(page: Root): RawPost[] {
  const head = readHead(page);
  const meta = find(page, byClass('post-meta'));
  const original = meta && attribute(find(meta, byClass('lw2-link')) ?? meta, 'href');
  const { title, href } = titleOf(page);
  const site = head.canonical ? new URL(head.canonical).origin : 'https://www.greaterwrong.com';
  const url = postAddress(original ?? head.canonical ?? (href && new URL(href, site).href));
  const body = find(page, byClass('post-body'), isItem);
  return [
    {
      ...emptyRawPost(),
      id: postIdOf(url),
      title: title ?? head.title,
      authors: meta
        ? [
            ...new Set(
              findAll(meta, byClass('author'))
                .map(nameOf)
                .filter((name) => name !== null),
            ),
          ]
        : head.authors,
      date: meta && dateOf(find(meta, byClass('date'))),
      url,
      blocks: body ? blocksIn(body, url ?? LESSWRONG) : [],
      comments: readItems(page, url ?? LESSWRONG),
    },
  ];
}
