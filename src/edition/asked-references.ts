import { decoded } from './decoded.ts';
import { noteOfCall, parseRange, parseReference, partsOf, type ReferenceRange } from './reference.ts';

/** Words that people write for the letter of a reference. */
const LETTERS: [RegExp, string][] = [
  [/^(?:¶+|§+|para(?:graph)?s?\.?|passages?|essay)\s*(?=\d)/i, 'E'],
  [/^(?:foot)?notes?\s*(?=\d)/i, 'N'],
  [/^(?:thread|comment)s?\s*(?=\d)/i, 'T'],
  [/^gaps?\s*(?=\d)/i, 'G'],
];

/** What a text puts around a reference, and a link takes along. */
const BEFORE = /^[\s([{<"'“”„‚‘’«»‹›*_]+/;
const BEHIND = /[\s)\]}>"'“”„‘’«»‹›*_.,;:!?…]+$/;

const ADDRESS = /^(?:https?:\/\/|[/?#])\S*$|^\S*\/p\/\S*$/i;

const APART = /\s*[,;&]\s*|\s+and\s+/i;

const trimmed = (text: string): string => text.replace(BEFORE, '').replace(BEHIND, '');

/** Whether an address is that of an earlier wording, which may be none of those that there are. */
export const asksForRevision = (path: string): boolean => /\/r\d+\W*$/i.test(path);

/** `/works/` for `/Works//).`: as the paths of the site are, in small letters, and without what a text puts behind them. */
export const plainPath = (path: string): string => trimmed(decoded(path)).toLowerCase().replace(/\/+/g, '/');

const lettered = (text: string): string => LETTERS.reduce((one, [words, letter]) => one.replace(words, letter), text);

/** `29` behind `E27` is `E29`, `4` behind `T2.3.1` is `T2.3.4`. */
function completed(number: string, before: ReferenceRange): string {
  const { numbers, suffix } = partsOf(before.to);
  const last = `${numbers.at(-1)!}${suffix}`;
  return before.to.slice(0, before.to.length - last.length) + number;
}

/** `E29–E27`, as people write it, is `E27–E29`. */
function backwards(text: string): ReferenceRange | null {
  const [, from = '', to = ''] = /^(.*?)\s*[–—-]\s*(\D.*)$/.exec(text) ?? [];
  return parseRange(`${to}–${from}`);
}

/** `E27`, `E27–E29`, `¶ 12`; and `27–29`, where a reference goes before. */
function oneAsked(text: string, before: ReferenceRange | undefined): ReferenceRange | null {
  const plain = trimmed(lettered(trimmed(text)));
  const whole = before && /^\d+[a-z]?(?:\s*[–—-]|$)/i.test(plain) ? completed(plain, before) : plain;
  const range = parseRange(whole) ?? backwards(whole);
  if (range) return range;
  const [, start = '', end = ''] = /^(.*\d[a-z]?)\s*[–—-]\s*(\d+[a-z]?)$/i.exec(whole) ?? [];
  const from = parseReference(start);
  return from && parseRange(`${from}–${completed(end, { from, to: from })}`);
}

/** `E27 E28`: only where every word is a reference or a range by itself. */
function wordsAsked(text: string): ReferenceRange[] | null {
  const ranges = text.split(/\s+/).map((word) => parseRange(trimmed(word)));
  return ranges.every((range) => range !== null) ? ranges : null;
}

function listAsked(text: string): ReferenceRange[] | null {
  const ranges: ReferenceRange[] = [];
  for (const part of text.split(APART)) {
    const range = oneAsked(part, ranges.at(-1));
    const asked = range ? [range] : wordsAsked(trimmed(part));
    if (!asked) return null;
    ranges.push(...asked);
  }
  return ranges;
}

/** The parts of an address that can hold references, the most particular first. */
function partsOfAddress(address: string): string[] {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(address) ?? [];
  const isSaid = (part: string): boolean => trimmed(decoded(part)) !== '';
  const last = path.split('/').filter((part, i) => isSaid(part) && (i === 0 || !/^r\d+$/i.test(part)));
  return [
    noteOfCall(decoded(fragment.split(':~:')[0]!)),
    new URLSearchParams(query).get('passages') ?? '',
    decoded(last.at(-1) ?? '').replace(/\.(html|json|md|bib|ris)$/, ''),
  ];
}

/** Longer texts hold no references that anybody asked for; a pasted page must not hang the browser. */
const LONGEST = 2000;

/**
 * References and ranges as people write, type and paste them, and as the addresses of this site have them: `E27.`, `(E27)`,
 * `E27–29`, `E27, E30`, `E27 E30`, `¶ 12 and note 4`, `/p/e27/r1/`, `/essay/?passages=e27-e29,e31`, `#e27`; in the order given. Null for
 * anything else. Total.
 */
export function rangesAsked(text: string): ReferenceRange[] | null {
  const plain = text.slice(0, LONGEST).trim();
  const bare = trimmed(plain);
  if (!ADDRESS.test(bare)) return listAsked(bare);
  return partsOfAddress(bare).reduce<ReferenceRange[] | null>((found, part) => found ?? listAsked(trimmed(part)), null);
}
