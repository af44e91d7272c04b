import { printRanges } from '../edition/ranges.ts';
import { kindOf, printRange, type Reference, type ReferenceKind, type ReferenceRange } from '../edition/reference.ts';
import type { Aligned, Alignment } from './align/align.ts';
import { newWords } from './align/new-words.ts';
import type { KnownSource, Slot } from './align/known.ts';
import type { Repetition } from './align/structure.ts';
import type { Post } from './normal-form.ts';
import type { ReadResult } from './read.ts';
import { wordsOf } from './words.ts';
import { startOf } from './characters.ts';
import { FORMAT_NAMES, type Format } from './readers/raw.ts';
import { outlineOf } from './understood.ts';

/** What an import says to the person who runs it. */

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const commentsOf = (n: number): string =>
  n ? count(n, 'comment') : 'no comments; if the work has some, the copy lacks them';

const TIMES = ['', 'once', 'twice', 'three times'];
const times = (n: number): string => TIMES[n] ?? `${n} times`;

/** “004.txt: thread T5 twice (lines 1–18 and 19–36), in another typography.” */
function repetitions(copies: Repetition[]): string[] {
  const keys = [...new Set(copies.map(({ file, thread }) => `${file}\n${thread ?? ''}`))];
  return keys.map((key) => {
    const group = copies.filter(({ file, thread }) => `${file}\n${thread ?? ''}` === key);
    const [{ file, thread }] = group as [Repetition];
    const lines = group.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(' and ');
    const typography = group.some((one) => one.typography) ? ', in another typography' : '';
    const what = thread === null ? 'the essay' : `thread ${thread}`;
    return `${file}: ${what} ${times(group.length)} (lines ${lines})${typography}.`;
  });
}

const KINDS: [ReferenceKind, string][] = [
  ['essay', 'of the essay'],
  ['note', 'of its notes'],
  ['comment-passage', 'of the comments'],
];

type Passage = Slot & { ref: Reference };

const partOf = ({ ref, container }: Passage): string => (kindOf(ref) === 'essay' ? 'essay' : container);

/** Those that are not placed, neighbours within the essay, its notes or one comment in one: “E1–E51, T2.4.1”. */
function rangesIn(all: Passage[], placed: ReadonlyMap<Reference, unknown>): string {
  const ranges: ReferenceRange[] = [];
  all.forEach((passage, i) => {
    const { ref } = passage;
    if (placed.has(ref)) return;
    const before = all[i - 1];
    if (before && !placed.has(before.ref) && partOf(before) === partOf(passage)) ranges.at(-1)!.to = ref;
    else ranges.push({ from: ref, to: ref });
  });
  return printRanges(ranges);
}

function passages(blocks: Aligned[], known: KnownSource): string[] {
  const all = known.slots.filter((slot): slot is Passage => slot.kind === 'passage' && slot.ref !== null);
  const placed = new Map(blocks.flatMap(({ refs, how, score }) => refs.map((ref) => [ref, { how, score }] as const)));
  const perKind = KINDS.map(([kind, name]) => {
    const refs = all.map(({ ref }) => ref).filter((ref) => kindOf(ref) === kind);
    const exact = refs.filter((ref) => placed.get(ref)?.how === 'exact').length;
    const others = refs.filter((ref) => placed.has(ref)).length - exact;
    return `${exact}${others ? ` and ${others} nearly` : ''} of ${refs.length} ${name}`;
  });
  const missing = all.filter(({ ref }) => !placed.has(ref));
  return [
    `Passages placed exactly: ${perKind.join(', ')}.`,
    ...(missing.length ? [`Passages that the copy lacks: ${rangesIn(all, placed)}.`] : []),
  ];
}

const nameOfQuoted = ({ quotes }: Slot): string => (quotes ? printRange(quotes) : 'something else');

function quotations(blocks: Aligned[]): string[] {
  const quoted = blocks.filter(({ how, slot }) => how === 'quote' && slot);
  if (!quoted.length) return [];
  const resolved = quoted.filter(({ slot }) => slot!.quotes);
  const pairs = resolved.map(({ slot }) => `${slot!.container} quotes ${nameOfQuoted(slot!)}`);
  const list = pairs.length ? ` (${pairs.join(', ')})` : '';
  return [
    `Quotations: ${resolved.length} with a source in the edition${list}, ${quoted.length - resolved.length} without one.`,
  ];
}

function gaps(blocks: Aligned[], known: KnownSource): string[] {
  const filled = new Set(blocks.filter(({ how }) => how === 'gap').map(({ slot }) => slot!.ref));
  const all = known.slots.filter(({ kind }) => kind === 'gap');
  const name = (slot: Slot): string => {
    const before = known.slots
      .slice(0, slot.at)
      .findLast((one) => one.kind === 'passage' && one.container === slot.container);
    return before ? `${slot.ref} after ${before.ref}` : `${slot.ref}`;
  };
  const open = all.filter(({ ref }) => !filled.has(ref));
  const done = all.filter(({ ref }) => filled.has(ref));
  return [
    ...(done.length ? [`Gaps filled: ${done.map(name).join(', ')}.`] : []),
    ...(open.length ? [`Gaps that stay open: ${open.map(name).join(', ')}.`] : []),
  ];
}

