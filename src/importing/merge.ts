import { fold } from './fold.ts';
import type { Block } from '../schemas/source-block.ts';
import { emptyRawPost, type RawComment, type RawPost } from './readers/raw.ts';

/** Several copies of one work → one. A comment is known by its id, or else by its words, time and author. */

/** Ids that begin so were made up by a reader, and only hold a tree together. */
const MADE_UP = '~';
export const isMadeUp = (id: string | null): boolean => id === null || id.startsWith(MADE_UP);

/** Two copies of one block, paragraph or comment whose words are not the same. */
export interface Difference {
  /** Id of the comment; null in the post itself. */
  comment: string | null;
  kept: string;
  other: string;
}

const PARTIAL = ['shortened', 'no-text'];
const isPartial = ({ flags }: RawComment): boolean => flags.some((flag) => PARTIAL.includes(flag));

const foldOf = (blocks: Block[]): string => (blocks.length ? fold(blocks.map(({ text }) => text).join(' ')) : '');
const weight = (blocks: Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
const markup = (blocks: Block[]): number =>
  blocks.filter(
    ({ html, tex, links, level, item, quoted, rows }) => html ?? tex ?? links ?? level ?? item ?? quoted ?? rows,
  ).length;

/** Pictures and embedded things: words alone do not show that they are missing. */
const pictures = (blocks: Block[]): number => blocks.filter(({ src }) => src !== undefined).length;

/** The fuller of two texts; of two equal ones that with more mark-up; of two such the first. */
function fuller(a: Block[], b: Block[]): Block[] {
  if (!a.length || !b.length) return a.length ? a : b;
  if (foldOf(a) === foldOf(b)) {
    const bare = markup(a) === 0 && markup(b) > 0;
    return bare || pictures(b) > pictures(a) ? b : a;
  }
  return weight(b) > weight(a) * 1.02 ? b : a;
}

function differing(a: Block[], b: Block[], comment: string | null): Difference[] {
  if (!a.length || !b.length || foldOf(a) === foldOf(b)) return [];
  const [inA, inB] = [new Set(a.map(({ text }) => fold(text))), new Set(b.map(({ text }) => fold(text)))];
  const kept = a.filter(({ text }) => !inB.has(fold(text)));
  const other = b.filter(({ text }) => !inA.has(fold(text)));
  return Array.from({ length: Math.max(kept.length, other.length) }, (_, i) => ({
    comment,
    kept: kept[i]?.text ?? '',
    other: other[i]?.text ?? '',
  }));
}

/** Two things said of one, where one can be kept. */
function contradiction(kept: string | null, other: string | null, comment: string | null): Difference[] {
  return kept === null || other === null || fold(kept) === fold(other) ? [] : [{ comment, kept, other }];
}

const DAY = 24 * 60 * 60_000;

/** What copies of a post say of it besides. The page of a post may know the day alone; addresses differ by site. */
function contradictions(kept: RawPost, other: RawPost): Difference[] {
  const near = kept.date && other.date && Math.abs(Date.parse(kept.date) - Date.parse(other.date)) <= DAY;
  const others = other.authors.filter((name) => !kept.authors.some((one) => fold(one) === fold(name)));
  return [
    ...contradiction(kept.title, other.title, null),
    ...contradiction(kept.link, other.link, null),
    ...(near ? [] : contradiction(kept.date, other.date, null)),
    ...(kept.authors.length && others.length
      ? [{ comment: null, kept: kept.authors.join(', '), other: others.join(', ') }]
      : []),
  ];
}

const together = (a: string[], b: string[]): string[] => [...new Set([...a, ...b])];

/** Fills `into` from another copy. Parents are set afterwards, when all ids are known. */
function mergeComment(into: RawComment, from: RawComment): Difference[] {
  const [partial, other] = [isPartial(into), isPartial(from)];
  const differences = [
    ...(partial || other ? [] : differing(into.blocks, from.blocks, into.id)),
    ...contradiction(into.author, from.author, into.id),
    ...(sameTime(into.date, from.date) ? [] : contradiction(into.date, from.date, into.id)),
  ];
  const blocks = partial && !other ? from.blocks : other && !partial ? into.blocks : fuller(into.blocks, from.blocks);
  const flags = together(into.flags, from.flags).filter((flag) => !PARTIAL.includes(flag) || (partial && other));
  into.author ??= from.author;
  into.date ??= from.date;
  if (into.on === undefined && from.on !== undefined) into.on = from.on;
  into.deleted = into.deleted || (from.deleted && !into.blocks.length);
  if (isMadeUp(into.id) && !isMadeUp(from.id)) into.id = from.id;
  Object.assign(into, { blocks, flags });
  return differences;
}

const MINUTE = 60_000;

const sameTime = (a: string | null, b: string | null): boolean =>
  a === null || b === null || Math.abs(Date.parse(a) - Date.parse(b)) < MINUTE;

/** The names by which copies of a comment may be known: its words, and who wrote it when. */
function keysOf({ blocks, author, date }: RawComment): { words: string | null; time: string | null } {
  const words = foldOf(blocks);
  return { words: words && `words ${words}`, time: date && author && `time ${author} ${date.slice(0, 16)}` };
}

interface Merged {
  comments: RawComment[];
  byId: Map<string, RawComment>;
  /** Comments of earlier copies; each leaves when the copy at hand has been found to have it. */
  byKey: Map<string, Set<RawComment>>;
  /** What each comment answers; an id where no copy has that comment. */
  parents: Map<RawComment, RawComment | string>;
  differences: Difference[];
}

/** The first `most` of them that pass. */
function firstOf<T>(all: Iterable<T>, test: (one: T) => boolean, most: number): T[] {
  const found: T[] = [];
  for (const one of all) {
    if (found.length === most) break;
    if (test(one)) found.push(one);
  }
  return found;
}

function matchOf(comment: RawComment, merged: Merged, taken: ReadonlySet<RawComment>): RawComment | null {
  const same = isMadeUp(comment.id) ? undefined : merged.byId.get(comment.id!);
  if (same) return same;
  if (!merged.byKey.size) return null;
  const free = (one: RawComment): boolean =>
    !taken.has(one) && sameTime(one.date, comment.date) && (isMadeUp(one.id) || isMadeUp(comment.id));
  const { words, time } = keysOf(comment);
  const under = (key: string | null): Iterable<RawComment> => (key && merged.byKey.get(key)) || [];
  const [own] = firstOf(under(words), (one) => one.author === comment.author && free(one), 1);
  const [alike] = own ? [own] : firstOf(under(words), free, 1);
  if (alike) return alike;
  // Where one copy is cut short only the time can tell.
  const then = firstOf(under(time), (one) => free(one) && (isPartial(one) || isPartial(comment)), 2);
  return then.length === 1 ? then[0]! : null;
}

function register(comment: RawComment, { byKey }: Merged): void {
  for (const key of Object.values(keysOf(comment))) {
    if (!key) continue;
    const alike = byKey.get(key);
    if (alike) alike.add(comment);
    else byKey.set(key, new Set([comment]));
  }
}

/** So that no other comment of this copy is compared with it: thousands may have the same words. */
function withdraw(comment: RawComment, { byKey }: Merged): void {
  for (const key of Object.values(keysOf(comment))) if (key) byKey.get(key)?.delete(comment);
}

/** A made-up id stays while no other copy has made up the same. */
const freeId = (id: string | null, { byId, comments }: Merged): string =>
  id !== null && !byId.has(id) ? id : `${MADE_UP}${comments.length}`;

/** Adds one copy's comments. They are looked up only where another copy comes. */
function add(list: RawComment[], merged: Merged, isLast: boolean): void {
  const taken = new Set<RawComment>();
  const placed = new Map<string, RawComment>();
  const pairs = list.map((comment) => {
    const match = matchOf(comment, merged, taken);
    const into = match ?? { ...comment, id: freeId(comment.id, merged), parent: null };
    if (match) {
      withdraw(match, merged);
      merged.differences.push(...mergeComment(match, comment));
    } else merged.comments.push(into);
    merged.byId.set(into.id!, into);
    taken.add(into);
    if (comment.id !== null) placed.set(comment.id, into);
    return { comment, into };
  });
  if (!isLast) for (const into of taken) register(into, merged);
  for (const { comment, into } of pairs) {
    const known = merged.parents.get(into);
    if (comment.parent !== null && typeof known !== 'object')
      merged.parents.set(into, placed.get(comment.parent) ?? known ?? comment.parent);
  }
}

export function mergeComments(lists: RawComment[][]): { comments: RawComment[]; differences: Difference[] } {
  const merged: Merged = { comments: [], byId: new Map(), byKey: new Map(), parents: new Map(), differences: [] };
  for (const [i, list] of lists.entries()) add(list, merged, i === lists.length - 1);
  for (const [comment, parent] of merged.parents)
    comment.parent = typeof parent === 'string' ? (merged.byId.get(parent)?.id ?? parent) : parent.id;
  return merged;
}

/** Merges copies of one post, the most trusted first. */
export function mergePosts(posts: RawPost[]): { post: RawPost; differences: Difference[] } {
  const first = <K extends 'id' | 'title' | 'date' | 'url' | 'link'>(key: K): RawPost[K] =>
    posts.find((post) => post[key] !== null)?.[key] ?? null;
  const language = posts.find((one) => one.language !== undefined)?.language;
  const { comments, differences } = mergeComments(posts.map((post) => post.comments));
  const inPost: Difference[] = [];
  const blocks = posts.reduce<Block[]>((kept, post) => {
    inPost.push(...differing(kept, post.blocks, null));
    return post.blocks.length ? fuller(kept, post.blocks) : kept;
  }, []);
  const counts = posts.map(({ commentCount }) => commentCount).filter((count) => count !== null);
  const post: RawPost = {
    ...emptyRawPost(),
    id: first('id'),
    title: first('title'),
    authors: posts.find(({ authors }) => authors.length)?.authors ?? [],
    date: first('date'),
    url: first('url'),
    link: first('link'),
    ...(language === undefined ? {} : { language }),
    blocks,
    comments,
    commentCount: counts.length ? Math.max(...counts) : null,
  };
  return { post, differences: [...posts.flatMap((one) => contradictions(post, one)), ...inPost, ...differences] };
}
