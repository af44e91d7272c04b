import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { heavyPages, MOST_BYTES, pagesIn } from '../../../src/integrations/page-weight.ts';

test('a page that is too heavy is said, with what it weighs, and no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weight-'));
  mkdirSync(join(folder, 'threads'));
  writeFileSync(join(folder, 'index.html'), 'x'.repeat(MOST_BYTES));
  writeFileSync(join(folder, 'threads/index.html'), 'x'.repeat(MOST_BYTES + 1));
  writeFileSync(join(folder, 'edition.json'), 'x'.repeat(2 * MOST_BYTES));
  expect(heavyPages(pagesIn(folder))).toEqual([
    `${join('threads', 'index.html')} has 601 kB, and 600 are the most that a page should have: divide what it shows.`,
  ]);
  rmSync(folder, { recursive: true });
});
