import { oneLine } from './characters.ts';
import { fold } from './fold.ts';
import { isQuotation, type Block } from '../schemas/source-block.ts';
import type { Comment, Quote, QuoteSource } from './normal-form.ts';
import { containment, shinglesOf } from './shingles.ts';

/** Finds where the words of quotations stand. */

/** A block that may be quoted. */
export interface Quotable {
  /** Id of its comment; null in the post. */
  comment: string | null;
  text: string;
  folded: string;
  /** The next block of the same post or comment. */
  next: Quotable | null;
}

export interface Library {
  blocks: Quotable[];
  byShingle: Map<number, Quotable[]>;
  /** Blocks by their comment (`''` is the post). */
  byOwner: Map<string, Quotable[]>;
}

/** Blocks that are themselves quoted say nothing about where words come from. */
const isQuotable = ({ quoted, text }: Block): boolean => quoted === undefined && text !== '';

/** A run that stands in more blocks than this says nothing. */
const COMMON = 200;

function quotables(comment: string | null, blocks: Block[]): Quotable[] {
  const found = blocks
    .filter(isQuotable)
    .map(({ text }): Quotable => ({ comment, text, folded: fold(text), next: null }));
  found.forEach((one, i) => (one.next = found[i + 1] ?? null));
  return found;
}

/** `wanted` are the runs by which blocks will be looked for. */
export function libraryOf(
  post: Block[],
  comments: Pick<Comment, 'id' | 'blocks'>[],
  wanted: ReadonlySet<number> | null,
): Library {
  const library: Library = { blocks: [], byShingle: new Map(), byOwner: new Map() };
  for (const { id, blocks } of [{ id: null, blocks: post }, ...comments]) {
    const found = quotables(id, blocks);
    library.blocks.push(...found);
    library.byOwner.set(id ?? '', found);
    for (const one of found)
      for (const shingle of wanted?.size === 0 ? [] : shinglesOf(one.text)) {
        if (wanted && !wanted.has(shingle)) continue;
        const holders = library.byShingle.get(shingle);
        if (!holders) library.byShingle.set(shingle, [one]);
        else if (holders.length < COMMON) holders.push(one);
      }
  }
  return library;
}

/** Most holders of runs that are counted for one text: what stands everywhere tells nothing, and there is a lot of it. */
const COUNTED = 400;

/** Blocks that share runs of words with the text, those that share most first. Rare runs are counted before common ones. */
function candidates(shingles: ReadonlySet<number>, library: Library): Quotable[] {
  const holders = [...shingles].map((shingle) => library.byShingle.get(shingle) ?? []);
  const shared = new Map<Quotable, number>();
  let counted = 0;
  for (const blocks of holders.sort((a, b) => a.length - b.length)) {
    if (counted > COUNTED) break;
    counted += blocks.length;
    for (const block of blocks) shared.set(block, (shared.get(block) ?? 0) + 1);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 20)
    .map(([block]) => block);
}

