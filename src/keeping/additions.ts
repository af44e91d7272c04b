import type { SourceFile } from '../edition/source.ts';
import type { NewQuotation } from './as-mdx.ts';
import { answer, begin, type Entering, type NewItem } from './comments.ts';
import { insert } from './edits.ts';
import { note } from './notes.ts';
import { isForKeeper, quote } from './quotations.ts';
import type { Edit, Kept } from './structure.ts';

/** What a newer copy of the source has and an edition has not: as passages with new references. Nothing else changes. */

export interface Additions {
  /** Of the essay and of comments that there are, in the order of the source. */
  passages: NewPassage[];
  notes: NewNote[];
  /** Comments that are new, each after what it answers. */
  comments: NewComment[];
  /** Quotations that are new in comments that there are. */
  quotations: PlacedQuotation[];
}

export interface NewPassage {
  /** The passage that it stands after. */
  after: string;
  /** What stands in it, as MDX; empty where it is to be written. */
  body: string;
  about?: readonly string[];
}

export interface NewNote {
  /** The note that it stands after; null where it is behind all. */
  after: string | null;
  /** The passage that calls it, or which of the new ones does, from 0. */
  calledIn: string | number;
  /** As of a passage. */
  body: string;
}

export interface NewComment extends Pick<Entering, 'by' | 'date' | 'url' | 'title'> {
  /** Its id in the copy. */
  id: string;
  /** The comment that it answers: one of the edition, or a new one by its id; null where it begins a thread. */
  to: { ref: string } | { id: string } | null;
  items: NewItem[];
}

export interface PlacedQuotation extends NewQuotation {
  /** The passage that it stands beside. */
  beside: string;
  side: 'before' | 'after';
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
  readonly refs: string[] = [];
  readonly left: Added['left'] = [];

  constructor(kept: Kept) {
    this.now = kept;
  }

  /** Takes an edit over, with the references of its passages. */
  take({ files: changed, ref }: Edit, refs: readonly string[]): void {
    const { files, known } = this.now;
    const same = files.map((one) => changed.find(({ path }) => path === one.path) ?? one);
    const begun = changed.filter(({ path }) => !files.some((one) => one.path === path));
    this.now = { files: [...same, ...begun], known: new Set([...known, ...(ref === null ? [] : [ref]), ...refs]) };
    this.refs.push(...refs);
  }
}

function addPassages(growing: Growing, passages: readonly NewPassage[]): void {
  const last = new Map<string, string>();
  for (const { after, body, about = [] } of passages) {
    const edit = insert(growing.now, last.get(after) ?? after, body, { about });
    last.set(after, edit.ref!);
    growing.take(edit, [edit.ref!]);
  }
}

function addNotes(growing: Growing, notes: readonly NewNote[]): void {
  const last = new Map<string, string>();
  for (const { after, calledIn, body } of notes) {
    const before = after === null ? null : (last.get(after) ?? after);
    const caller = typeof calledIn === 'number' ? growing.refs[calledIn]! : calledIn;
    const edit = note(growing.now, { after: before, calledIn: caller, body });
    if (after !== null) last.set(after, edit.ref!);
    growing.take(edit, [edit.ref!]);
  }
}

function addComment(growing: Growing, comment: NewComment, given: Map<string, string>): void {
  const { id, to, items } = comment;
  const ours = items.filter((item) => 'body' in item || !isForKeeper(growing.now, item));
  const entering = { ...comment, items: ours };
  const answered = to && ('ref' in to ? to.ref : given.get(to.id));
  const edit = answered ? answer(growing.now, answered, entering) : begin(growing.now, entering);
  const ref = edit.ref!;
  given.set(id, ref);
  growing.left.push(
    ...items.flatMap((item) => ('body' in item || ours.includes(item) ? [] : [{ of: item.of!, in: ref }])),
  );
  growing.take(
    edit,
    ours.filter((item) => 'body' in item).map((_, i) => `${ref}.${i + 1}`),
  );
}

function addQuotation(growing: Growing, quotation: PlacedQuotation): void {
  const { beside, side, of } = quotation;
  if (isForKeeper(growing.now, quotation)) growing.left.push({ of: of!, in: beside });
  else growing.take(quote(growing.now, side, beside, quotation), []);
}

/** Gives new references and makes passages of them. Throws one sentence when one cannot be made. */
export function add(kept: Kept, { passages, notes, comments, quotations }: Additions): Added {
  const growing = new Growing(kept);
  addPassages(growing, passages);
  addNotes(growing, notes);
  const given = new Map<string, string>();
  for (const comment of comments) addComment(growing, comment, given);
  for (const quotation of quotations) addQuotation(growing, quotation);
  return {
    files: growing.now.files.filter((one) => !kept.files.includes(one)),
    refs: growing.refs,
    left: growing.left,
  };
}
