import { parseDocument, stringify } from 'yaml';
import { longDate } from '../edition/bibliography.ts';
import type { SourceFile } from '../edition/source.ts';
import { speakerKey } from '../edition/speaker-key.ts';

/**
 * What a keeper does to an edition's structure, as edits of its texts: nobody writes numbers by hand. Pure: files in, changed
 * files out. Each throws one sentence when it cannot be done.
 */

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

interface Block {
  file: SourceFile;
  /** The block's own lines, from the first to the one after the last. */
  from: number;
  to: number;
}

/** A block of a file, from its tag to the line that closes it. */
function blockOf(files: readonly SourceFile[], tag: 'Passage' | 'Comment', ref: string): Block {
  for (const file of files.filter(({ path }) => /^(?:essay|threads)\/.*\.mdx$/.test(path))) {
    const lines = file.text.split('\n');
    const from = lines.findIndex((line) => line.includes(`<${tag} id="${ref}"`));
    const length = from < 0 ? -1 : lines.slice(from).findIndex((line) => line.includes(`</${tag}>`));
    if (length >= 0) return { file, from, to: from + length + 1 };
  }
  throw new Error(`There is no ${tag === 'Passage' ? 'passage' : 'comment'} ${ref} in this edition.`);
}

/** The first free letter after the number: E3a, E3b, … */
function nextTo(ref: string, known: ReadonlySet<string>): string {
  const stem = ref.replace(/[a-z]$/, '');
  const found = [...LETTERS].map((letter) => stem + letter).find((one) => !known.has(one));
  if (!found) throw new Error(`All letters after ${stem} are taken: insert after a neighbour of it.`);
  return found;
}

const withLines = ({ path, text }: SourceFile, change: (lines: string[]) => string[]): SourceFile => ({
  path,
  text: change(text.split('\n')).join('\n'),
});

type Outline = {
  sections: { passages: string[] }[];
  threads: { ref: string; comments: { ref: string; replyTo: string | null; items: unknown[] }[] }[];
};

