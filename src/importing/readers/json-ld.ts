import { oneLine } from '../characters.ts';
import { blocksOfHtml, type Context } from '../html/blocks.ts';
import { LIMITS } from '../limits.ts';
import { dateOf } from './dates.ts';
import { isObject, objectsIn, own, textOf, type JsonObject } from './json-objects.ts';
import { isNobody } from './nobody.ts';
import { emptyRawComment, emptyRawPost, type RawComment, type RawPost } from './raw.ts';

/**
 * What a page tells machines in JSON-LD: of an article who wrote it and when; and a forum's whole discussion, as search engines
 * are given it, a `DiscussionForumPosting` with its comments nested, whole texts, no ids. Ids here begin with `~`: they only
 * hold the tree together until copies are merged.
 */

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** Objects that are known by an `@id`, which others may give in their place. */
type Known = ReadonlyMap<string, JsonObject>;

function nameOf(person: unknown, known: Known): string {
  if (typeof person === 'string') return oneLine(person.toWellFormed());
  if (!isObject(person)) return '';
  const whole = known.get(textOf(person, '@id') ?? '') ?? person;
  return oneLine(textOf(person, 'name') ?? textOf(whole, 'name') ?? '');
}

const namesOf = (people: unknown, known: Known = new Map()): string[] =>
  list(people)
    .map((one) => nameOf(one, known))
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

/** The date is as it stands there. */
export interface ArticleFacts {
  title: string | null;
  authors: string[];
  date: string | null;
}

/** What stands at the top of a script: an object, a list of them, and what is in the graph of each. */
const topOf = (script: string): JsonObject[] =>
  list(parsed(script))
    .filter(isObject)
    .flatMap((one) => [one, ...list(own(one, '@graph')).filter(isObject)]);

const isArticle = (one: JsonObject): boolean =>
  list(own(one, '@type')).some((type) => typeof type === 'string' && /Article|Posting/.test(type));

/** What the scripts of a page say of the first article in them; null where there is none. */
export function articleFacts(scripts: readonly string[]): ArticleFacts | null {
  const all = scripts.flatMap(topOf);
  const article = all.find(isArticle);
  if (!article) return null;
  const known = new Map(all.map((one) => [textOf(one, '@id') ?? '', one]));
  known.delete('');
  return {
    title: oneLine(textOf(article, 'headline') ?? '') || null,
    authors: namesOf(own(article, 'author'), known),
    date: textOf(article, 'datePublished'),
  };
}
