import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@astrojs/compiler-rs';
import { expect, test } from 'vitest';

/** Names of formats, of files and of keys, which are the same in every language. */
const NAMES = new Set([
  'BibTeX',
  'RIS',
  'Markdown',
  'JSON',
  'CSV',
  'Web Annotation',
  'edition.md',
  'edition.json',
  '.epub',
  'h',
  'n',
]);

/** Attributes that a reader sees or hears. */
const SAID = ['title', 'alt', 'aria-label', 'placeholder', 'description', 'label'];

interface Node {
  type?: string;
  [key: string]: unknown;
}

const nameOf = ({ name }: { name?: { name?: string } }): string => name?.name ?? '';
const isCode = ({ type, openingElement }: Node): boolean =>
  type === 'JSXElement' && ['style', 'script'].includes(nameOf(openingElement as { name?: { name?: string } }));

/** The words that a template says itself: in its text, and in attributes that are said. */
function wordsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(wordsIn);
  if (typeof node !== 'object' || node === null || isCode(node as Node)) return [];
  const { type, value, ...rest } = node as Node;
  if (type === 'JSXText') return [String(value)];
  if (type === 'JSXAttribute' && typeof (value as Node | null)?.['value'] === 'string')
    return SAID.includes(nameOf(rest as { name?: { name?: string } })) ? [String((value as Node)['value'])] : [];
  return [...wordsIn(value), ...Object.values(rest).flatMap(wordsIn)];
}

const templates = ['components', 'layouts', 'pages'].flatMap((folder) =>
  readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.astro'))
    .map((path) => join('src', folder, path)),
);

async function spoken(template: string): Promise<string[]> {
  const { ast } = await parse(template);
  const words = wordsIn(typeof ast === 'string' ? JSON.parse(ast) : ast).map((text) => text.trim());
  return words.filter((text) => /\p{L}/u.test(text) && !NAMES.has(text.replace(/^[^\p{L}.]+|[^\p{L}]+$/gu, '')));
}

test('templates say nothing by themselves: what readers see stands among the strings', async () => {
  const found = await Promise.all(
    templates.map(async (path) => (await spoken(readFileSync(path, 'utf8'))).map((text) => `${path}: ${text}`)),
  );
  expect(templates.length).toBeGreaterThan(50);
  expect(found.flat()).toEqual([]);
});

test('what a template says by itself is found', async () => {
  expect(await spoken('<p title="A title" class="no word">Two {words} <b>{x ? <i>more</i> : 1}</b></p>')).toEqual([
    'A title',
    'Two',
    'more',
  ]);
});
