import { reference, type Reference } from '../../../src/edition/reference.ts';
import { fingerprintOf } from '../../../src/importing/align/fingerprints.ts';
import { knownSource, type KnownSource } from '../../../src/importing/align/known.ts';
import type { Comment } from '../../../src/importing/normal-form.ts';
import type { Block } from '../../../src/schemas/source-block.ts';
import type { Outline } from '../../../src/schemas/outline.ts';

/** Random works, and random edits of them, from a seed. */

export type Random = () => number;

/** mulberry32: the same seed gives the same work. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = [
  'ba',
  'ren',
  'mo',
  'tik',
  'la',
  'sur',
  'en',
  'vo',
  'da',
  'pel',
  'ix',
  'ora',
  'thi',
  'gam',
  'us',
  'ne',
];
/** Few common words and many rare ones, as in prose. */
const COMMON = ['the', 'of', 'and', 'a', 'to', 'that', 'is', 'it', 'not', 'in', 'which', 'as', 'be', 'this'];

export const integer = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));
export const pick = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)]!;

function word(random: Random): string {
  if (random() < 0.45) return pick(random, COMMON);
  return Array.from({ length: integer(random, 2, 4) }, () => pick(random, SYLLABLES)).join('');
}

export function sentence(random: Random, words: number): string {
  const text = Array.from({ length: words }, () => word(random)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

export interface Passage {
  ref: Reference;
  text: string;
}

export interface Work {
  known: KnownSource;
  /** By section id. */
  sections: { title: string; passages: Passage[] }[];
  /** By comment. */
  comments: { ref: Reference; passages: Passage[] }[];
}

const LENGTHS = { least: 8, most: 90 };

/** An essay of `sections` sections and as many comments, with passages of 8 to 90 words. */
export function inventWork(random: Random, sections: number, perSection: number): Work {
  const text = (): string => sentence(random, integer(random, LENGTHS.least, LENGTHS.most));
  let n = 0;
  const essay = Array.from({ length: sections }, () => ({
    title: sentence(random, 4).slice(0, -1),
    passages: Array.from({ length: perSection }, () => ({ ref: reference(`E${++n}`), text: text() })),
  }));
  const comments = Array.from({ length: sections }, (_, k) => ({
    ref: reference(`T${k + 1}.1`),
    passages: Array.from({ length: integer(random, 1, 4) }, (_, i) => ({
      ref: reference(`T${k + 1}.1.${i + 1}`),
      text: text(),
    })),
  }));
  const outline: Outline = {
    sections: essay.map(({ title, passages }, k) => ({
      id: `s${k}`,
      title,
      level: 1,
      passages: passages.map(({ ref }) => ref),
    })),
    threads: comments.map(({ ref, passages }, k) => ({
      ref: reference(`T${k + 1}`),
      comments: [{ ref, replyTo: null, items: passages.map((one) => one.ref) }],
    })),
  };
  const all = [...essay, ...comments].flatMap(({ passages }) => passages);
  const known = knownSource(outline, new Map(all.map((one) => [one.ref, fingerprintOf(one.text)])));
  return { known, sections: essay, comments };
}

/** A block of a copy, and the passages that it really holds. */
export interface Edited {
  text: string;
  refs: Reference[];
}

const retyped = (text: string): string =>
  text
    .replace(/ /g, (space, at: number) => (at % 7 === 0 ? '\u00a0' : space))
    .replace(/'/g, '’')
    .replace(/\.$/, ' …')
    .replace(/^(\w+) /, '“$1” — ');

/** One word in ten is another. */
const reworded = (text: string, random: Random): string =>
  text
    .split(' ')
    .map((one) => (random() < 0.1 ? word(random) : one))
    .join(' ');

function halves(text: string): [string, string] {
  const words = text.split(' ');
  const middle = Math.floor(words.length / 2);
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')];
}

/** Long enough that each half is still known. */
const SPLITTABLE = 24;

/** Changes, drops, adds, splits, joins and swaps the blocks of one section or comment. */
export function edit(passages: Passage[], random: Random): Edited[] {
  const blocks: Edited[] = [];
  for (let i = 0; i < passages.length; i++) {
    const { ref, text } = passages[i]!;
    const next = passages[i + 1];
    const dice = random();
    if (dice < 0.06) continue;
    if (dice < 0.12) blocks.push({ text: sentence(random, integer(random, 8, 60)), refs: [] });
    if (dice < 0.2) blocks.push({ text: retyped(text), refs: [ref] });
    else if (dice < 0.32) blocks.push({ text: reworded(text, random), refs: [ref] });
    else if (dice < 0.38 && text.split(' ').length >= SPLITTABLE)
      blocks.push(...halves(text).map((half) => ({ text: half, refs: [ref] })));
    else if (dice < 0.44 && next) {
      blocks.push({ text: `${text} ${next.text}`, refs: [ref, next.ref] });
      i++;
    } else blocks.push({ text, refs: [ref] });
  }
  for (let i = 0; i + 1 < blocks.length; i++)
    if (random() < 0.05) [blocks[i], blocks[i + 1]] = [blocks[i + 1]!, blocks[i]!];
  return blocks;
}

/** A comment of which nothing is known but what it says. */
export const commentOf = (id: string, blocks: Block[]): Comment => ({
  id,
  parent: null,
  author: null,
  date: null,
  deleted: false,
  flags: [],
  blocks,
  quotes: [],
});
