import { asksForRevision } from '../edition/asked-references.ts';
import { pathOf } from '../edition/base.ts';
import { plainWords } from '../edition/slug.ts';
import { distance, hasLettersOf } from './distance.ts';

/** Something with a place of its own, and the names by which an address may mean it. Plain data: it travels to the browser. */
export interface Named {
  href: string;
  title: string;
  /** Its names and what its address calls it, each once, as `spellingKey` has them. */
  keys: string[];
  /** Whether earlier wordings of it have addresses below its own. */
  hasWordings?: true;
}

/** What an address that leads nowhere means by a name. */
export interface AskedName {
  /** Of each of these it is a name: of one, or of several. */
  exact: Named[];
  /** What it may mean where it is nobody's name, the nearest first. */
  near: Named[];
  /** Whether these are under the same first part of the path: that it is a term, a work or a person is then said. */
  isBeside: boolean;
}

const wordsIn = (text: string): string[] => plainWords(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A name as addresses are compared by it: letters and digits, whatever its capitals, accents, spaces and hyphens. */
export const spellingKey = (text: string): string => wordsIn(text).join('');

/** How many to offer. */
const MOST_NEAR = 6;
/** Shorter than this a part of a name is a part of everything, in letters. */
const LEAST_PART = 4;
/** Of a name so many times as long it is hardly any. */
const MOST_TIMES = 3;

const ENDING = /\.(?:html?|json|md|bib|ris)$/i;

/** Plurals in -s and -es are the same name. */
const isSame = (one: string, other: string): boolean =>
  one === other || [`${one}s`, `${one}es`].includes(other) || [`${other}s`, `${other}es`].includes(one);

/** What has a name; where nothing has it as it is asked for, what has it in the plural or the singular. */
function called(asked: string, named: readonly Named[]): Named[] {
  const spelt = named.filter(({ keys }) => keys.includes(asked));
  return spelt.length ? spelt : named.filter(({ keys }) => keys.some((key) => isSame(key, asked)));
}

/** One slip of the pen in five letters; of four only the order. */
function isSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const most = shorter === 4 && hasLettersOf(one, other) ? 1 : Math.floor(shorter / 5);
  return Math.abs(one.length - other.length) <= most && distance(one, other) <= most;
}

/** Whether a name is a good part of what these words are, from where one of them begins: “open” is none of “a European”. */
function isPart(part: string, words: readonly string[]): boolean {
  const isGood = part.length >= LEAST_PART && part.length * MOST_TIMES >= words.join('').length;
  return isGood && words.some((_, i) => words.slice(i).join('').startsWith(part));
}

/** How far a name is from what was asked, in letters; null where the one is not like the other. */
function farness(asked: readonly string[], key: string, title: readonly string[]): number | null {
  const own = asked.join('');
  if (isSlip(own, key)) return 0;
  return isPart(own, [key]) || isPart(own, title) || isPart(key, asked) ? Math.abs(own.length - key.length) : null;
}

function nearest(asked: readonly string[], named: readonly Named[]): Named[] {
  const far = named.map((one) => ({
    one,
    by: Math.min(...one.keys.map((key) => farness(asked, key, wordsIn(one.title)) ?? Infinity)),
  }));
  return far
    .filter(({ by }) => by < Infinity)
    .sort((a, b) => a.by - b.by)
    .map(({ one }) => one);
}

/** What is under the same first part of the path, `/glossary/`; nothing for a path of one part. */
function besides(path: string, named: readonly Named[]): Named[] {
  const [, first = '', second] = path.split('/');
  return second ? named.filter(({ href }) => pathOf(href).startsWith(`/${first.toLowerCase()}/`)) : [];
}

/** The words of the part of a path that names something: the last, before that of an earlier wording. */
const namePart = (path: string): string[] => {
  const parts = path.split('/').filter((part) => spellingKey(part) !== '');
  const last = parts.length > 1 && asksForRevision(path) ? parts.at(-2)! : (parts.at(-1) ?? '');
  return wordsIn(last.replace(ENDING, ''));
};

/**
 * What `/glossary/drones/`, `/quill1871`, `/glossary/DRONE/r3/` mean by a name: first of what is under the same path, then of all there
 * is. The path is decoded, and as it is within the site. Total.
 */
export function askedName(path: string, named: readonly Named[]): AskedName {
  const words = namePart(path);
  const asked = words.join('');
  if (!asked) return { exact: [], near: [], isBeside: false };
  const beside = besides(path, named);
  const exactBeside = called(asked, beside);
  const exact = exactBeside.length ? exactBeside : called(asked, named);
  const near = exact.length ? [] : [...new Set([...nearest(words, beside), ...nearest(words, named)])];
  return { exact, near: near.slice(0, MOST_NEAR), isBeside: exactBeside.length > 0 };
}
