import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { publishedAt } from '../../../src/reading/published-at.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-published-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an edition says where it is published', () => {
  writeFileSync(join(folder, 'edition.yaml'), 'site: https://a.example/some/path\ndescription: A.\n');
  expect(publishedAt(folder)).toEqual({ site: 'https://a.example', base: '/some/path/' });
});

test.for(['site: [', 'site: a.example', 'description: A.', ''])('%j says nothing, and the check says why', (yaml) => {
  writeFileSync(join(folder, 'edition.yaml'), yaml);
  expect(publishedAt(folder)).toEqual({});
});

test('nor does a folder that is not there', () => expect(publishedAt(join(folder, 'no'))).toEqual({}));
