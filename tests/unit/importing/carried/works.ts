import { pathOf } from '../../../../src/importing/beside.ts';
import type { Comment, Post } from '../../../../src/importing/normal-form.ts';
import {
  isQuote,
  planEdition,
  type PlannedComment,
  type PlannedPassage,
} from '../../../../src/importing/scaffold/plan.ts';
import type { Block } from '../../../../src/schemas/source-block.ts';
import { caseNames, expectedOf } from '../fixtures.ts';

/** The works that cases of the fixtures hold, in their normal form. */

export interface Work {
  name: string;
  post: Post;
}

export const worksOf = (names: readonly string[] = caseNames): Work[] =>
  names.flatMap((name) => expectedOf(name).posts.map((post, i) => ({ name: `${name} ${i + 1}`, post })));

/** As files that lie beside the source, the pictures that it names so. */
export const besideOf = (post: Post): string[] =>
  [...JSON.stringify(post).matchAll(/https:\/\/beside\.invalid\/[^"\\]+/g)]
    .map(([address]) => pathOf(address)!)
    .filter((path) => /\.(?:png|jpe?g)$/.test(path));

/** A passage of an edition that carries its work. */
export interface Carried {
  planned: PlannedPassage;
  /** Numbers whose calls in it lead to notes of the essay. */
  notes: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

export const commentsIn = (post: Post): PlannedComment[] =>
  planEdition(post, true).threads.flatMap(({ comments }) => comments);

export function carriedIn(post: Post): Carried[] {
  const inEssay = planEdition(post, true).sections.flatMap(({ passages }) => passages);
  const notes = new Set(inEssay.flatMap(({ blocks }) => blocks[0]!.n ?? []));
  const inThreads = commentsIn(post).flatMap(({ items }) => items.filter((item) => !isQuote(item)));
  return [
    ...inEssay.map((planned) => ({ planned, notes })),
    ...inThreads.map((planned) => ({ planned: planned as PlannedPassage, notes: NONE })),
  ];
}

/** What a value says, with its calls of these notes counted on from others. */
function renumbered<T>(value: T, notes: ReadonlySet<number>, before: number): T {
  const text = JSON.stringify(value).replace(/\[(\d{1,3})\]/g, (call, n: string) =>
    notes.has(Number(n)) ? `[${Number(n) + before}]` : call,
  );
  return JSON.parse(text) as T;
}

const highest = (notes: Iterable<number>): number => Math.max(0, ...notes);

/** A heading over a work, and its own headings a level deeper. */
function blocksUnder({ name, post }: Work, notes: ReadonlySet<number>, before: number): Block[] {
  const title: Block = { type: 'heading', level: 1, text: post.title ?? name };
  const own = post.blocks.map((block): Block => {
    const { n, level, ...rest } = block.type === 'code' ? block : renumbered(block, notes, before);
    return {
      ...rest,
      ...(n === undefined ? {} : { n: n + before }),
      ...(level === undefined ? {} : { level: Math.min(level + 1, 6) }),
    };
  });
  return [title, ...own];
}

function commentsUnder({ post }: Work, prefix: string, notes: ReadonlySet<number>, before: number): Comment[] {
  const own = (id: string): string => `${prefix}-${id}`;
  return post.comments.map((comment) => ({
    ...comment,
    id: own(comment.id),
    parent: comment.parent === null ? null : own(comment.parent),
    quotes: renumbered(comment.quotes, notes, before).map((quote) => ({
      ...quote,
      source: quote.source?.in === 'comment' ? { ...quote.source, comment: own(quote.source.comment) } : quote.source,
    })),
  }));
}

/** Several works as one: each with a heading over it, its notes counted on from those before it, and comments of its own. */
export function asOne(works: readonly Work[], whole: Post): Post {
  let before = 0;
  const parts = works.map((work, i) => {
    const notes = new Set(work.post.blocks.flatMap(({ n }) => n ?? []));
    const part = {
      blocks: blocksUnder(work, notes, before),
      comments: commentsUnder(work, `w${i}`, notes, before),
    };
    before += highest(notes);
    return part;
  });
  const blocks = parts.flatMap((part) => part.blocks);
  return { ...whole, blocks, comments: parts.flatMap(({ comments }) => comments) };
}
