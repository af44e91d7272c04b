import { SUFFIX } from '../../edition/person-name.ts';
import { oneLine } from '../characters.ts';

/** The words by which a byline begins, in the languages of which copies are met. */

/** That are no part of a name. */
const PLAIN = ['by', 'par', 'por', 'door', 'przez'];
/** That names begin with too: von Neumann, di Stefano, af Klint. */
const PARTICLES = ['von', 'di', 'av', 'af'];
/** What may stand before them. */
const WRITTEN =
  'posted|written|published|text|verfasst|geschrieben|veröffentlicht|écrit|publié|rédigé|escrito|publicado|scritto|pubblicato|geschreven|skriven|skrivet|skrevet';

/** That a field begins with, before a colon. */
const FIELD =
  'author|authors|autor|autorin|autoren|autora|autores|auteur|auteurs|autrice|autore|autori|författare|forfatter'.split(
    '|',
  );

/** A pattern of words, whatever their capitals; what follows it may then ask for capitals of its own. */
const anyCase = (words: readonly string[]): string =>
  words.map((word) => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}|${word.toUpperCase()}`).join('|');

const NAME = String.raw`(?=\p{Lu})`;
/** What is no part of a name leads on to any; a particle to one of more words than a family's. */
const BY = new RegExp(
  String.raw`^(?:(?:${anyCase(WRITTEN.split('|'))})\s+(?:${anyCase([...PLAIN, ...PARTICLES, 'da'])}):?\s+${NAME}` +
    String.raw`|(?:${anyCase(PLAIN)}):?\s+${NAME}|(?:${anyCase(FIELD)}):\s+${NAME}` +
    String.raw`|(?:${anyCase(PARTICLES)}):?\s+${NAME}(?=\S+\s+\S))`,
  'u',
);

const ENDS_NAME = String.raw`(?=\s*(?:,|\sand\s|\s&\s|$))`;
/** A comma before what is written behind a name parts no names. */
const COMMA = String.raw`,(?!\s*(?:${SUFFIX})${ENDS_NAME})`;
const BETWEEN = new RegExp(String.raw`\s*(?:${COMMA}(?:\s*(?:and|&)\s)?|\sand\s|\s&\s)\s*`, 'u');

/** “Mara Quill, Tom Reed, Jr. and Ann Lee” → three names. */
export const listedNames = (list: string): string[] => oneLine(list).split(BETWEEN);

/** A semicolon parts names that have commas of their own. */
const SEMICOLON = /\s*;\s*(?:(?:and|&)\s)?|\s(?:and|&)\s/u;

/** “Quill, Mara”: one comma, and one word on a side of it. Two people would rather be “Mara and Tom”. */
function isFamilyFirst(name: string): boolean {
  const parts = listedNames(name);
  return parts.length === 2 && parts.some((one) => /^\S+$/.test(one));
}

/** The names in a field that says who wrote a text, where the family's may stand first: “Quill, Mara and Reed, Tom”. */
export function namesOfField(field: string): string[] {
  const line = oneLine(field);
  const whole = line.split(SEMICOLON);
  return line.includes(';') || whole.every(isFamilyFirst) ? whole : listedNames(line);
}

/**
 * The names in a byline: “by Mara Quill and Tom Reed”, “von Tilda März”. Where one ends with a name that the page's data give, as
 * `known`, it is that name: they say what is a word before it, and what a part of it.
 */
export const authorsIn = (byline: string, known: readonly string[] = []): string[] =>
  listedNames(byline)
    .map((one, i) => known.find((name) => one === name || one.endsWith(` ${name}`)) ?? (i ? one : one.replace(BY, '')))
    .map(oneLine)
    .filter((one) => one && one.length <= 80);

const WORDS_BEFORE = String.raw`(?:(?:${anyCase(WRITTEN.split('|'))})\s+)?(?:${anyCase([...PLAIN, ...PARTICLES])}):?|(?:${anyCase(FIELD)}):`;
const LINE = new RegExp(
  String.raw`^(?:${WORDS_BEFORE})\s+(\p{Lu}(?:[\p{L}.'’ -]|,\s(?=(?:${SUFFIX})${ENDS_NAME})){1,60})$`,
  'u',
);

/** Whether a line begins with such a word. */
export const saysBy = (line: string): boolean => BY.test(line);

/** The names in a line that says who wrote a text, and nothing else; null in any other. A particle may stand before one word here. */
export function authorsOfLine(line: string): string[] | null {
  const names = LINE.exec(line)?.[1];
  return names === undefined ? null : listedNames(names);
}

/** What a publisher has done as well. */
const PUBLISHED = ['published', 'veröffentlicht', 'publié', 'publicado', 'pubblicato'];
const BY_WRITER = WRITTEN.split('|').filter((one) => !PUBLISHED.includes(one));
const SIGNED = new RegExp(String.raw`^(?:\p{Ll}|\p{L}+:|(?:${anyCase(BY_WRITER)})\s)`, 'u');
const BEGINS_PLAIN = new RegExp(String.raw`^(?:${anyCase(PLAIN)})\s`, 'u');

/** Whether a line begins with a word of a byline, and what follows is no name: “By the way”. */
export const isPhrase = (line: string): boolean => BEGINS_PLAIN.test(line) && !saysBy(line);

/** Of several words that all begin with a capital, but for one that may stand before a family's. */
const WHOLE_NAME = /^\p{Lu}\S*(?: (?:\p{Ll}{1,3} )?\p{Lu}\S*)+$/u;

/**
 * The same of a paragraph, which could be a sentence of the text: “By Mara Quill” is one of a name only where that is of several
 * words, “By dawn” is not, and “Von Neumann” is somebody's own.
 */
export function authorsOfParagraph(line: string): string[] | null {
  const names = authorsOfLine(line);
  const isSure = SIGNED.test(line) || (BEGINS_PLAIN.test(line) && names?.every((one) => WHOLE_NAME.test(one)));
  return isSure ? names : null;
}
