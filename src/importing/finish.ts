import { LIMITS } from './limits.ts';
import { isMadeUp } from './merge.ts';
import type { Comment, Post } from './normal-form.ts';
import { resolveQuotes } from './quotes.ts';
import type { RawComment, RawPost } from './readers/raw.ts';
import { alikeNames, looseNotes, nameBelowTitle, withoutPost, WITHOUT_POST } from './whole.ts';

/** From what a reader found to the normal form: safe ids, parents that exist, one order, quotations with sources. */

export interface Finished {
  post: Post;
  /** Sentences about what the copy lacks. */
  incomplete: string[];
  warnings: string[];
}

const SAFE_ID = /^[A-Za-z0-9_-]{1,64}$/;
/** Names that code finds on every object. */
const PROTOTYPE = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']);

const isSafe = (id: string): boolean => SAFE_ID.test(id) && !PROTOTYPE.has(id);

/** What a reader made up, without its mark; null when another comment has that name. */
function readable(id: string | null, taken: ReadonlySet<string>): string | null {
  const name = id?.slice(1) ?? '';
  return /^[a-z]/.test(name) && !taken.has(name) ? name : null;
}

/** An id for each comment: its own where that is harmless, or else `c1`, `c2` … */
function safeIds(comments: RawComment[]): { ids: Map<RawComment, string>; replaced: number } {
  const taken = new Set(comments.map(({ id }) => id).filter((id) => id !== null));
  const ids = new Map<RawComment, string>();
  let next = 1;
  let replaced = 0;
  for (const comment of comments) {
    const id = isMadeUp(comment.id) ? readable(comment.id, taken) : comment.id;
    if (id !== null && isSafe(id)) {
      taken.add(id);
      ids.set(comment, id);
      continue;
    }
    if (!isMadeUp(comment.id)) replaced++;
    while (taken.has(`c${next}`)) next++;
    taken.add(`c${next}`);
    ids.set(comment, `c${next}`);
  }
  return { ids, replaced };
}

interface Linked extends RawComment {
  id: string;
}

/** Sets parents to ids that exist; an answer to a comment that is not there stands at the top, and says so. */
function link(comments: RawComment[], ids: ReadonlyMap<RawComment, string>): Linked[] {
  const byOwn = new Map(comments.map((comment) => [comment.id, ids.get(comment)!]));
  return comments.map((comment): Linked => {
    const parent = comment.parent === null ? null : (byOwn.get(comment.parent) ?? null);
    const lost = comment.parent !== null && parent === null;
    return { ...comment, id: ids.get(comment)!, parent, flags: lost ? [...comment.flags, 'orphan'] : comment.flags };
  });
}

/** Cuts every circle of answers at its first comment. */
function withoutCircles(comments: Linked[]): { comments: Linked[]; cut: number } {
  const parents = new Map(comments.map(({ id, parent }) => [id, parent]));
  const sound = new Set<string>();
  const cut = new Set<string>();
  for (const { id } of comments) {
    const path = new Set<string>();
    let at: string | null = id;
    while (at !== null && !sound.has(at) && !path.has(at)) {
      path.add(at);
      at = parents.get(at) ?? null;
    }
    if (at !== null && path.has(at)) {
      cut.add(at);
      parents.set(at, null);
    }
    for (const one of path) sound.add(one);
  }
  const whole = comments.map((one) =>
    cut.has(one.id) ? { ...one, parent: null, flags: [...one.flags, 'circular'] } : one,
  );
  return { comments: whole, cut: cut.size };
}

const byDate = (a: Linked, b: Linked): number =>
  a.date && b.date ? (a.date < b.date ? -1 : a.date > b.date ? 1 : 0) : 0;