const ELLIPSIS = /\s*(?:\[\s*(?:…|\.\.\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.\.\.)\s*/;

/** Where the parts of a shortened quotation begin and end in a text, in order; null when one is not there. */
function extentOf(parts: string[], folded: string): { start: number; end: number } | null {
  const start = folded.indexOf(parts[0]!);
  let end = start;
  for (const part of parts) {
    const at = folded.indexOf(part, end);
    if (at < 0) return null;
    end = at + part.length;
  }
  return start < 0 ? null : { start, end };
}

/** The parts of a quotation, folded: more than one where it is shortened. */
const partsOf = (text: string): string[] => text.split(ELLIPSIS).map(fold).filter(Boolean);

/** Whether a text, folded, has the words of a quotation, or its parts in order where it is shortened. */
export function hasWordsOf(quotation: string, folded: string): boolean {
  const parts = partsOf(quotation);
  return folded.includes(fold(quotation)) || (parts.length > 1 && extentOf(parts, folded) !== null);
}

function extent(part: string, whole: string): string {
  if (part === whole) return 'whole';
  if (whole.startsWith(part)) return 'beginning';
  return whole.endsWith(part) ? 'end' : 'fragment';
}

/** Fewer letters than this are found anywhere. */
const SHORT = 12;
/** Share of runs that must agree where words were changed. */
const ALTERED = 0.6;
/** Fewer runs than this agree by chance. */
const FEW = 5;

/** Letters of scripts that part their words. */
const PARTED = String.raw`[\p{N}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]`;

/** A test whether a text has words, and only within others of its own: “AI” in “paid”. */
function withinWords(words: string): (text: string) => boolean {
  const said = oneLine(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const any = new RegExp(said, 'iu');
  const whole = new RegExp(`(?<!${PARTED}(?=${PARTED}))${said}(?!(?<=${PARTED})${PARTED})`, 'iu');
  return (text) => any.test(text) && !whole.test(text);
}

/** What is looked for. */
interface Wanted {
  folded: string;
  /** Of a shortened one. */
  parts: string[];
  /** Whether a block only seems to have it. */
  isChance: (text: string) => boolean;
}

/** How the words of a quotation stand in a block, or in it and the next, unchanged or with parts left out. */
function verbatim({ folded, parts, isChance }: Wanted, block: Quotable): Found | null {
  if (isChance(block.text)) return null;
  if (block.folded.includes(folded)) return { block, flag: extent(folded, block.folded), both: false };
  const inNext = block.next?.folded.includes(folded) ?? false;
  const joined = block.folded + (block.next?.folded ?? '');
  if (folded.length >= SHORT && !inNext && joined.includes(folded)) return { block, flag: 'joined', both: true };
  if (parts.length < 2 || !parts.some((part) => part.length >= SHORT)) return null;
  const found = extentOf(parts, joined);
  // What begins in the next block stands there, and not here.
  if (!found || found.start >= block.folded.length) return null;
  return { block, flag: 'shortened', both: found.end > block.folded.length };
}

export interface Found {
  block: Quotable;
  /** One of whole, beginning, end, fragment, joined, shortened and altered. */
  flag: string;
  /** Whether the words go on into the next block. */
  both: boolean;
}

/** Blocks of the likeliest owners that are looked at one by one. */
const NEAR = 400;
/** Blocks with the most shared runs that are looked at for changed words. */
const CLOSE = 3;

/** The best among blocks that have the words: those that have them whole before those that lack some. */
function best(blocks: Quotable[], wanted: Wanted): Found | null {
  let shortened: Found | null = null;
  for (const block of blocks) {
    const found = verbatim(wanted, block);
    if (found && found.flag !== 'shortened') return found;
    shortened ??= found;
  }
  return shortened;
}

/** Where most words of a quotation stand though some were changed: in one block, or in two that follow each other. */
function altered(shingles: ReadonlySet<number>, close: Quotable[]): Found | null {
  if (shingles.size < FEW) return null;
  const near = close.slice(0, CLOSE);
  const alike = (text: string): boolean => containment(shingles, shinglesOf(text)) >= ALTERED;
  const one = near.find((block) => alike(block.text));
  if (one) return { block: one, flag: 'altered', both: false };
  const two = near.find(({ text, next }) => next && alike(`${text} ${next.text}`));
  return two ? { block: two, flag: 'altered', both: true } : null;
}

/**
 * Where a text is quoted from: among `near` (owners, the likeliest first, `''` for the post), then anywhere but in
 * `self`, and at last where most of its words stand though some were changed.
 */
export function sourceOf(text: string, library: Library, self: string | null, near: string[]): Found | null {
  const folded = fold(text);
  if (!folded) return null;
  const shingles = shinglesOf(text);
  const isChance = folded.length < SHORT ? withinWords(text) : () => false;
  const wanted = { folded, parts: partsOf(text), isChance };
  const isOther = ({ comment }: Quotable): boolean => comment !== self || self === null;
  const likely = near.flatMap((owner) => library.byOwner.get(owner) ?? []).slice(0, NEAR);
  const found = best(likely.filter(isOther), wanted);
  if (found || folded.length < SHORT) return found;
  const close = candidates(shingles, library).filter(isOther);
  return best(close, wanted) ?? altered(shingles, close);
}

const asSource = ({ block: { comment, text, next }, both }: Found): QuoteSource => {
  const whole = both && next ? `${text}\n${next.text}` : text;
  return comment === null ? { in: 'post', text: whole } : { in: 'comment', comment, text: whole };
};

/** Most ancestors that are looked at first. */
const ANCESTORS = 20;

function ancestorsOf(comment: Comment, byId: ReadonlyMap<string, Comment>): string[] {
  const found: string[] = [];
  for (let at = comment.parent; at !== null && found.length < ANCESTORS; at = byId.get(at)?.parent ?? null)
    found.push(at);
  return found;
}

/** How words stand in the block that the source itself says they are of; null where they do not. */
function inSaid(text: string, block: Quotable | undefined): Found | null {
  const wanted = { folded: fold(text), parts: partsOf(text), isChance: () => false };
  return block ? verbatim(wanted, { ...block, next: null }) : null;
}

/** The quotations of each comment, with their sources. */
export function resolveQuotes(post: Block[], comments: Comment[]): Comment[] {
  const quoted = comments.flatMap(({ blocks }) => blocks.filter(isQuotation));
  const library = libraryOf(post, comments, new Set(quoted.flatMap(({ text }) => [...shinglesOf(text)])));
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const inPost = new Map(
    library.byOwner
      .get('')!
      .toReversed()
      .map((block) => [block.text, block]),
  );
  return comments.map((comment) => {
    const near = [...ancestorsOf(comment, byId), ''];
    const guessed = comment.flags.includes('guessed');
    const on = comment.on === undefined ? undefined : inPost.get(comment.on);
    const quotes = comment.blocks.filter(isQuotation).map(({ text }, i): Quote => {
      const found = inSaid(text, i === 0 ? on : undefined) ?? sourceOf(text, library, comment.id, near);
      const flags = [...(found ? [found.flag] : []), ...(guessed ? ['guessed'] : [])];
      return { text, source: found && asSource(found), flags };
    });
    return { ...comment, quotes };
  });
}
