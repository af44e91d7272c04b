import type { SourceFile } from '../edition/source.ts';
import { answer, begin, insert, type Edit, type Kept } from './edits.ts';

/** What a newer copy of the source has and an edition has not: as empty passages with new references. Nothing else changes. */

export interface Additions {
  /** References of passages after each of which one stands that is new, in the order of the source. */
  passages: string[];
  /** Comments that are new, each after what it answers. */
  comments: NewComment[];
}

export interface NewComment {
  /** Its id in the copy. */
  id: string;
  /** The comment that it answers: one of the edition, or a new one by its id; null where it begins a thread. */
  to: { ref: string } | { id: string } | null;
  by: string;
  /** ISO 8601. */
  date: string | null;
  passages: number;
}

export interface Added {
  /** Only those that changed or are new. */
  files: SourceFile[];
  /** The new references of passages, in the order of the additions: those of the essay, then those of each comment. */
  refs: string[];
}

function withEdit({ files, known }: Kept, edit: Edit, refs: readonly string[]): Kept {
  const changed = files.map((one) => edit.files.find(({ path }) => path === one.path) ?? one);
  const begun = edit.files.filter(({ path }) => !files.some((one) => one.path === path));
  return { files: [...changed, ...begun], known: new Set([...known, edit.ref!, ...refs]) };
}

function editFor(kept: Kept, { to, by, date, passages }: NewComment, given: ReadonlyMap<string, string>): Edit {
  const answered = to && ('ref' in to ? to.ref : given.get(to.id));
  return answered ? answer(kept, answered, by, passages) : begin(kept, by, date, passages);
}

/** Gives new references and makes empty passages of them. Throws one sentence when one cannot be made. */
export function add(kept: Kept, { passages, comments }: Additions): Added {
  let now = kept;
  const refs: string[] = [];
  const last = new Map<string, string>();
  for (const after of passages) {
    const edit = insert(now, last.get(after) ?? after);
    now = withEdit(now, edit, []);
    last.set(after, edit.ref!);
    refs.push(edit.ref!);
  }
  const given = new Map<string, string>();
  for (const comment of comments) {
    const edit = editFor(now, comment, given);
    const inside = Array.from({ length: comment.passages }, (_, i) => `${edit.ref}.${i + 1}`);
    now = withEdit(now, edit, inside);
    given.set(comment.id, edit.ref!);
    refs.push(...inside);
  }
  return { files: now.files.filter((one) => !kept.files.includes(one)), refs };
}
