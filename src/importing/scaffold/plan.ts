import {
  LARGEST_NUMBER,
  parseRange,
  printRange,
  reference,
  type Reference,
  type ReferenceRange,
} from '../../edition/reference.ts';
import { startOf } from '../characters.ts';
import { isQuotation, type Block } from '../../schemas/source-block.ts';
import { inLists, runs } from '../../schemas/source-tree.ts';
import type { Comment, Post, Quote } from '../normal-form.ts';
import { apart, isBreak, together, type Grouping } from './grouping.ts';
import { slugger, type Slugger } from './slugs.ts';
import { wordsFor, type Words } from './words.ts';

/** Which references a work gets: everything that a new edition says, as data. */

export interface PlannedPassage {
  ref: Reference;
  item: boolean;
  /** Notes that it calls. */
  calls: Reference[];
  /** The whole text of the block of the essay that the comment is on which it begins, where that quotes nothing of it. */
  on?: string;
  /** What that block is a part of. */
  about?: Reference;
  /** Notes that nothing calls: their calls are put at its end, since every note is called somewhere. */
  stray?: Reference[];
  /** Quotations in its lists, of which it is the only place: taken out they would end the lists. */
  quotes?: PlannedQuote[];
  /** What the copy has; several where a note has several paragraphs. */
  blocks: Block[];
}

export interface PlannedSection {
  id: string;
  title: string;
  /** Names of its heading's place, by which the copy links to it. */
  places: readonly string[];
  level: number;
  collapsed: boolean;
  passages: PlannedPassage[];
}

export interface PlannedQuote {
  quote: Quote;
  block: Block;
  /** Null when it comes from outside. */
  of: ReferenceRange | null;
  /** What it quotes with other words, or signs, than stand there: its own words are carried. */
  near?: ReferenceRange;
  part: 'whole' | 'beginning' | 'end' | 'fragment';
}

export interface PlannedComment {
  ref: Reference;
  replyTo: Reference | null;
  comment: Comment;
  items: (PlannedPassage | PlannedQuote)[];
}

export interface PlannedThread {
  ref: Reference;
  slug: string;
  comments: PlannedComment[];
}

export interface Plan {
  /** The address of the work; null where it has none. */
  url: string | null;
  sections: PlannedSection[];
  threads: PlannedThread[];
}

export const isQuote = (item: PlannedPassage | PlannedQuote): item is PlannedQuote => 'quote' in item;

export const isPlannedPassage = (item: PlannedPassage | PlannedQuote): item is PlannedPassage => !isQuote(item);

/** Those of the essay, its notes and the comments, in their order. */
export const passagesOf = ({ sections, threads }: Plan): PlannedPassage[] => [
  ...sections.flatMap(({ passages }) => passages),
  ...threads.flatMap(({ comments }) => comments).flatMap(({ items }) => items.filter(isPlannedPassage)),
];

const quotesIn = (item: PlannedPassage | PlannedQuote): PlannedQuote[] =>
  isQuote(item) ? [item] : (item.quotes ?? []);

/** Quotations of all comments, in their order, those in lists too. */
export const quotesOf = ({ threads }: Plan): PlannedQuote[] =>
  threads.flatMap(({ comments }) => comments).flatMap(({ items }) => items.flatMap(quotesIn));

/** What a passage answers in that it quotes it, or that its comment is on. */
export const aboutOf = ({ quotes = [], about }: PlannedPassage): Reference[] => [
  ...new Set([...(about ? [about] : []), ...quotes.flatMap(({ of }) => (of ? [of.from, of.to] : []))]),
];

/** The first words that it says for itself. */
export const firstWordsOf = ({ blocks }: PlannedPassage): string =>
  blocks.find((block) => block.text !== '' && !isQuotation(block))?.text ?? '';

/** All its words: its fingerprint is of them. */
export const textOfPassage = ({ blocks }: PlannedPassage): string =>
  blocks
    .map(({ text }) => text)
    .filter(Boolean)
    .join(' ');