const where = ({ comment, index }: Aligned, { comments }: Alignment): string =>
  comment === null
    ? `post, block ${index + 1}`
    : `${comments.get(comment) ?? `comment ${comment}`}, block ${index + 1}`;

/** Rounded down: what is not the same is not 100 %. */
const percent = (score: number): string => `${Math.min(99, Math.floor(score * 100))} %`;

/** One line on one block. */
function line(block: Aligned, alignment: Alignment): string {
  const { how, slot, refs, score } = block;
  const place = where(block, alignment);
  const words = `“${startOf(block.block.text)}”`;
  if (how === 'none') return `not placed: ${place}, ${block.block.type}: ${words}`;
  if (how === 'gap') return `gap filled: ${place} → ${slot!.ref}: ${words}`;
  if (how === 'quote') return `quotation: ${place} → ${nameOfQuoted(slot!)}: ${words}`;
  if (slot!.kind === 'heading') return `heading: ${place} → ${slot!.container.replace('essay:', '')}: ${words}`;
  return `${how === 'exact' ? 'exact' : `${how}, ${percent(score)}`}: ${place} → ${refs.join(', ')}: ${words}`;
}

const isCertain = ({ how, block }: Aligned): boolean => how === 'exact' || how === 'quote' || block.type === 'rule';

/** What went in and what came out. */
const fileLine = ({ file, format, words, lost }: ReadResult['files'][number]): string =>
  `${file}: ${FORMAT_NAMES[format]}; ${count(words, 'word')} read, ${lost ? `${count(lost, 'letter')} lost` : 'none lost'}.`;

const wordsOfPost = ({ blocks, comments }: Post): number =>
  comments.reduce((sum, one) => sum + wordsOf(one.blocks), wordsOf(blocks));

/** More than an export of a small site has nobody reads. */
const MOST_WORKS = 40;

/** Formats in which what is a heading, a list or a comment is worked out. */
const WORKED_OUT: Format[] = ['plain-markdown', 'web-page', 'docx', 'odt', 'text', 'flat', 'mail'];

/** What was understood, where that is not plain from the format. */
export const understood = ({ files, form }: ReadResult, always: boolean): string[] =>
  always || files.some(({ format }) => WORKED_OUT.includes(format))
    ? form.posts.slice(0, MOST_WORKS).flatMap(outlineOf)
    : [];

/** What the files are, what they lack, and what in them differs. What is incomplete comes first. */
export function sourceReport({ files, copies, differences, form }: ReadResult): string[] {
  return [
    ...form.incomplete.map((one) => `Incomplete: ${one}`),
    ...files.map(fileLine),
    ...repetitions(copies),
    ...form.posts
      .slice(0, MOST_WORKS)
      .map(
        (post) =>
          `${post.title === null ? 'Untitled work' : `“${post.title}”`}: ${count(post.blocks.length, 'block')}, ${commentsOf(post.comments.length)}; ${count(wordsOfPost(post), 'word')}.`,
      ),
    ...(form.posts.length > MOST_WORKS ? [`… and ${form.posts.length - MOST_WORKS} more works.`] : []),
    ...form.leftOut,
    ...differences.map(
      ({ comment, kept, other, files: from }) =>
        `${from.join(', ')} differ in ${comment === null ? 'the post' : `comment ${comment}`}: “${startOf(kept)}” and “${startOf(other)}”.`,
    ),
  ];
}

export interface AlignmentReport {
  summary: string[];
  /** A line for every block. */
  full: string[];
}

const REMEDY = 'What the edition says there stays as it is: compare the two, and put in by hand what is new.';

/** What passages of a copy have that those of the edition, of which `texts` are the words, have not; and that none of it was taken. */
function changed(blocks: readonly Aligned[], texts: ReadonlyMap<Reference, string>): string[] {
  const all = blocks.filter(({ how, slot }) => (how === 'similar' || how === 'part') && slot?.kind === 'passage');
  const lines = all.map(({ refs, block }) => {
    const runs = newWords(block.text, refs.map((ref) => texts.get(ref) ?? '').join(' ')).map(
      (run) => `“${startOf(run)}”`,
    );
    return `other words in the copy: ${refs.join(', ')}${runs.length ? `: ${runs.join(', ')}` : ', fewer than the edition has'}.`;
  });
  return lines.length ? [...lines, REMEDY] : [];
}

/** Where the blocks of a known work were placed; `texts` are the words of the edition where those are the source's. */
export function alignmentReport(
  alignment: Alignment,
  known: KnownSource,
  texts: ReadonlyMap<Reference, string> | null,
): AlignmentReport {
  const { blocks } = alignment;
  const uncertain = blocks.filter((block) => !isCertain(block));
  return {
    summary: [
      ...passages(blocks, known),
      ...quotations(blocks),
      ...gaps(blocks, known),
      ...uncertain.map((block) => line(block, alignment)),
      ...(texts ? changed(blocks, texts) : []),
    ],
    full: blocks.map((block) => line(block, alignment)),
  };
}
