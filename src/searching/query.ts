import { isStopWord } from './common-words.ts';
import { wordsOf, type Word } from './words.ts';

/** A query as it is understood. */
export interface Query {
  /** What was typed, trimmed. */
  text: string;
  /** All its words, stop words too. */
  words: Word[];
  /** The words that are looked for; all of them when there are only stop words, none when there are only letters among signs. */
  wanted: Word[];
  /** Stems of phrases in quotation marks, one string a phrase. */
  phrases: string[];
  /** True when the last word may go on. */
  open: boolean;
}

/** Longer queries are cut: nobody types more, and a pasted page must not hang the browser. */
const LONGEST = 300;

/** Single marks are apostrophes too: they quote where they stand outside of words. */
const QUOTED = new RegExp(
  [
    '["“”„‟«»「」＂]([^"“”„‟«»「」＂]+)["“”„‟«»「」＂]',
    String.raw`(?<![\p{L}\p{N}])[‘‚‹›]([^‘‚‹›]+?)[’‘›‹](?![\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);

/** A query with straight marks around its phrases, whichever it was typed with. */
export const straightQuoted = (text: string): string =>
  text.replace(QUOTED, (_, doubly?: string, singly?: string) => `"${doubly ?? singly ?? ''}"`);

const stemsIn = (text: string): string =>
  wordsOf(text)
    .map(({ stem }) => stem)
    .join(' ');

/** Reads a query. Total: any string will do. */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, LONGEST).trim();
  const words = wordsOf(text);
  const telling = words.filter(({ plain }) => !isStopWord(plain));
  const isNoise = words.every(({ plain }) => /^[a-z]$/.test(plain)) && text.length > 1;
  return {
    text,
    words,
    wanted: isNoise ? [] : telling.length ? telling : words,
    phrases: [...text.matchAll(QUOTED)].map((match) => stemsIn(match[1] ?? match[2]!)).filter(Boolean),
    open: /[\p{L}\p{N}]$/u.test(typed),
  };
}
