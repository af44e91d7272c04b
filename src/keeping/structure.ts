import type { SourceFile } from '../edition/source.ts';

/** Where passages and comments stand in the texts of an edition, and in its outline. */

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

export interface Block {
  file: SourceFile;
  /** The block's own lines, from the first to the one after the last. */
  from: number;
  to: number;
}

/** A block of a file, from its tag to the line that closes it. */
export function blockOf(files: readonly SourceFile[], tag: 'Passage' | 'Comment', ref: string): Block {
  for (const file of files.filter(({ path }) => /^(?:essay|threads)\/.*\.mdx$/.test(path))) {
    const lines = file.text.split('\n');
    const from = lines.findIndex((line) => line.includes(`<${tag} id="${ref}"`));
    const length = from < 0 ? -1 : lines.slice(from).findIndex((line) => line.includes(`</${tag}>`));
    if (length >= 0) return { file, from, to: from + length + 1 };
  }
  throw new Error(`There is no ${tag === 'Passage' ? 'passage' : 'comment'} ${ref} in this edition.`);
}

/** The first free letter after the number: E3a, E3b, … */
export function nextTo(ref: string, known: ReadonlySet<string>): string {
  const stem = ref.replace(/[a-z]$/, '');
  const found = [...LETTERS].map((letter) => stem + letter).find((one) => !known.has(one));
  if (!found) throw new Error(`All letters after ${stem} are taken: insert after a neighbour of it.`);
  return found;
}

export const withLines = ({ path, text }: SourceFile, change: (lines: string[]) => string[]): SourceFile => ({
  path,
  text: change(text.split('\n')).join('\n'),
});

/** A file without a block, and without the empty line before it. */
export const withoutLines = (file: SourceFile, from: number, to: number): SourceFile =>
  withLines(file, (lines) => [...lines.slice(0, lines[from - 1] === '' ? from - 1 : from), ...lines.slice(to)]);

interface Outline {
  sections: { id: string; title: string; level: number; passages: string[] }[];
  threads: { ref: string; comments: { ref: string; replyTo: string | null; items: unknown[] }[] }[];
}

/** The outline with one change, where the edition has one. */
export function outlined(files: readonly SourceFile[], change: (outline: Outline) => void): SourceFile[] {
  const file = files.find(({ path }) => path === OUTLINE);
  if (!file) return [];
  const outline = JSON.parse(file.text) as Outline;
  change(outline);
  return [{ path: OUTLINE, text: `${JSON.stringify(outline, null, 1)}\n` }];
}

/** The lists in which a passage may stand. */
const listsOf = ({ sections, threads }: Outline): unknown[][] => [
  ...sections.map(({ passages }) => passages),
  ...threads.flatMap(({ comments }) => comments.map(({ items }) => items)),
];

export function inList(outline: Outline, ref: string, change: (list: unknown[], at: number) => void): void {
  for (const list of listsOf(outline)) if (list.includes(ref)) change(list, list.indexOf(ref));
}

/** `body` is what stands in it. */
export const passageLines = (ref: string, body = ''): string[] => [
  '',
  `<Passage id="${ref}">`,
  '',
  ...(body ? [...body.split('\n'), ''] : []),
  '</Passage>',
];

/** The number after the highest that was ever given below `prefix`: T7 after T6, T2.4 after T2.3. */
export function nextNumber(prefix: string, known: ReadonlySet<string>): number {
  const number = (ref: string): number => (ref.startsWith(prefix) ? parseInt(ref.slice(prefix.length), 10) || 0 : 0);
  return Math.max(0, ...[...known].map(number)) + 1;
}

/** The lines of a passage's body. */
export function bodyOf(files: readonly SourceFile[], ref: string): string[] {
  const { file, from, to } = blockOf(files, 'Passage', ref);
  return file.text.split('\n').slice(from + 1, to - 1);
}