/** The outline with one change, where the edition has one. */
function outlined(files: readonly SourceFile[], change: (outline: Outline) => void): SourceFile[] {
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

function inList(outline: Outline, ref: string, change: (list: unknown[], at: number) => void): void {
  for (const list of listsOf(outline)) if (list.includes(ref)) change(list, list.indexOf(ref));
}

const passageLines = (ref: string, body: string[]): string[] => [
  '',
  `<Passage id="${ref}">`,
  '',
  ...(body.length ? [...body, ''] : []),
  '</Passage>',
];

/** An empty passage after another; `words` are what stands in it. */
export function insert({ files, known }: Kept, after: string, words = ''): Edit {
  const { file, to } = blockOf(files, 'Passage', after);
  const ref = nextTo(after, known);
  const body = words ? words.split('\n') : [];
  return {
    ref,
    files: [
      withLines(file, (lines) => [...lines.slice(0, to), ...passageLines(ref, body), ...lines.slice(to)]),
      ...outlined(files, (outline) => inList(outline, after, (list, at) => list.splice(at + 1, 0, ref))),
    ],
  };
}

/** Paragraphs of a passage, as empty lines outside of code part them. */
function paragraphsOf(lines: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  let fence = false;
  for (const line of lines) {
    if (/^\s*(?:```|~~~|\$\$)/.test(line)) fence = !fence;
    if (line.trim() || fence) parts.at(-1)!.push(line);
    else if (parts.at(-1)!.length) parts.push([]);
  }
  return parts.filter(({ length }) => length);
}

/** Puts what follows the first `first` paragraphs of a passage into one of its own. */
export function split({ files, known }: Kept, ref: string, first = 1): Edit {
  const { file, from, to } = blockOf(files, 'Passage', ref);
  const lines = file.text.split('\n');
  const paragraphs = paragraphsOf(lines.slice(from + 1, to - 1));
  if (first < 1 || paragraphs.length <= first)
    throw new Error(
      `${ref} has ${paragraphs.length === 1 ? 'one paragraph' : `${paragraphs.length} paragraphs`}: part it by an empty line where it is to be split, or say --after with a smaller number.`,
    );
  const joined = (parts: string[][]): string => parts.map((part) => part.join('\n')).join('\n\n');
  const kept = [lines[from]!, '', ...joined(paragraphs.slice(0, first)).split('\n'), '', lines[to - 1]!];
  const shorter = withLines(file, (all) => [...all.slice(0, from), ...kept, ...all.slice(to)]);
  const others = files.map((one) => (one.path === file.path ? shorter : one));
  return insert({ files: others, known }, ref, joined(paragraphs.slice(first)));
}

/** Takes a passage out. What was published of it the ledger keeps. */
export function withdraw({ files }: Kept, ref: string): Edit {
  const { file, from, to } = blockOf(files, 'Passage', ref);
  return {
    ref: null,
    files: [
      withLines(file, (lines) => [...lines.slice(0, lines[from - 1] === '' ? from - 1 : from), ...lines.slice(to)]),
      ...outlined(files, (outline) => inList(outline, ref, (list, at) => list.splice(at, 1))),
    ],
  };
}

const FRONT = /^---\n([\s\S]*?)\n---\n/;

const signed = (ref: string) => ({
  comments: [ref],
  status: 'proven',
  evidence: 'The comment is signed with the name.',
});

/** The number after the highest that was ever given below `prefix`: T7 after T6, T2.4 after T2.3. */
function nextNumber(prefix: string, known: ReadonlySet<string>): number {
  const number = (ref: string): number => (ref.startsWith(prefix) ? parseInt(ref.slice(prefix.length), 10) || 0 : 0);
  return Math.max(0, ...[...known].map(number)) + 1;
}

const numbersTo = (passages: number): number[] => Array.from({ length: passages }, (_, i) => i + 1);

/** A comment whose passages are to be written. */
function commentMdx(ref: string, key: string, replyTo: string | null, passages: number): string {
  const inside = numbersTo(passages).map((n) => passageLines(`${ref}.${n}`, []).join('\n'));
  return `\n<Comment id="${ref}" by="${key}"${replyTo === null ? '' : ` replyTo="${replyTo}"`}>\n${inside.join('\n')}\n\n</Comment>\n`;
}

const outlinedComment = (ref: string, replyTo: string | null, passages: number) => ({
  ref,
  replyTo,
  items: numbersTo(passages).map((n) => `${ref}.${n}`),
});

/** Lists a comment under its speaker, who may be new to the thread. */
function speaking(text: string, name: string, ref: string): { text: string; key: string } {
  const document = parseDocument(FRONT.exec(text)![1]!);
  const speakers = (document.toJS() as { speakers: Record<string, { name?: string }> }).speakers;
  const key = Object.keys(speakers).find((one) => speakers[one]?.name === name) ?? speakerKey(name);
  const attribution = signed(ref);
  if (speakers[key]) document.addIn(['speakers', key, 'attributions'], document.createNode(attribution));
  else document.setIn(['speakers', key], document.createNode({ name, attributions: [attribution] }));
  return { key, text: text.replace(FRONT, () => `---\n${document.toString({ lineWidth: 0 })}---\n`) };
}

/** A comment that answers another, at the end of its thread, with passages that are to be written. */
export function answer({ files, known }: Kept, to: string, name: string, passages = 1): Edit {
  const { file } = blockOf(files, 'Comment', to);
  const thread = to.slice(0, to.indexOf('.'));
  const ref = `${thread}.${nextNumber(`${thread}.`, known)}`;
  const { text, key } = speaking(file.text, name, ref);
  return {
    ref,
    files: [
      { path: file.path, text: `${text.trimEnd()}\n${commentMdx(ref, key, to, passages)}` },
      ...outlined(files, ({ threads }) =>
        threads.find((one) => one.ref === thread)?.comments.push(outlinedComment(ref, to, passages)),
      ),
    ],
  };
}

/** A thread that nobody has answered yet, with one comment whose passages are to be written. `date` is ISO 8601. */
export function begin({ files, known }: Kept, name: string, date: string | null, passages = 1): Edit {
  const thread = `T${nextNumber('T', known)}`;
  const ref = `${thread}.1`;
  const key = speakerKey(name);
  const path = `threads/${`${key.replace(/^speaker-?/, '')}-${thread}`.toLowerCase().replace(/^-/, '')}.mdx`;
  if (files.some((one) => one.path === path)) throw new Error(`${path} is there already: rename it.`);
  const front = stringify(
    {
      ref: thread,
      title: name,
      summary: `A thread by ${name}${date === null ? '' : `, begun on ${longDate(date.slice(0, 10))}`}. What is at issue is still to be said here.`,
      speakers: { [key]: { name, attributions: [signed(ref)] } },
    },
    { lineWidth: 0 },
  );
  return {
    ref,
    files: [
      { path, text: `---\n${front}---\n${commentMdx(ref, key, null, passages)}` },
      ...outlined(files, ({ threads }) =>
        threads.push({ ref: thread, comments: [outlinedComment(ref, null, passages)] }),
      ),
    ],
  };
}
