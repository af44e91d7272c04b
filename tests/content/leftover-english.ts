import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { LANGUAGES, type Language } from '../../src/strings/strings.ts';

/** What a built site of another language still says in English. */

/** Words that English cannot do without, and that the other languages of the repository have not got. */
const COMMON = [
  'the',
  'of',
  'and',
  'with',
  'from',
  'this',
  'which',
  'is',
  'by',
  'its',
  'retrieved',
  'accessed',
  'para',
];

/** What is a word of both languages, and said here by a text alone. */
const BOTH = ['Also'];

/** What a sentence is made of, without what is put into it. */
function literalsOf(said: unknown): string[] {
  if (typeof said === 'string') return said.split(/\{\w+\}/);
  if (typeof said === 'function')
    return [...String(said).matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].flatMap(([, plain, template]) =>
      plain === undefined ? template!.split(/\$\{[^}]*\}/) : [plain],
    );
  return typeof said === 'object' && said ? Object.values(said).flatMap(literalsOf) : [];
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether words stand in a text as words of their own. */
function has(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!/[\p{L}\p{N}]/u.test((text[at - 1] ?? '') + (text[at + words.length] ?? ''))) return true;
  return false;
}

/** English that the other language never says itself. */
export function englishBeside(other: Language): string[] {
  const theirs = literalsOf(other).map(tidy);
  const words = [...new Set([...literalsOf(LANGUAGES['en']).map(tidy), ...COMMON])];
  return words.filter(
    (one) =>
      !BOTH.includes(one) &&
      (one.length > 3 || COMMON.includes(one)) &&
      /\p{L}{2}/u.test(one) &&
      !theirs.some((text) => has(text, one)),
  );
}

const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt', 'content'];

/** What readers see or hear of a page. Data and code are in languages of their own, and so are addresses. */
function saidIn($: CheerioAPI): string[] {
  $('script, style, pre, code, meta[name^="twitter:"]').remove();
  const texts = $('*')
    .contents()
    .toArray()
    .flatMap((node) => (node.type === 'text' ? [node.data] : []));
  const labels = ATTRIBUTES.flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .map((one) => $(one).attr(name)!),
  );
  return [...texts, ...labels];
}

const epubPages = (bytes: Uint8Array): string[] =>
  Object.entries(unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xhtml') })).map(([, page]) =>
    strFromU8(page),
  );

/** The texts of a file that is made to be read; null for one that is not. */
function textsOf(file: string): string[] | null {
  if (file.endsWith('.html')) return saidIn(load(readFileSync(file, 'utf8')));
  if (file.endsWith('.epub')) return epubPages(readFileSync(file)).flatMap((page) => saidIn(load(page, { xml: true })));
  return file.endsWith('.md') || file.endsWith('llms.txt') ? readFileSync(file, 'utf8').split('\n') : null;
}

/** What names a file or a place of the site is no word: `edition.md`, `/glossary/`. */
const withoutAddresses = (text: string): string => text.replace(/\S*[/@]\S*|\S+\.\w{2,4}\b/g, ' ');

/** “glossary/index.html: Search”, once for each that stands where a reader meets it. */
export function leftoverEnglish(dist: string, other: Language): { found: string[]; files: number } {
  const english = englishBeside(other);
  const read = readdirSync(dist, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    const texts = textsOf(join(dist, path));
    return texts ? [{ path, texts: new Set(texts.map((text) => tidy(withoutAddresses(text)))) }] : [];
  });
  const found = read.flatMap(({ path, texts }) =>
    [...texts].flatMap((text) => english.filter((one) => has(text, one)).map((one) => `${path}: ${one}`)),
  );
  return { found: [...new Set(found)], files: read.length };
}
