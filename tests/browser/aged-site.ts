import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { EMPTY_LEDGER, type Ledger } from '../../src/citing/ledger/schema.ts';
import { printLedger } from '../../src/citing/ledger/file.ts';
import { besideOf } from '../../src/citing/ledger/of-content.ts';
import { publish } from '../../src/citing/ledger/publish.ts';
import { wordingsOf } from '../../src/citing/ledger/wordings.ts';
import type { SourceFile } from '../../src/edition/source.ts';
import type { FileBytes } from '../../src/files/write.ts';
import { build } from '../astro.ts';
import { editionOf, FILES } from '../unit/citing/small-edition.ts';

export const changed = (files: SourceFile[], path: string, change: (text: string) => string): SourceFile[] =>
  files.map((file) => (file.path === path ? { path, text: change(file.text) } : file));

/** A page and a picture that only the first two editions have in use. */
const HOW = { path: 'pages/how.mdx', text: '---\ntitle: How\ndescription: How it is made.\n---\n\nSo.\n' };
const BEE = { path: 'images/bee.gif', text: '' };
/** A GIF of one pixel. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==', 'base64');

function published(
  ledger: Ledger,
  files: SourceFile[],
  date: string,
  why: string,
  gone: Record<string, [why: string, see: string]> = {},
): Ledger {
  const withdraw = Object.entries(gone).map(([key, [why, see]]) => ({ key, why, see: [see] }));
  const edition = editionOf(files);
  const next = publish(ledger, wordingsOf(edition), { date, why, withdraw }, besideOf(files, edition));
  expect(next.problems).toEqual([]);
  return next.ledger;
}

/**
 * Builds a site of three editions into `folder/dist`: E2 is reworded in the second; E3, which shows a picture, and a page are
 * withdrawn in the third, and a work that E2 names is renamed. What is more in it than in the ledger is `more`'s to say.
 */
export function buildAgedSite(folder: string, more = (files: SourceFile[]): FileBytes[] => files): void {
  const whole = changed([...FILES, HOW, BEE], 'essay/start.mdx', (text) =>
    text.replace('paragraph concludes.', 'paragraph concludes. ![A bee](/images/bee.gif)'),
  );
  const reworded = changed(whole, 'essay/start.mdx', (text) =>
    text.replace('A second paragraph', 'The second paragraph'),
  );
  const shorter = changed(
    changed(
      changed(reworded, 'essay/start.mdx', (text) => text.replace(/<Passage id="E3"[^]*?<\/Passage>\n/, '')),
      'outline.json',
      (text) => text.replace('"G1","E3"', '"G1"'),
    ),
    'threads/one.mdx',
    (text) => text.replace(' about="E3"', ''),
  )
    .filter((file) => file !== HOW)
    .map(({ path, text }) => ({
      path: path.replace('smith-1999', 'smith-widgets'),
      text: text.replaceAll('smith-1999', 'smith-widgets'),
    }));
  const first = published(EMPTY_LEDGER, whole, '2026-01-02', 'First');
  const second = published(first, reworded, '2026-02-03', 'Plainer words');
  const third = published(second, shorter, '2026-03-04', 'One paragraph fewer', {
    E3: ['merged into E2', 'E2'],
    '/how/': ['merged into E2', 'E2'],
    '/works/#smith-1999': ['renamed', '/works/#smith-widgets'],
  });
  for (const { path, text } of [...more(shorter), { path: 'ledger.json', text: printLedger(third) }]) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path === BEE.path ? PIXEL : text);
  }
  build(join(folder, 'dist'), { CONTENT: join(folder, 'content') });
}