/** A work that an edition cannot hold. */
export class TooManyError extends Error {
  /** What there are too many of. */
  readonly what: string;
  /** The first words of the first that is too many. */
  readonly from: string;
  constructor(what: string, from: string) {
    super(`There are more than ${LARGEST_NUMBER} ${what}.`);
    this.what = what;
    this.from = from;
  }
}

const KINDS: Record<string, string> = { E: 'passages of the essay', N: 'notes', T: 'threads' };

/** `words` are what the reference stands for. Throws a TooManyError where there is no such reference. */
export function numbered(prefix: string, n: number, words: string): Reference {
  if (n > LARGEST_NUMBER) throw new TooManyError(KINDS[prefix] ?? `parts of ${prefix.slice(0, -1)}`, startOf(words));
  return reference(`${prefix}${n}`);
}

/** Titles of a list, a quotation or a note part nothing. */
export const isTitle = ({ type, quoted, item, n }: Block): boolean =>
  (type === 'heading' || type === 'details-title') && quoted === undefined && n === undefined && !item;

/** Pictures among words, or in a table, may be all that a block has. */
export const isSeen = ({ type, text, src, html, rows }: Block): boolean =>
  type !== 'rule' && (text !== '' || src !== undefined || html !== undefined || rows !== undefined);

const isPassage = (block: Block): boolean =>
  block.n === undefined && !isTitle(block) && (isSeen(block) || isBreak(block));

interface Draft extends Pick<PlannedSection, 'title' | 'places' | 'level' | 'collapsed'> {
  blocks: Block[];
}

/** What follows a folded part goes on with the section before it. */
function afterFold(drafts: Draft[], said: Words['said']): Draft {
  const before = drafts.findLast(({ collapsed }) => !collapsed);
  const title = said.continued(before?.title ?? said.opening);
  return { title, places: [], level: before?.level ?? 1, collapsed: false, blocks: [] };
}

/** Sections as the headings part them; what stands before the first is the opening, or the whole where there is no heading. */
function draftSections({ title, blocks }: Post, said: Words['said']): Draft[] {
  const levels = blocks.filter((one) => isTitle(one) && one.type === 'heading').map(({ level }) => level ?? 1);
  const top = Math.min(...levels, 6);
  const opening = levels.length || title === null ? said.opening : title;
  const drafts: Draft[] = [{ title: opening, places: [], level: 1, collapsed: false, blocks: [] }];
  for (const block of blocks) {
    if (!isTitle(block)) {
      const isAfter = drafts.at(-1)!.collapsed && !block.folded;
      if (!isPassage(block) || (isAfter && isBreak(block))) continue;
      if (isAfter) drafts.push(afterFold(drafts, said));
      drafts.at(-1)!.blocks.push(block);
      continue;
    }
    const collapsed = block.type === 'details-title';
    const level = collapsed ? drafts.at(-1)!.level + 1 : (block.level ?? top) - top + 1;
    drafts.push({
      title: block.text.replaceAll('\n', ' '),
      places: block.places ?? [],
      level: Math.min(Math.max(level, 1), 4),
      collapsed,
      blocks: [],
    });
  }
  return drafts[0]!.blocks.some((block) => !isBreak(block)) ? drafts : drafts.slice(1);
}

/** Where an item begins: what goes on in it has no mark of its own. */
const isItem = ({ item }: Block): boolean => item !== undefined && !item.continued;

const CALL = /\[(\d{1,3})\]/g;
const callsIn = ({ text }: Block): number[] => [...text.matchAll(CALL)].map(([, n]) => Number(n));

/** The notes of the work, by the number that the copy gives them. */
function notesOf({ blocks }: Post): Map<number, Block[]> {
  const notes = new Map<number, Block[]>();
  for (const block of blocks.filter((one) => one.n !== undefined && isSeen(one))) {
    const n = block.n ?? notes.size + 1;
    notes.set(n, [...(notes.get(n) ?? []), block]);
  }
  return notes;
}

