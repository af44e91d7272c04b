import { ImportError } from '../limits.ts';
import { LIMITS } from '../limits.ts';
import { leave, type Tally } from '../tally.ts';
import { isComment, isPost, readComment, readPost, type ForumComment, type Origin } from './forum-objects.ts';
import { isObject, countOf, objectsIn, own, textOf, type JsonObject } from './json-objects.ts';
import { emptyRawPost, type RawPost } from './raw.ts';

/** Where ids lead when the data does not say which forum it is from. */
export const LESSWRONG = 'https://www.lesswrong.com';

export interface ForumData {
  posts: RawPost[];
  warnings: string[];
}

/** Made up for a comment whose asker asked for no id. */
const withId = (comment: ForumComment, i: number): ForumComment =>
  comment.id === null ? { ...comment, id: `~g${i + 1}` } : comment;

const groupBy = <T>(all: T[], key: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
};

/** A comment names its post; where none is named and there is one post, it belongs to that. */
function distribute(posts: RawPost[], comments: ForumComment[]): RawPost[] {
  const only = posts.length === 1 ? posts[0]!.id : null;
  const known = new Set(posts.map(({ id }) => id));
  const owner = new Map<string | null, ForumComment[]>();
  for (const comment of comments) {
    const id = comment.postId !== null && known.has(comment.postId) ? comment.postId : (only ?? comment.postId);
    const group = owner.get(id);
    if (group) group.push(comment);
    else owner.set(id, [comment]);
  }
  const orphaned = [...owner.keys()].filter((id) => !known.has(id)).map((id) => ({ ...emptyRawPost(), id }));
  return [...posts, ...orphaned].map((post) => ({
    ...post,
    comments: owner.get(post.id) ?? [],
  }));
}

/** Posts named in passing, as in a comment's `post { _id title }`, give way to the fuller one. */
function fullest(posts: RawPost[]): RawPost[] {
  const groups = [...groupBy(posts, ({ id, title }) => id ?? `~${title}`).values()];
  return groups.map((group) => group.reduce((a, b) => (b.blocks.length > a.blocks.length ? b : a)));
}

/** Posts and comments among the objects of an answer or a cache. */
export function forumData(objects: JsonObject[], origin: Origin): RawPost[] {
  const found = objects.filter(isComment);
  if (found.length > LIMITS.comments) leave(origin.tally, 'beyond', '', found.length - LIMITS.comments);
  const comments = found
    .slice(0, LIMITS.comments)
    .map((one) => readComment(one, origin))
    .map(withId);
  const wanted = new Set(comments.map(({ postId }) => postId));
  const all = fullest(objects.filter(isPost).map((one) => readPost(one, origin)));
  const withText = all.filter(({ blocks, id }) => blocks.length > 0 || wanted.has(id));
  return distribute(withText.length ? withText : all, comments);
}

function errorsIn(answer: unknown): string[] {
  const answers = Array.isArray(answer) ? answer : [answer];
  return answers.flatMap((one) => {
    const errors = isObject(one) ? own(one, 'errors') : null;
    return Array.isArray(errors) ? errors.filter(isObject).map((error) => textOf(error, 'message') ?? 'unknown') : [];
  });
}

/** `totalCount` of a list says how long it would be in full. */
function announced(objects: JsonObject[]): number {
  return Math.max(
    0,
    ...objects.filter((one) => Array.isArray(own(one, 'results'))).map((one) => countOf(one, 'totalCount') ?? 0),
  );
}

/** An answer, or a list of them, of ForumMagnum's GraphQL. */
export function readGraphql(answer: unknown, file: string, tally: Tally): ForumData {
  const objects = objectsIn(answer);
  const posts = forumData(objects, { store: new Map(), site: siteOf(objects), tally, exhaustive: true });
  const errors = errorsIn(answer);
  if (!posts.length) {
    const why = errors.length
      ? `the server answered “${errors[0]!.slice(0, 100)}” and no post; ask it again`
      : 'it holds no post and no comment';
    throw new ImportError(`${file} cannot be imported: ${why}.`);
  }
  const total = announced(objects);
  const warnings = errors.map((message) => `${file}: the server reported “${message.slice(0, 100)}”.`);
  const [only] = posts;
  if (posts.length === 1 && total > only!.comments.length)
    only!.commentCount = Math.max(total, only!.commentCount ?? 0);
  return { posts, warnings };
}

/** Which forum the data speaks of, by the addresses of its own posts and comments. */
function siteOf(objects: JsonObject[]): string {
  const address = objects
    .map((one) => textOf(one, 'pageUrl') ?? textOf(one, 'pageUrlRelative'))
    .find((one) => one?.startsWith('http'));
  try {
    return address ? new URL(address).origin : LESSWRONG;
  } catch {
    return LESSWRONG;
  }
}
