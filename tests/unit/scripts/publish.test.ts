import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { publishEdition, type Published } from '../../../scripts/publishing.ts';
import { FILES } from '../citing/small-edition.ts';

const folder = mkdtempSync(join(tmpdir(), 'publish-'));
const path = join(folder, 'ledger.json');

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const run = (...args: string[]): Published => publishEdition(args, folder);

test('the command publishes, once, and refuses in sentences', () => {
  for (const file of FILES) write(file.path, file.text);
  expect(run('First')).toEqual({
    status: 1,
    said: 'edition.yaml:1 “https://edition.example” is an example: set `site` to where the edition will be (placeholder).\nNothing was published.',
  });
  const data = FILES.find((file) => file.path === 'edition.yaml')!.text;
  write('edition.yaml', data.replace('https://edition.example', 'https://edition.example.org'));
  expect(run()).toMatchObject({ status: 1, said: expect.stringContaining('Say in one line') });
  expect(existsSync(path)).toBe(false);

  expect(run('First', '--date', '2026-01-02')).toMatchObject({
    status: 0,
    said: expect.stringMatching(
      /^Edition 1 of 2026-01-02\. New: E1, .*widget\. Reworded: none\. Withdrawn: none\. Pages that stay from now on: \/threads\/one\/, \/works\/#smith-1999, \/people\/ann-author\/, .*\/people\/commenter-c\/\. From now on it lies at https:\/\/edition\.example\.org\.$/,
    ),
  });
  const first = readFileSync(path, 'utf8');
  expect(run('Again', '--date', '2026-01-02').said).toContain('nothing was published');
  expect(readFileSync(path, 'utf8')).toBe(first);

  const start = FILES.find((file) => file.path === 'essay/start.mdx')!.text;
  write('essay/start.mdx', start.replace('paragraph concludes', 'paragraph ends it'));
  write('edition.yaml', data);
  expect(run('Elsewhere').said).toMatch(
    /^edition\.yaml:1 `site` is https:\/\/edition\.example, and every citation so far/,
  );
  write('edition.yaml', data.replace('https://edition.example', 'https://edition.example.org'));
  expect(run('Plainer', '--date', '2026-01-03').said).toContain('Edition 2 of 2026-01-03. New: none. Reworded: E3.');
  write('pages/how.mdx', '---\ntitle: How\ndescription: How.\n---\n\nSo.\n');
  expect(run('A page', '--date', '2026-01-03').said).toBe(
    'Edition 3 of 2026-01-03. New: none. Reworded: none. Withdrawn: none. Pages that stay from now on: /how/.',
  );
  rmSync(join(folder, 'pages/how.mdx'));
  expect(run('Without it')).toEqual({
    status: 1,
    said:
      'ledger.json:1 /how/ was published in edition 3 and is gone: bring pages/how.mdx back under this name, ' +
      'or publish with --withdraw /how/ (gone).\nNothing was published.',
  });
  expect(run('Without it', '--date', '2026-01-04', '--withdraw', '/how/=said on the front page').said).toBe(
    'Edition 4 of 2026-01-04. New: none. Reworded: none. Withdrawn: /how/.',
  );
  expect(run('Back', '--date', '2026-01-01')).toMatchObject({
    status: 1,
    said: expect.stringContaining('Nothing was published.'),
  });

  write('essay/start.mdx', start.replace('<Passage id="E3"', '<Passage id="E3" unknown="x"'));
  const second = readFileSync(path, 'utf8');
  expect(run('Broken')).toMatchObject({ status: 1, said: expect.stringContaining('essay/start.mdx:') });
  expect(readFileSync(path, 'utf8')).toBe(second);
});
