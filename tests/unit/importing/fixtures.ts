import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NormalForm } from '../../../src/importing/normal-form.ts';
import type { SourceBytes } from '../../../src/importing/read.ts';

/** Cases of tests/fixtures/import: a folder each, the files of the import beside `expected.json`. All texts are invented. */

const ROOT = 'tests/fixtures/import';
const EXPECTED = 'expected.json';

export const caseNames = readdirSync(ROOT).sort();

export const filesOf = (name: string): SourceBytes[] =>
  readdirSync(join(ROOT, name))
    .filter((file) => file !== EXPECTED)
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(ROOT, name, file)) }));

export const expectedOf = (name: string): NormalForm =>
  JSON.parse(readFileSync(join(ROOT, name, EXPECTED), 'utf8')) as NormalForm;

export const source = (file: string, text: string): SourceBytes => ({ file, bytes: new TextEncoder().encode(text) });
