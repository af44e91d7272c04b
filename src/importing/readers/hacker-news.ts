import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { safeAddress } from '../../html/addresses.ts';
import { attribute, byTag, elementsIn, find, findAll, hasClass, isElement, remove } from '../../html/tree.ts';
import { textIn } from '../html/text-in.ts';
import { blocksIn } from '../html/blocks.ts';
import { ImportError } from '../limits.ts';
import type { Tally } from '../tally.ts';
import { countIn, leaveAround } from './around.ts';
import { dateOf } from './dates.ts';
import { isNobody } from './nobody.ts';
import { emptyRawComment, emptyRawPost, type RawComment, type RawPost } from './raw.ts';

/**
 * A saved discussion of Hacker News: a row a comment, whose indent says what it answers, under a link to the text that it is about, or
 * a text of its own.
 */

const SITE = 'https://news.ycombinator.com/';

const byName =
  (...names: string[]) =>
  (one: Element): boolean =>
    hasClass(one, ...names);

const isRow = (one: Element): boolean => one.tagName === 'tr' && hasClass(one, 'comtr');

const isThing = (one: Element): boolean => one.tagName === 'tr' && hasClass(one, 'athing');

/** The head of a page of one comment and its answers: that comment. */
function commentAbove(page: Root): Element | null {
  const top = find(page, byName('fatitem'));
  const thing = top && find(top, isThing);
  return thing && find(thing, byName('commtext', 'comment')) ? thing : null;
}

export const isHackerNews = (page: Root): boolean =>
  find(page, (one) => isThing(one) && hasClass(one, 'comtr', 'submission')) !== null || commentAbove(page) !== null;

/** “2026-01-12T10:00:00 1768212000”, or “2026-01-12T10:00:00.000000Z”, both in UTC. */
function timeIn(holder: Element, tally: Tally): string | null {
  const said = attribute(find(holder, byName('age')) ?? holder, 'title');
  return said === null ? null : dateOf(`${said.split(' ')[0]!.replace(/Z$/, '')}Z`, tally);
}

/** A paragraph that begins with `>` quotes what it answers. */
function quoted(body: Element): void {
  const children: ElementContent[] = [];
  let line: ElementContent[] = [];
  const close = (): void => {
    if (line.length) children.push(markedUp(h('p', {}, ...line)));
    line = [];
  };
  for (const child of body.children) {
    if (!isElement(child) || !['p', 'pre', 'div'].includes(child.tagName)) line.push(child);
    else {
      close();
      children.push(child.tagName === 'p' ? markedUp(child) : child);
    }
  }
  close();
  body.children = children;
}

function markedUp(paragraph: Element): Element {
  const [first, ...others] = paragraph.children;
  const mark = first?.type === 'text' ? /^\s*>+\s*/.exec(first.value) : null;
  if (!mark || first?.type !== 'text') return paragraph;
  const words: ElementContent[] = [{ type: 'text', value: first.value.slice(mark[0].length) }, ...others];
  return h('blockquote', {}, h('p', {}, ...words));
}

const depthOf = (row: Element): number => {
  const cell = find(row, byName('ind'));
  const picture = cell && find(cell, byTag('img'));
  return Number((cell && attribute(cell, 'indent')) ?? Number((picture && attribute(picture, 'width')) ?? 0) / 40);
};

interface Context {
  tally: Tally;
  /** Elements whose words have been read. */
  read: Set<Element>;
}

function commentOf(row: Element, parent: string | null, { tally, read }: Context): RawComment {
  const id = attribute(row, 'id');
  const head = find(row, byName('comhead'));
  const [author, body] = [find(row, byName('hnuser')), find(row, byName('commtext'))];
  if (head) read.add(head);
  const place = body ?? find(row, byName('comment'));
  if (place) {
    remove(place, byName('reply'));
    quoted(place);
    read.add(place);
  }
  const name = textIn(author);
  // In place of a text that was taken away there is a word in brackets, and no text marked as such.
  const deleted = !body && /^\[\w+\]$/.test(textIn(place));
  const blocks = deleted || !place ? [] : blocksIn(place, { base: SITE, tally });
  return {
    ...emptyRawComment(),
    id: id && `c${id}`,
    parent,
    author: name && !isNobody(name) ? name : null,
    date: timeIn(row, tally),
    ...(id === null ? {} : { url: `${SITE}item?id=${id}` }),
    deleted,
    flags: blocks.length || deleted ? [] : ['no-text'],
    blocks,
  };
}

