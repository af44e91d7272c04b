import type { Element, ElementContent, Root } from 'hast';
import { safeAddress } from '../../../html/addresses.ts';
import { attribute, elementsIn, find, findAll, hasClass, isElement, outermost, rawText } from '../../../html/tree.ts';
import { oneLine } from '../../characters.ts';
import { textIn } from '../../html/text-in.ts';
import type { Tally } from '../../tally.ts';
import { blocksIn, type Context } from '../../html/blocks.ts';
import { wordsIn } from '../../words.ts';
import { firstDate, isDateAlone } from '../dates.ts';
import { somebody } from '../nobody.ts';
import { emptyRawComment, type RawComment } from '../raw.ts';

/**
 * Comments in the mark-up that common blog software writes: WordPress and its relatives (`li.comment`, `.comment-author .fn`,
 * `.comment-content`, `ol.children`), Blogger (`.comment-block`), Ghost, Movable Type, Isso, Commento, Discourse's page for
 * crawlers, microformats (`.p-comment`, `.e-content`) and schema.org (`itemprop="comment"`).
 */

const prop = (element: Element, ...names: string[]): boolean => {
  const { itemProp } = element.properties;
  return Array.isArray(itemProp) && itemProp.some((one) => names.includes(String(one)));
};

const LISTS = [
  'comment-list',
  'commentlist',
  'comments-list',
  'comment-thread',
  'children',
  'comment-replies',
  'comments-content',
];

/** A box around comments. */
export const isCommentList = (one: Element): boolean =>
  hasClass(one, ...LISTS) ||
  ['comments', 'comment-list', 'respond', 'disqus_thread', 'isso-thread', 'commento', 'discussion'].includes(
    attribute(one, 'id') ?? '',
  ) ||
  hasClass(one, 'comments-area', 'comments-section', 'comments-page', 'comments');

const ITEMS = [
  'comment',
  'p-comment',
  'u-comment',
  'isso-comment',
  'commento-card',
  'crawler-post',
  'gh-comment',
  'h-cite',
  'pingback',
  'trackback',
];

const isTyped = ({ properties: { itemType } }: Element): boolean =>
  [itemType].flat().some((one) => /schema\.org\/(?:User)?Comment/.test(String(one ?? '')));

/** An empty element of that name is no more than the place that links lead to. */
const isNamed = (one: Element): boolean =>
  /^(?:comment|li-comment|c)[-_]?\d+$/.test(attribute(one, 'id') ?? '') &&
  (elementsIn(one).length > 0 || rawText(one.children).trim() !== '');

export const isComment = (one: Element): boolean =>
  prop(one, 'comment') ||
  isTyped(one) ||
  (['li', 'div', 'article', 'section'].includes(one.tagName) && (hasClass(one, ...ITEMS) || isNamed(one)));

type Test = (element: Element) => boolean;

const by =
  (...names: string[]): Test =>
  (one) =>
    hasClass(one, ...names);

const AUTHOR: Test[] = [
  (one) => prop(one, 'author', 'creator'),
  by(
    'p-author',
    'fn',
    'comment-author',
    'comment-author-name',
    'comment__author',
    'isso-author',
    'commento-name',
    'username',
    'user',
    'commenter',
    'author',
    'comment-name',
  ),
  ({ tagName }) => tagName === 'cite',
];
const DATE: Test[] = [
  (one) => prop(one, 'dateCreated', 'datePublished', 'dateModified', 'commentTime'),
  by('dt-published'),
  ({ tagName }) => tagName === 'time',
  by(
    'comment-date',
    'comment-time',
    'comment-metadata',
    'comment-timestamp',
    'comment__date',
    'datetime',
    'date',
    'published',
    'post-time',
  ),
  by('commentmetadata', 'comment-meta'),
];
const BODY: Test[] = [
  (one) => prop(one, 'text', 'commentText'),
  by(
    'e-content',
    'comment-content',
    'comment-text',
    'comment__content',
    'comment__body',
    'isso-text',
    'commento-body',
    'comment_text',
    'gh-comment-content',
    'post',
    'entry-content',
  ),
  by('comment-body', 'content'),
];

