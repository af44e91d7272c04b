import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { oneLine } from '../characters.ts';
import { leave, type Tally } from '../tally.ts';
import { dateAsSaid, dateOf } from './dates.ts';
import { languageIn } from './language.ts';
import { namesOfField } from './written-by.ts';

/**
 * What a Markdown file says of itself before its text: YAML between `---` as Jekyll, Pandoc, Quarto and most others write it,
 * TOML between `+++` as Hugo does, JSON in braces likewise, or MultiMarkdown's lines `Title: …`.
 */
export interface Front {
  title: string | null;
  authors: string[];
  /** ISO 8601. */
  date: string | null;
  url: string | null;
  /** What a link post leads to. */
  link: string | null;
  /** A language tag. */
  language: string | null;
}

type Data = Record<string, unknown>;

const YAML = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const TOML = /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/;
const JSON_FRONT = /^(\{\n[\s\S]*?\n\})[ \t]*\n/;
const LINES =
  /^((?:(?:title|authors?|date|published|url|affiliation|subtitle|keywords|copyright|format):[ \t]+\S.*\n)+)\n/i;

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

const dataOfLines = (text: string): Data =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );

const FORMS: [RegExp, (text: string) => unknown][] = [
  [YAML, (text) => parseYaml(text) as unknown],
  [TOML, parseToml],
  [JSON_FRONT, (text) => JSON.parse(text) as unknown],
  [LINES, dataOfLines],
];

/** A value in a line, as a person would read it. */
function wordsOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(wordsOf).join(', ');
  if (isData(value)) return 'name' in value ? wordsOf(value['name']) : Object.values(value).map(wordsOf).join(', ');
  return value === null || value === undefined ? '' : oneLine(String(value as string | number | boolean));
}

/** A list or an object says by itself where a name ends. */
function namesIn(value: unknown): string[] {
  const names = Array.isArray(value)
    ? value.map(wordsOf)
    : isData(value)
      ? [wordsOf(value)]
      : namesOfField(wordsOf(value));
  return names.filter(Boolean);
}

const ABSOLUTE = /^https?:\/\/\S+$/;
const addressIn = (value: unknown): string | null => (ABSOLUTE.test(wordsOf(value)) ? wordsOf(value) : null);

const READ: Record<string, keyof Front> = {
  title: 'title',
  author: 'authors',
  authors: 'authors',
  by: 'authors',
  date: 'date',
  published: 'date',
  pubdate: 'date',
  publishdate: 'date',
  created: 'date',
  url: 'url',
  canonical: 'url',
  canonical_url: 'url',
  canonicalurl: 'url',
  permalink: 'url',
  link: 'link',
  external_url: 'link',
  lang: 'language',
  language: 'language',
};

/** A book may say the year alone, or the month. */
const dateIn = (value: unknown, tally: Tally): string | null =>
  dateAsSaid(wordsOf(value)) ?? dateOf(wordsOf(value), tally);

const VALUES: Record<Exclude<keyof Front, 'authors'>, (value: unknown, tally: Tally) => string | null> = {
  title: (value) => wordsOf(value) || null,
  date: dateIn,
  url: addressIn,
  link: addressIn,
  language: (value) => languageIn(wordsOf(value)),
};

/** YAML reads a bare date as text or as a time; a name is what is printed of it. */
function take(front: Front, key: keyof Front, value: unknown, tally: Tally): boolean {
  if (key === 'authors') return front.authors.length ? false : Boolean((front.authors = namesIn(value)).length);
  if (front[key] !== null) return false;
  front[key] = VALUES[key](value, tally);
  return front[key] !== null || key === 'date';
}

const newFront = (): Front => ({ title: null, authors: [], date: null, url: null, link: null, language: null });

function parsed(text: string): { data: Data; rest: string } | null {
  for (const [pattern, read] of FORMS) {
    const [all, inside] = pattern.exec(text) ?? [];
    if (all === undefined || inside === undefined) continue;
    try {
      const data = read(inside);
      if (isData(data)) return { data, rest: text.slice(all.length) };
    } catch {
      // What cannot be read as data is text, and stays in the text.
    }
  }
  return null;
}

/** What is not read is left out, and said. */
export function frontOf(text: string, tally: Tally): { front: Front; body: string } {
  const front = newFront();
  const found = parsed(text);
  if (!found) return { front, body: text };
  for (const [key, value] of Object.entries(found.data)) {
    const known = READ[key.toLowerCase()];
    if (!known || !take(front, known, value, tally)) leave(tally, 'fact', `${key}: ${wordsOf(value)}`);
  }
  return { front, body: found.rest };
}