/** Threads one after the other, answers after what they answer, older first: every source gives this order. */
function inOrder(comments: Linked[]): Linked[] {
  const answers = new Map<string | null, Linked[]>();
  for (const comment of comments) {
    const siblings = answers.get(comment.parent);
    if (siblings) siblings.push(comment);
    else answers.set(comment.parent, [comment]);
  }
  for (const siblings of answers.values()) siblings.sort(byDate);
  const ordered: Linked[] = [];
  const open = [...(answers.get(null) ?? [])].reverse();
  while (open.length) {
    const next = open.pop()!;
    ordered.push(next);
    const inside = answers.get(next.id) ?? [];
    for (let i = inside.length - 1; i >= 0; i--) open.push(inside[i]!);
  }
  return ordered;
}

const asComment = ({ id, parent, author, date, url, on, deleted, flags, blocks, confidence }: Linked): Comment => ({
  id,
  parent,
  author,
  date,
  ...(url === undefined ? {} : { url }),
  ...(on === undefined ? {} : { on }),
  deleted,
  flags: [...new Set(flags)].sort(),
  blocks,
  quotes: [],
  ...(confidence ? { confidence } : {}),
});

const sentences = (pairs: [number, string][]): string[] => pairs.filter(([n]) => n > 0).map(([, sentence]) => sentence);
const some = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** What of a work its copy lacks. */
function lackingIn(raw: RawPost, comments: readonly Comment[], name: string): string[] {
  const flagged = (flag: string): number => comments.filter(({ flags }) => flags.includes(flag)).length;
  const missing = Math.max(0, (raw.commentCount ?? 0) - comments.length);
  const [short, empty] = [flagged('shortened'), flagged('no-text')];
  return sentences([
    [Number(withoutPost(raw)), `${name}: ${WITHOUT_POST}.`],
    [missing, `${name}: ${missing} of ${raw.commentCount} comments are not in the copy.`],
    [short, `${name}: ${some(short, 'comment is', 'comments are')} cut short in the copy.`],
    [empty, `${name}: ${some(empty, 'comment has', 'comments have')} no text in the copy.`],
  ]);
}

/** How many comments were left out, had another id given, answered each other in a circle. */
interface Changed {
  beyond: number;
  replaced: number;
  cut: number;
}

/** What is kept otherwise than it is in the copy. */
function changesIn(raw: RawPost, comments: readonly Comment[], changed: Changed, name: string): string[] {
  const { beyond, replaced, cut } = changed;
  const orphans = comments.filter(({ flags }) => flags.includes('orphan')).length;
  const all = [...raw.blocks, ...comments.flatMap((one) => one.blocks)];
  const long = all.filter(({ text }) => text.length >= LIMITS.blockLength - 1).length;
  return sentences([
    [beyond, `${name}: ${beyond} comments are beyond the ${LIMITS.comments} that are read.`],
    [
      replaced,
      `${name}: ${some(replaced, 'comment has an id', 'comments have ids')} that cannot be kept; others were given.`,
    ],
    [
      orphans,
      `${name}: ${some(orphans, 'comment answers one that is', 'comments answer ones that are')} not in the copy.`,
    ],
    [cut, `${name}: ${some(cut, 'circle', 'circles')} of comments that answer each other was cut.`],
    [long, `${name}: ${some(long, 'block is', 'blocks are')} too long to be one, and was cut.`],
  ]);
}

/** `name` is what messages call the work. */
export function finish(raw: RawPost, name: string): Finished {
  const { ids, replaced } = safeIds(raw.comments.slice(0, LIMITS.comments));
  const { comments, cut } = withoutCircles(link([...ids.keys()], ids));
  const ordered = inOrder(comments).map(asComment);
  const changed = { beyond: raw.comments.length - ids.size, replaced, cut };
  const { id, title, authors, date, url, language, blocks } = raw;
  return {
    post: {
      id: id !== null && isSafe(id) ? id : null,
      title,
      authors,
      date,
      url,
      link: raw.link,
      ...(language === undefined ? {} : { language }),
      blocks,
      comments: resolveQuotes(blocks, ordered),
    },
    incomplete: lackingIn(raw, ordered, name),
    warnings: [
      ...nameBelowTitle(raw, name),
      ...looseNotes(blocks, name),
      ...alikeNames(raw, name),
      ...changesIn(raw, ordered, changed, name),
    ],
  };
}