/** Numbers of notes that are called, in the order of their first calls: by the essay, then by its notes. */
function calledIn(passages: readonly PlannedPassage[], notes: ReadonlyMap<number, Block[]>): Set<number> {
  const called = new Set(passages.flatMap(({ blocks }) => blocks).flatMap(callsIn));
  // A set grows while it is gone through: notes that only a note calls have their turn too.
  for (const n of called) for (const inNote of (notes.get(n) ?? []).flatMap(callsIn)) called.add(inNote);
  return called;
}

/** The notes of an essay under their references, with what each passage calls, set in place: called ones first, by their first calls. */
function numberNotes(notes: ReadonlyMap<number, Block[]>, passages: readonly PlannedPassage[]): PlannedPassage[] {
  const called = calledIn(passages, notes);
  const order = [...new Set([...called, ...notes.keys()])].filter((n) => notes.has(n));
  const refs = new Map(order.map((n, i) => [n, numbered('N', i + 1, notes.get(n)![0]!.text)]));
  const planned = order.map((n): PlannedPassage => {
    return { ref: refs.get(n)!, item: false, calls: [], blocks: notes.get(n)! };
  });
  for (const { blocks, calls } of [...passages, ...planned])
    calls.push(...new Set(blocks.flatMap(callsIn).flatMap((n) => refs.get(n) ?? [])));
  const stray = order.filter((n) => !called.has(n)).map((n) => refs.get(n)!);
  if (stray.length) passages.at(-1)!.stray = stray;
  return planned;
}

function planEssay(post: Post, slug: Slugger, grouping: Grouping, said: Words['said']): PlannedSection[] {
  let count = 0;
  const planned = (blocks: Block[]): PlannedPassage => ({
    ref: numbered('E', ++count, blocks[0]!.text),
    item: blocks.length === 1 && grouping === apart && isItem(blocks[0]!),
    calls: [],
    blocks,
  });
  const sections = draftSections(post, said).map(({ blocks, ...section }): PlannedSection => ({
    ...section,
    id: slug(section.title),
    passages: grouping(blocks).map(planned),
  }));
  const notes = notesOf(post);
  const passages = sections.flatMap((section) => section.passages);
  if (!notes.size || !passages.length) return sections;
  const last = numberNotes(notes, passages);
  // A source may have a heading over its notes, and nothing else below it.
  const heading = sections.at(-1)?.passages.length === 0 ? sections.pop() : undefined;
  const title = heading?.title ?? said.notes;
  const places = heading?.places ?? [];
  return [...sections, { id: heading?.id ?? slug(title), title, places, level: 1, collapsed: false, passages: last }];
}

/** Threads are the comments at the top, each with all answers below it. */
function threadsOf(comments: Comment[]): Comment[][] {
  const roots = new Map<string, Comment[]>();
  const threads: Comment[][] = [];
  for (const comment of comments) {
    const thread = (comment.parent !== null && roots.get(comment.parent)) || [];
    if (!thread.length) threads.push(thread);
    thread.push(comment);
    roots.set(comment.id, thread);
  }
  return threads;
}

const wordsOf = (blocks: Block[]): string => blocks[0]?.text ?? '';

/** What each text of an owner, a comment or null for the post, is called. */
export type Texts = Map<string, Reference>;

export const keyOf = (owner: string | null, text: string): string => `${owner ?? ''}\n${text}`;

/** What a quotation quotes, as a reference or a range. */
export function rangeOf({ source }: Quote, texts: Texts): ReferenceRange | null {
  if (!source) return null;
  const owner = source.in === 'comment' ? source.comment : null;
  const whole = texts.get(keyOf(owner, source.text));
  if (whole) return { from: whole, to: whole };
  for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1)) {
    const from = texts.get(keyOf(owner, source.text.slice(0, at)));
    const to = texts.get(keyOf(owner, source.text.slice(at + 1)));
    if (from && to) return parseRange(printRange({ from, to })) ?? { from, to: from };
  }
  return null;
}

