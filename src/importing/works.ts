import { decoded } from '../edition/decoded.ts';
import { fold } from './fold.ts';
import { mergePosts, type Difference } from './merge.ts';
import type { RawPost } from './readers/raw.ts';

/** Which of several posts are copies of one work. */

/** One work, with the files that its copies came from. */
export interface Work {
  post: RawPost;
  files: string[];
  differences: Difference[];
}

export interface Sourced {
  file: string;
  post: RawPost;
  /** Whether its file is an export of many works, of which two are one only where they have one address. */
  isOfMany?: boolean;
}

/** Folded blocks shorter than this stand in many works. */
const TELLING = 30;
/** Share of the smaller copy's telling blocks that both must have. */
const SHARED = 0.3;

function tellingBlocks({ blocks, comments }: RawPost): Set<string> {
  const all = [...blocks, ...comments.flatMap((comment) => comment.blocks)];
  return new Set(all.map(({ text }) => fold(text)).filter((words) => words.length >= TELLING));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return small.size ? [...small].filter((one) => large.has(one)).length / small.size : 0;
}

/** A post without its comments, and without what it quotes. */
const ownWords = (post: RawPost): RawPost => ({
  ...post,
  blocks: post.blocks.filter(({ quoted }) => quoted === undefined),
  comments: [],
});

/** Whether two posts are copies of one text, by their words: who quotes a text has another. */
export const isCopyOf = (a: RawPost, b: RawPost): boolean =>
  overlap(tellingBlocks(ownWords(a)), tellingBlocks(ownWords(b))) >= SHARED;

/** An address without what leads to the same place: how it is asked for, and where on its page. */
function placeOf(address: string): string | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const asked = [...url.searchParams].filter(([name]) => !/^(?:utm_|fbclid|ref$)/.test(name)).sort();
  return `${url.hostname.replace(/^www\./, '')}${decoded(url.pathname).replace(/\/+$/, '')}?${asked.join('&')}`;
}

export const sameAddress = (a: string, b: string): boolean => placeOf(a) !== null && placeOf(a) === placeOf(b);

export const atOneAddress = (a: RawPost, b: RawPost): boolean =>
  a.url !== null && b.url !== null && sameAddress(a.url, b.url);

export const sameTitle = (a: RawPost, b: RawPost): boolean =>
  a.title !== null && b.title !== null && fold(a.title) === fold(b.title);

interface Group {
  posts: Sourced[];
  telling: Set<string>;
}

/** Sites that show one forum's posts under the same ids. */
const FORUMS: [forum: string, host: RegExp][] = [
  ['effectivealtruism', /effectivealtruism\.org$|^ea\.greaterwrong\.com$/],
  ['lesswrong', /lesswrong\.com$|greaterwrong\.com$|alignmentforum\.org$/],
];

function forumOf({ url }: RawPost): string | null {
  const host = url === null ? null : new URL(url).hostname;
  return host && (FORUMS.find(([, pattern]) => pattern.test(host))?.[0] ?? host);
}

/** Two posts of one forum: monthly threads have their opening in common, and their title. */
const areTwoOfOne = (a: RawPost, b: RawPost): boolean =>
  a.id !== null && b.id !== null && a.id !== b.id && forumOf(a) === forumOf(b);

const areTwo = (a: Sourced, b: Sourced): boolean =>
  areTwoOfOne(a.post, b.post) || (a.isOfMany === true && a.file === b.file && !atOneAddress(a.post, b.post));

function belongs(sourced: Sourced, telling: ReadonlySet<string>, group: Group): boolean {
  if (group.posts.some((one) => areTwo(one, sourced))) return false;
  const { post } = sourced;
  const named = group.posts.some(
    (one) =>
      (one.post.id !== null && one.post.id === post.id) || sameTitle(one.post, post) || atOneAddress(one.post, post),
  );
  return named || overlap(telling, group.telling) >= SHARED;
}

/** How much a copy holds, most first: the fullest decides where copies differ, and none without the post on what that is. */
const wealth = ({ blocks, comments, id }: RawPost): number =>
  (id === null ? 0 : 1e9) -
  (blocks.length ? 0 : 1e8) +
  blocks.length +
  comments.reduce((sum, one) => sum + one.blocks.length, 0);

/** Comments alone, of which nothing says what they are on. */
const isBare = ({ posts }: Group): boolean =>
  posts.every(({ post }) => !post.blocks.length && post.id === null && post.url === null && post.title === null);

/** Such comments, as a file of replies, are on the one work that is given with them. */
function withReplies(groups: Group[]): Group[] {
  const [bare, others] = [groups.filter(isBare), groups.filter((one) => !isBare(one))];
  const [only] = others;
  if (!only || others.length > 1) return groups;
  return [{ ...only, posts: [...only.posts, ...bare.flatMap(({ posts }) => posts)] }];
}

/** Brings copies of one work together, from whatever files. */
export function worksIn(posts: Sourced[]): Work[] {
  if (posts.length === 1) return posts.map(({ file, post }) => ({ ...mergePosts([post]), files: [file] }));
  const groups: Group[] = [];
  for (const one of [...posts].sort((a, b) => wealth(b.post) - wealth(a.post))) {
    const telling = tellingBlocks(one.post);
    const group = groups.find((known) => belongs(one, telling, known));
    if (!group) groups.push({ posts: [one], telling });
    else {
      group.posts.push(one);
      for (const words of telling) group.telling.add(words);
    }
  }
  return withReplies(groups).map((group) => ({
    ...mergePosts(group.posts.map(({ post }) => post)),
    files: [...new Set(group.posts.map(({ file }) => file))],
  }));
}
