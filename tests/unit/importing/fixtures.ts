import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NormalForm } from '../../../src/importing/normal-form.ts';
import type { SourceBytes } from '../../../src/importing/read.ts';

/** Cases of tests/fixtures/import: a folder each, the files of the import beside `expected.json`. All texts are invented. */

const ROOT = 'tests/fixtures/import';
/** Documents of any writer, all invented too: Markdown, pages of blogs and journals, plain text, verse, other scripts. */
const CORPUS = 'tests/fixtures/corpus';
const EXPECTED = 'expected.json';

const inRoot = readdirSync(ROOT).sort();
export const corpusNames = readdirSync(CORPUS).sort();
export const caseNames = [...inRoot, ...corpusNames];

const folderOf = (name: string): string => join(corpusNames.includes(name) ? CORPUS : ROOT, name);

export const filesOf = (name: string): SourceBytes[] =>
  readdirSync(folderOf(name))
    .filter((file) => file !== EXPECTED)
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(folderOf(name), file)) }));

export const expectedOf = (name: string): NormalForm =>
  JSON.parse(readFileSync(join(folderOf(name), EXPECTED), 'utf8')) as NormalForm;

export const source = (file: string, text: string): SourceBytes => ({ file, bytes: new TextEncoder().encode(text) });