/** The first element of the comment itself, and of no answer to it, that a mark names; marks in their order. */
function marked(item: Element, tests: Test[]): Element | null {
  for (const test of tests) {
    const found = find(
      item,
      (one) => test(one) && !isComment(one),
      (one) => isComment(one),
    );
    if (found) return found;
  }
  return null;
}

const PROFILE = /\/(?:profile|profiles|user|users|u|member|members|people|author|authors)\/[^/]|\/@[^/]/;

const isNamedText = (one: Element): boolean => BODY.some((test) => test(one));

/** A text, and no box that a text is in. */
const isText = (one: Element): boolean => isNamedText(one) && find(one, isNamedText, isComment) === null;

const PROSE = ['p', 'blockquote', 'li', 'dd'];
/** More of them beside a link are a sentence: “by”, “says:”. */
const MOST_BESIDE = 2;

/** Whether an element has words of its own, other than a date: a link among them leads to who is spoken of. */
function isSentence(one: Element): boolean {
  const own = oneLine(rawText(one.children.filter((child) => child.type === 'text'))).replace(/^[^\p{L}\d]+/u, '');
  return wordsIn(own) > (PROSE.includes(one.tagName) ? 0 : MOST_BESIDE) && !isDateAlone(own);
}

/** Where nothing marks who speaks, it is whose page the first link leads to that stands in no text. */
const profileIn = (item: Element): Element | null =>
  find(
    item,
    (one) => one.tagName === 'a' && PROFILE.test(attribute(one, 'href') ?? '') && textIn(one) !== '',
    (one) => isComment(one) || isText(one) || (one.tagName !== 'a' && isSentence(one)),
  );

function nameOf(element: Element | null): string | null {
  const held = element && (find(element, (one) => prop(one, 'name') || hasClass(one, 'fn', 'p-name')) ?? element);
  const text = textIn(held)
    .replace(/\s+(?:says|said|wrote|schreibt|sagt|a écrit|dice)\s*:?$/i, '')
    .replace(/^(?:by|von|par)\s+/i, '')
    .replace(/:$/, '');
  return text && text.length <= 100 ? somebody(text) : null;
}

/** “Posted March 4, 2019” without what only speakers say. */
const spoken = (text: string): string => text.replace(/^(?:on|posted)\s+/i, '');

function dateOf(element: Element | null, tally: Tally): string | null {
  if (!element) return null;
  const stated = (one: Element): (string | null)[] =>
    ['dateTime', 'content', 'title'].map((name) => attribute(one, name));
  const holder = [element, ...findAll(element, () => true)].find((one) => stated(one).some(Boolean));
  return firstDate([...(holder ? stated(holder) : []), spoken(textIn(element))], tally);
}

/** `comment-12`, `li-comment-12` → c12: what is left is an id of the site's own. */
const idOf = (item: Element): string | null => {
  const named =
    attribute(item, 'dataCommentId') ??
    attribute(item, 'id') ??
    attribute(find(item, (one) => /^comment-/.test(attribute(one, 'id') ?? ''), isComment) ?? item, 'id');
  return named?.replace(/^(?:div-|li-)?comment[-_]?(?=\d)/, 'c').replace(/^(?:isso|commento)-/, '') ?? null;
};

/** What only works on the page: links to answer, edit or vote. */
const isButton = (one: Element): boolean =>
  ['button', 'form', 'script', 'style'].includes(one.tagName) ||
  hasClass(
    one,
    'reply',
    'comment-reply-link',
    'comment-edit-link',
    'comment-actions',
    'isso-comment-footer',
    'comment-footer',
    'commento-options',
    'vote',
    'avatar',
    'comment-meta',
    'comment-header',
    'comment-awaiting-moderation',
  );

/**
 * Where nothing names the text, it is all that is neither name, date, button nor answer. It is taken out of the item, so that
 * what stays there can be said to be left out.
 */
