import { isQuotation } from '../../schemas/source-block.ts';
import type { Comment } from '../normal-form.ts';
import { shinglesOf } from '../shingles.ts';
import { hashOf, likeness } from './fingerprints.ts';
import { isCommentContainer, type KnownSource } from './known.ts';

/** Which comment of the edition each imported comment is. */

const EXACT = 3;
const LEAST = 0.5;

/** How strongly the words of a comment speak for each comment of the edition. */
function votesOf({ blocks }: Comment, known: KnownSource): Map<string, number> {
  const votes = new Map<string, number>();
  const add = (container: string, weight: number): void => {
    if (isCommentContainer(container)) votes.set(container, (votes.get(container) ?? 0) + weight);
  };
  for (const { text } of blocks.filter((block) => !isQuotation(block))) {
    const exact = known.byHash.get(hashOf(text)) ?? [];
    for (const { container } of exact) add(container, EXACT);
    if (exact.length) continue;
    const shingles = shinglesOf(text);
    const near = new Set([...shingles].flatMap((one) => known.byShingle.get(one) ?? []));
    for (const slot of near) {
      const { of, covers } = likeness(shingles, slot.print!);
      if (Math.max(of, covers) >= LEAST) add(slot.container, Math.max(of, covers));
    }
  }
  return votes;
}

/** One address is one comment, whatever has become of its words. */
function byAddress(comments: readonly Comment[], known: KnownSource): Map<Comment, string> {
  const refs = new Map(known.comments.map(({ url, ref }) => [url, ref]));
  return new Map(
    comments.flatMap((one) => {
      const ref = one.url === undefined ? undefined : refs.get(one.url);
      return ref === undefined ? [] : [[one, ref] as const];
    }),
  );
}

/** Who says something on which day in answer to what; null where that is not known. */
const occasionOf = (author: string | null, date: string | null, to: string | null): string | null =>
  author === null || date === null ? null : [author, date.slice(0, 10), to ?? ''].join('\n');

/** Adds those that have no address to be known by: where somebody said one thing on that day in answer to that. In place. */
function addByOccasion(matched: Map<Comment, string>, comments: readonly Comment[], known: KnownSource): void {
  const refs = new Map([...matched].map(([{ id }, ref]) => [id, ref]));
  const given = new Set(matched.values());
  const free = known.comments.filter(({ ref }) => !given.has(ref));
  if (!free.length) return;
  const theirs = Map.groupBy(free, ({ author, date, replyTo }) => occasionOf(author, date, replyTo));
  const unmatched = comments.filter((one) => !matched.has(one));
  const ours = Map.groupBy(unmatched, ({ author, date, parent }) => occasionOf(author, date, parent));
  for (const one of unmatched) {
    const { id, author, date, parent, url } = one;
    const to = parent === null ? null : (refs.get(parent) ?? id);
    const [found, ...others] = theirs.get(occasionOf(author, date, to)) ?? [];
    const isOnly = !others.length && ours.get(occasionOf(author, date, parent))?.length === 1;
    if (author === null || date === null || !found || !isOnly || (url && found.url)) continue;
    matched.set(one, found.ref);
    refs.set(id, found.ref);
  }
}

/** Each is given once, to the comment that has most of it. */
function byWords(comments: Comment[], known: KnownSource): Map<Comment, string> {
  const matched = byAddress(comments, known);
  const given = new Set(matched.values());
  const claims = comments
    .filter((comment) => !matched.has(comment))
    .flatMap((comment) => [...votesOf(comment, known)].map(([container, votes]) => ({ comment, container, votes })))
    .sort((a, b) => b.votes - a.votes);
  for (const { comment, container } of claims) {
    if (matched.has(comment) || given.has(container)) continue;
    matched.set(comment, container);
    given.add(container);
  }
  return matched;
}

/** Comments of the edition by imported comment. One without words of its own is known by what it answers, and by how much it quotes. */
export function matchComments(comments: Comment[], known: KnownSource): Map<Comment, string> {
  const matched = byWords(comments, known);
  addByOccasion(matched, comments, known);
  const given = new Set(matched.values());
  const wordless = known.outline.threads
    .flatMap((thread) => thread.comments)
    .filter(({ ref, items }) => !given.has(ref) && items.every((item) => typeof item !== 'string'));
  const refs = new Map([...matched].map(([{ id }, ref]) => [id, ref]));
  for (const one of comments.filter(({ blocks }) => blocks.every(isQuotation))) {
    const to = one.parent === null ? null : refs.get(one.parent);
    const at = wordless.findIndex(({ replyTo, items }) => replyTo === to && items.length === one.blocks.length);
    const [found] = at < 0 ? [] : wordless.splice(at, 1);
    if (!found) continue;
    matched.set(one, found.ref);
    refs.set(one.id, found.ref);
  }
  return matched;
}
