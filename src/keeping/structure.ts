import type { SourceFile } from '../edition/source.ts';
import { spliced } from './changes.ts';

/** Where passages and comments stand in the outline of an edition, and which references are free. */

export interface Edit {
  /** Only those that changed. */
  files: SourceFile[];
  /** The new reference; null where none was given. */
  ref: string | null;
}

/** What an edit begins from. */
export interface Kept {
  files: readonly SourceFile[];
  /** Every reference that there is or ever was: none is given twice. */
  known: ReadonlySet<string>;
}

const OUTLINE = 'outline.json';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The first free letter after the number: E3a, E3b, … */
export function nextTo(ref: string, known: ReadonlySet<string>): string {
  const stem = ref.replace(/[a-z]$/, '');
  const found = [...LETTERS].map((letter) => stem + letter).find((one) => !known.has(one));
  if (!found) throw new Error(`All letters after ${stem} are taken: insert after a neighbour of it.`);
  return found;
}

interface Outline {
  sections: { id: string; title: string; level: number; passages: string[] }[];
  threads: { ref: string; comments: { ref: string; replyTo: string | null; items: unknown[] }[] }[];
}

function outlineIn({ path, text }: SourceFile): Outline {
  try {
    return JSON.parse(text) as Outline;
  } catch (error) {
    throw new Error(`${path}:1 the outline is no JSON (${(error as Error).message}): correct it first.`);
  }
}

/** The outline with one change, where the edition has one. */
export function outlined(files: readonly SourceFile[], change: (outline: Outline) => void): SourceFile[] {
  const file = files.find(({ path }) => path === OUTLINE);
  if (!file) return [];
  const outline = outlineIn(file);
  change(outline);
  return [spliced(file, { from: 0, to: file.text.length }, `${JSON.stringify(outline, null, 1)}\n`)];
}

/** The lists in which a passage may stand. */
const listsOf = ({ sections, threads }: Outline): unknown[][] => [
  ...sections.map(({ passages }) => passages),
  ...threads.flatMap(({ comments }) => comments.map(({ items }) => items)),
];

export function inList(outline: Outline, ref: string, change: (list: unknown[], at: number) => void): void {
  for (const list of listsOf(outline)) if (list.includes(ref)) change(list, list.indexOf(ref));
}

/** The number after the highest that was ever given below `prefix`: T7 after T6, T2.4 after T2.3. */
export function nextNumber(prefix: string, known: ReadonlySet<string>): number {
  const number = (ref: string): number => (ref.startsWith(prefix) ? parseInt(ref.slice(prefix.length), 10) || 0 : 0);
  return Math.max(0, ...[...known].map(number)) + 1;
}
