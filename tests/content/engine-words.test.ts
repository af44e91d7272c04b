import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inOnePiece } from '../../src/edition/person-name.ts';
import { readContent } from '../../src/reading/content-folder.ts';
import { buildEdition } from '../../src/reading/build.ts';

/** What the engine may say although the first edition says it too, each with the reason. */
const EXCUSED: Record<string, string> = {
  LessWrong: 'the importer reads its pages',
  'AI alignment': 'the importer knows the AI Alignment Forum',
  'Old One': 'two ordinary words',
  cot: 'the cotangent, in a formula',
};

const { data, terms, models, works, threads } = buildEdition(readContent('content')).edition!;

/** The names and terms of the first edition. */
const NAMES = [
  data.original.title,
  data.original.url,
  data.original.container,
  ...data.original.author.map((author) => author.family),
  ...threads.flatMap(({ speakers }) => Object.values(speakers).map(({ name }) => name && inOnePiece(name))),
  ...terms.flatMap(({ slug, term, aliases }) => [slug, term, ...aliases]),
  ...models.flatMap(({ slug, title }) => [slug, title]),
  ...works.map(({ id }) => id),
].filter((name) => name !== undefined && name !== null);

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&');
/** The name as a word or words of its own, whatever its capitals. */
const wordsOf = (names: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');

const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(astro|css|js|mjs|ts)$/.test(path))
    .map((path) => ({ path: join(folder, path), text: readFileSync(join(folder, path), 'utf8') })),
);

const isExcused = (word: string): boolean =>
  Object.keys(EXCUSED).some((one) => one.toLowerCase() === word.toLowerCase());

test('the engine has neither names nor terms of the first edition', () => {
  expect(NAMES.length).toBeGreaterThan(500);
  const pattern = wordsOf(NAMES);
  const found = files.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].filter(([word]) => !isExcused(word)).map(([word]) => `${path}: ${word}`),
  );
  expect(found).toEqual([]);
});

test('what is excused is of the first edition, and the engine says it', () => {
  const all = files.map(({ text }) => text).join('\n');
  const known = new Set(NAMES.map((name) => name.toLowerCase()));
  expect(Object.keys(EXCUSED).filter((one) => !known.has(one.toLowerCase()) || !wordsOf([one]).test(all))).toEqual([]);
});