const itemOf = (link: Element | undefined): string | null =>
  /\bitem\?id=(\d+)/.exec((link && attribute(link, 'href')) ?? '')?.[1] ?? null;

const storyOf = (row: Element): Element | undefined =>
  findAll(row, byName('onstory')).flatMap(elementsIn).find(byTag('a'));

/** What the comment above answers, where that is a comment too, and on another page. */
function answeredBy(row: Element): string | null {
  const parent = itemOf(findAll(row, byTag('a')).find((link) => textIn(link) === 'parent'));
  return parent === null || parent === itemOf(storyOf(row)) ? null : `c${parent}`;
}

function commentsIn(page: Root, context: Context): RawComment[] {
  const above = commentAbove(page);
  const first = above && commentOf(above, answeredBy(above), context);
  const open: { id: string | null; depth: number }[] = first ? [{ id: first.id, depth: -1 }] : [];
  const answers = findAll(page, isRow).map((row) => {
    const depth = depthOf(row);
    while (open.length && open.at(-1)!.depth >= depth) open.pop();
    const comment = commentOf(row, open.at(-1)?.id ?? null, context);
    open.push({ id: comment.id, depth });
    return comment;
  });
  return [...(first ? [first] : []), ...answers];
}

/** The text that is spoken of is elsewhere, and known by its address; who put the link there did not write it. */
function postIn(page: Root, { tally, read }: Context): Omit<RawPost, 'comments'> {
  const top = find(page, byName('fatitem'));
  const line = top && find(top, byName('titleline'));
  const link = line && elementsIn(line).find(byTag('a'));
  const below = top && find(top, byName('subline', 'subtext'));
  const text = top && find(top, byName('toptext'));
  for (const one of [line, below, text]) if (one) read.add(one);
  const story = top && storyOf(top);
  const title = textIn(link ?? null) || (story && (attribute(story, 'title') ?? textIn(story))) || null;
  const count = countIn(textIn((below && findAll(below, byTag('a')).at(-1)) ?? null));
  if (!text)
    return {
      ...emptyRawPost(),
      title,
      url: safeAddress(link ? attribute(link, 'href') : null, SITE),
      commentCount: count,
    };
  const author = textIn(below && find(below, byName('hnuser')));
  const id = /\d+/.exec(attribute(find(top, byName('submission')) ?? top, 'id') ?? '')?.[0];
  return {
    ...emptyRawPost(),
    title,
    authors: author ? [author] : [],
    date: below && timeIn(below, tally),
    url: id === undefined ? null : `${SITE}item?id=${id}`,
    blocks: blocksIn(text, { base: SITE, tally, post: true }),
    commentCount: count,
  };
}

/** Of a list of texts, or of comments on several of them, none is a discussion. */
function refuseList(page: Root, file: string): void {
  const rows = findAll(page, isRow);
  const isList = rows.some((row) => storyOf(row) !== undefined) || !rows.length;
  if (isList && find(page, byName('fatitem')) === null)
    throw new ImportError(
      `${file} is a list of Hacker News, and no discussion; open the discussion itself (“comments” below its title), and save that.`,
    );
}

/** `goesOn`: the discussion has a next page. */
export function readHackerNews(page: Root, file: string, tally: Tally): { posts: RawPost[]; goesOn: boolean } {
  refuseList(page, file);
  const context: Context = { tally, read: new Set() };
  const post = postIn(page, context);
  const comments = commentsIn(page, context);
  const more = find(page, byName('morelink'));
  if (more) context.read.add(more);
  leaveAround(page, context.read, tally);
  return { posts: [{ ...post, comments }], goesOn: more !== null };
}