export const partOf = ({ flags }: Quote, of: ReferenceRange | null): PlannedQuote['part'] => {
  const [flag] = flags;
  if (of && of.from !== of.to) return 'whole';
  return flag === 'whole' || flag === 'beginning' || flag === 'end' ? flag : 'fragment';
};

function planComment(comment: Comment, ref: Reference, replyTo: Reference | null, grouping: Grouping): PlannedComment {
  const quotes = new Map(
    comment.blocks
      .filter(isQuotation)
      .map((block, i): [Block, PlannedQuote] => [block, { quote: comment.quotes[i]!, block, of: null, part: 'whole' }]),
  );
  const listed = grouping === together ? inLists(comment.blocks) : new Set<Block>();
  const stands = (block: Block): boolean => quotes.has(block) || isSeen(block) || isBreak(block);
  let passages = 0;
  const passage = (blocks: Block[]): PlannedPassage => {
    const inItems = blocks.flatMap((block) => quotes.get(block) ?? []);
    return {
      ref: numbered(`${ref}.`, ++passages, blocks[0]!.text),
      item: grouping === apart && isItem(blocks[0]!),
      calls: [],
      ...(inItems.length ? { quotes: inItems } : {}),
      blocks,
    };
  };
  const items = runs(comment.blocks.filter(stands), (block) => quotes.has(block) && !listed.has(block)).flatMap(
    ({ yes, run }): PlannedComment['items'] =>
      yes ? run.map((block) => quotes.get(block)!) : grouping(run).map(passage),
  );
  const [first] = items.filter(isPlannedPassage);
  if (comment.on !== undefined && first && !quotes.size) first.on = comment.on;
  return { ref, replyTo, comment, items };
}

function planThread(comments: Comment[], n: number, slug: Slugger, grouping: Grouping): PlannedThread {
  const refs = new Map(comments.map(({ id, blocks }, i) => [id, numbered(`T${n}.`, i + 1, wordsOf(blocks))]));
  return {
    ref: numbered('T', n, wordsOf(comments[0]!.blocks)),
    slug: slug(`${comments[0]!.author ?? 'thread'} ${n}`),
    comments: comments.map((comment, i) =>
      planComment(
        comment,
        refs.get(comment.id)!,
        i && comment.parent !== null ? refs.get(comment.parent)! : null,
        grouping,
      ),
    ),
  };
}

function textsOf(plan: Plan): Texts {
  const texts: Texts = new Map();
  const add = (owner: string | null, passages: PlannedPassage[]): void => {
    for (const { ref, blocks } of passages)
      for (const { text } of blocks) if (!texts.has(keyOf(owner, text))) texts.set(keyOf(owner, text), ref);
  };
  for (const { passages } of plan.sections) add(null, passages);
  for (const { comments } of plan.threads)
    for (const { comment, items } of comments) add(comment.id, items.filter(isPlannedPassage));
  return texts;
}

/**
 * References for every paragraph, note, comment and thread of a work, and what each quotation quotes. `whole` keeps lists and
 * quotations of several blocks in one passage.
 */
export function planEdition(post: Post, whole = false): Plan {
  const grouping = whole ? together : apart;
  const { said } = wordsFor(post, whole ? 'original' : 'restated');
  const sections = planEssay(post, slugger(), grouping, said);
  const slug = slugger();
  const threads = threadsOf(post.comments).map((comments, i) => planThread(comments, i + 1, slug, grouping));
  const plan = { url: post.url, sections, threads };
  resolveQuotations(plan);
  return plan;
}

/** Sets what each quotation quotes, and what passages are on, in place. */
export function resolveQuotations(plan: Plan): void {
  const texts = textsOf(plan);
  for (const item of quotesOf(plan)) {
    item.of = rangeOf(item.quote, texts);
    item.part = partOf(item.quote, item.of);
  }
  for (const passage of passagesOf(plan)) {
    const ref = passage.on === undefined ? undefined : texts.get(keyOf(null, passage.on));
    if (ref) passage.about = ref;
    else delete passage.about;
  }
}
