import type { SourceFile } from '../edition/source.ts';
import { enter, threadOf, type Entering, type NewItem } from './comments.ts';
import { insertAll, type Inserted } from './edits.ts';
import { note } from './notes.ts';
import { isForKeeper, quoteAll, type PlacedQuotation } from './quotations.ts';
import { nextNumber, type Kept } from './structure.ts';

/** What a newer copy of the source has and an edition has not: as passages with new references. Nothing else changes. */

export interface Additions {
  /** Of the essay and of comments that there are, in the order of the source. */
  passages: Inserted[];
  notes: NewNote[];
  /** Comments that are new, each after what it answers. */
  comments: NewComment[];
  /** Quotations that are new in comments that there are. */
  quotations: PlacedQuotation[];
}

export interface NewNote {
  /** The note that it stands after; null where it is behind all. */
  after: string | null;
  /** The passage that calls it, or which of the new ones does, from 0. */
  calledIn: string | number;
  /** What stands in it, as MDX; empty where that is to be written. */
  body: string;
}

export interface NewComment extends Pick<Entering, 'by' | 'date' | 'url' | 'title'> {
  /** Its id in the copy. */
  id: string;
  /** The comment that it answers: one of the edition, or a new one by its id; null where it begins a thread. */
  to: { ref: string } | { id: string } | null;
  items: NewItem[];
}

export interface Added {
  /** Only those that changed or are new. */
  files: SourceFile[];
  /** The new references of passages, in the order of the additions: those of the essay, notes, then those of each comment. */
  refs: string[];
  /** Quotations that are for a keeper to put in: of which passage, in which comment or beside which passage. */
  left: { of: string; in: string }[];
}

/** What grows while things are added. */
class Growing {
  now: Kept;
  /** References of passages. */
  readonly refs: string[] = [];
  readonly left: Added['left'] = [];

  constructor(kept: Kept) {
    this.now = kept;
  }

  /** Takes changed files over, with the new references of passages in them, and of what else has some. */
  take(changed: readonly SourceFile[], refs: readonly string[], others: readonly string[] = []): void {
    const { files, known } = this.now;
    const byPath = new Map(changed.map((one) => [one.path, one]));
    const same = files.map((one) => byPath.get(one.path) ?? one);
    for (const { path } of files) byPath.delete(path);
    this.now = { files: [...same, ...byPath.values()], known: new Set([...known, ...others, ...refs]) };
    this.refs.push(...refs);
  }
}

function addPassages(growing: Growing, passages: readonly Inserted[]): void {
  const { files, refs } = insertAll(growing.now, passages);
  growing.take(files, refs);
}

function addNotes(growing: Growing, notes: readonly NewNote[]): void {
  const last = new Map<string, string>();
  for (const { after, calledIn, body } of notes) {
    const before = after === null ? null : (last.get(after) ?? after);
    const caller = typeof calledIn === 'number' ? growing.refs[calledIn]! : calledIn;
    const { ref, files } = note(growing.now, { after: before, calledIn: caller, body });
    if (after !== null) last.set(after, ref!);
    growing.take(files, [ref!]);
  }
}

/** Comments with the next numbers of their threads, or of threads. */
function numbered(comments: readonly NewComment[], known: Kept['known']): Entering[] {
  const last = new Map<string, number>();
  const next = (prefix: string): string => {
    const n = last.has(prefix) ? last.get(prefix)! + 1 : nextNumber(prefix, known);
    last.set(prefix, n);
    return prefix + n;
  };
  const given = new Map<string, string>();
  return comments.map(({ id, to, ...comment }) => {
    const replyTo = (to && ('ref' in to ? to.ref : given.get(to.id))) ?? null;
    const ref = next(`${replyTo === null ? next('T') : threadOf(replyTo)}.`);
    given.set(id, ref);
    return { ...comment, ref, replyTo };
  });
}

function addComments(growing: Growing, comments: readonly NewComment[]): void {
  const all = numbered(comments, growing.now.known).map((one) => {
    const items = (one.items ?? []).filter((item) => 'body' in item || !isForKeeper(growing.now, item));
    const left = (one.items ?? []).flatMap((item) => ('body' in item || items.includes(item) ? [] : [item.of!]));
    growing.left.push(...left.map((of) => ({ of, in: one.ref })));
    return { ...one, items };
  });
  const passages = all.flatMap(({ ref, items }) =>
    items.filter((item) => 'body' in item).map((_, i) => `${ref}.${i + 1}`),
  );
  growing.take(
    enter(growing.now.files, all),
    passages,
    all.map(({ ref }) => ref),
  );
}

function addQuotations(growing: Growing, quotations: readonly PlacedQuotation[]): void {
  const { left = [], ours = [] } = Object.groupBy(quotations, (one) =>
    isForKeeper(growing.now, one) ? 'left' : 'ours',
  );
  growing.left.push(...left.map(({ of, beside }) => ({ of: of!, in: beside })));
  growing.take(quoteAll(growing.now, ours), []);
}

/** Gives new references and makes passages of them. Throws one sentence when one cannot be made. */
export function add(kept: Kept, { passages, notes, comments, quotations }: Additions): Added {
  const growing = new Growing(kept);
  addPassages(growing, passages);
  addNotes(growing, notes);
  addComments(growing, comments);
  addQuotations(growing, quotations);
  return {
    files: growing.now.files.filter((one) => !kept.files.includes(one)),
    refs: growing.refs,
    left: growing.left,
  };
}
