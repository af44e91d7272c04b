import { oneLine } from '../characters.ts';
import { blocksOfHtml, type Context } from '../html/blocks.ts';
import { LIMITS } from '../limits.ts';
import { dateOf } from './dates.ts';
import { isObject, objectsIn, own, textOf, type JsonObject } from './json-objects.ts';
import { isNobody } from './nobody.ts';
import { emptyRawComment, emptyRawPost, type RawComment, type RawPost } from './raw.ts';

/**
 * The discussion as a forum page gives it to search engines: a `DiscussionForumPosting` with its comments nested, whole
 * texts, no ids. Ids here begin with `~`: they only hold the tree together until copies are merged.
 */

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

const namesOf = (people: unknown): string[] =>
  list(people)
    .filter(isObject)
    .map((one) => oneLine(textOf(one, 'name') ?? ''))
    .filter((name) => name && !isNobody(name));

function commentOf(object: JsonObject, id: string, parent: string | null, { base, tally }: Context): RawComment {
  const html = textOf(object, 'text');
  return {
    ...emptyRawComment(),
    id,
    parent,
    author: namesOf(own(object, 'author'))[0] ?? null,
    date: dateOf(own(object, 'datePublished'), tally),
    flags: html === null ? ['no-text'] : [],
    blocks: html === null ? [] : blocksOfHtml(html, { base, tally }),
  };
}

function commentsOf(posting: JsonObject, context: Context): RawComment[] {
  const comments: RawComment[] = [];
  const open = list(own(posting, 'comment'))
    .filter(isObject)
    .reverse()
    .map((object) => ({ object, parent: null as string | null }));
  while (open.length && comments.length < LIMITS.comments) {
    const { object, parent } = open.pop()!;
    const id = `~ld${comments.length + 1}`;
    comments.push(commentOf(object, id, parent, context));
    const inside = list(own(object, 'comment')).filter(isObject);
    for (let i = inside.length - 1; i >= 0; i--) open.push({ object: inside[i]!, parent: id });
  }
  return comments;
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script) as unknown;
  } catch {
    return null;
  }
}

/** The posting in the text of a JSON-LD script; null when there is none or it cannot be read. */
export function readJsonLd(script: string, context: Context): RawPost | null {
  const posting = objectsIn(parsed(script)).find((one) => list(own(one, '@type')).includes('DiscussionForumPosting'));
  if (!posting) return null;
  const html = textOf(posting, 'text') ?? textOf(posting, 'articleBody');
  return {
    ...emptyRawPost(),
    title: oneLine(textOf(posting, 'headline') ?? '') || null,
    authors: namesOf(own(posting, 'author')),
    date: dateOf(own(posting, 'datePublished'), context.tally),
    blocks: html === null ? [] : blocksOfHtml(html, { ...context, post: true }),
    comments: commentsOf(posting, context),
  };
}