function takeRemainder(item: Element, beside: (Element | null)[]): ElementContent[] {
  const kept: ElementContent[] = [];
  const left: ElementContent[] = [];
  for (const child of item.children) {
    if (!isElement(child)) kept.push(child);
    else if (beside.includes(child) || isButton(child) || isComment(child) || isCommentList(child)) left.push(child);
    else {
      kept.push({ ...child, children: takeRemainder(child, beside) });
      left.push(child);
    }
  }
  item.children = left;
  return kept;
}

export interface PageContext extends Context {
  /** Elements whose words have been read, or accounted for. */
  read: Set<Element>;
}

function permalinkOf(date: Element | null, item: Element, base: string | null): string | null {
  const link =
    (date && (date.tagName === 'a' ? date : find(date, ({ tagName }) => tagName === 'a'))) ??
    find(
      item,
      (one) =>
        one.tagName === 'a' &&
        (hasClass(one, 'u-url', 'permalink', 'comment-link', 'comment-permalink') ||
          (date !== null && find(one, (inner) => inner === date) !== null)),
      isComment,
    );
  return safeAddress(link && attribute(link, 'href'), base);
}

/** A pingback is a link from elsewhere, and no comment: it stays around. */
const isPing = (item: Element): boolean => hasClass(item, 'pingback', 'trackback');

function bodyOf(item: Element, author: Element | null, date: Element | null, { read }: PageContext): Root | Element {
  const named = marked(item, BODY);
  const holdsHead =
    named !== null && [author, date].some((one) => one !== null && find(named, (inner) => inner === one) !== null);
  if (!named || holdsHead) return { type: 'root', children: takeRemainder(named ?? item, [author, date]) };
  read.add(named);
  return named;
}

function readItem(item: Element, parent: string | null, context: PageContext): RawComment {
  const { read, base, tally } = context;
  const author = marked(item, AUTHOR) ?? profileIn(item);
  const date = marked(item, DATE);
  for (const one of [author, date]) if (one) read.add(one);
  const url = permalinkOf(date, item, base);
  const blocks = blocksIn(bodyOf(item, author, date, context), context);
  return {
    ...emptyRawComment(),
    id: idOf(item),
    parent: parent ?? parentOf(item),
    author: nameOf(author),
    date: dateOf(date, tally),
    ...(url === null ? {} : { url }),
    flags: blocks.length ? [] : ['no-text'],
    blocks,
  };
}

/** Flat lists say what a comment answers in an attribute. */
const parentOf = (item: Element): string | null => {
  const named =
    attribute(item, 'dataParent') ?? attribute(item, 'dataParentId') ?? attribute(item, 'dataParentCommentId');
  return named && named !== '0' ? named.replace(/^comment[-_]?(?=\d)/, 'c').replace(/^(?=\d)/, 'c') : null;
};

/** Answers stand within what they answer, or in a list right after it, as Blogger writes them. */
export function readComments(page: Root | Element, context: PageContext): RawComment[] {
  const comments: RawComment[] = [];
  const readWithin = (holder: Root | Element, parent: string | null): void => {
    for (const item of outermost(holder, isComment)) {
      if (isPing(item)) continue;
      const comment = readItem(item, parent, context);
      comment.id ??= `~c${comments.length + 1}`;
      comments.push(comment);
      readWithin(item, comment.id);
    }
  };
  readWithin(page, null);
  return comments;
}

/** Comments that other sites hold, and a saved page lacks. */
const ELSEWHERE: [RegExp, string][] = [
  [/disqus/i, 'Disqus'],
  [/utteranc|giscus/i, 'GitHub'],
  [/facebook\.com\/plugins\/comments/i, 'Facebook'],
];

/** The site that holds them; null where none is known to. */
export function commentsElsewhere(page: Root): string | null {
  const holders = findAll(page, (one) => ['script', 'iframe', 'div', 'section'].includes(one.tagName)).map((one) =>
    [attribute(one, 'src'), attribute(one, 'id'), attribute(one, 'dataRepo')].join(' '),
  );
  return ELSEWHERE.find(([pattern]) => holders.some((one) => pattern.test(one)))?.[1] ?? null;
}
