import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { replaceLedger } from '../../../scripts/replace-ledger.ts';
import { collectLedger, printLedger } from '../../../src/citing/ledger/file.ts';
import { EMPTY_LEDGER, type Ledger } from '../../../src/citing/ledger/schema.ts';
import { readContent } from '../../../src/reading/content-folder.ts';
import { publishedContext } from '../citing/small-edition.ts';

const { ledger } = publishedContext();

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'ledger-'));
  writeFileSync(join(path, 'edition.yaml'), '');
  return path;
}

test('a ledger is read back as it was written', () => {
  const path = folder();
  replaceLedger(path, ledger, null);
  const files = readContent(path);
  expect(files.map((file) => file.path).sort()).toEqual(['edition.yaml', 'ledger.json']);
  expect(collectLedger(files)).toEqual({ ledger, problems: [] });
});

test('a ledger that somebody else has changed meanwhile is left alone', () => {
  const path = folder();
  writeFileSync(join(path, 'ledger.json'), printLedger(EMPTY_LEDGER));
  expect(() => replaceLedger(path, ledger, null)).toThrow('publish again');
  expect(() => replaceLedger(path, ledger, 'older')).toThrow('publish again');
  expect(readFileSync(join(path, 'ledger.json'), 'utf8')).toBe(printLedger(EMPTY_LEDGER));
});

/** Replaces the ledger without end, each time with one more edition. */
const WRITER = `
import { readFileSync } from 'node:fs';
import { printLedger } from '${new URL('../../../src/citing/ledger/file.ts', import.meta.url).href}';
import { replaceLedger } from '${new URL('../../../scripts/replace-ledger.ts', import.meta.url).href}';
const [path] = process.argv.slice(1);
let before = readFileSync(path + '/ledger.json', 'utf8');
const ledger = JSON.parse(before);
for (;;) {
  ledger.editions.push({ number: ledger.editions.length + 1, date: '2026-01-02', why: 'x'.repeat(200_000) });
  if (ledger.editions.length > 20) ledger.editions.length = 1;
  replaceLedger(path, ledger, before);
  before = printLedger(ledger);
  process.stdout.write('.');
}`;

test('an interrupted publication leaves a whole ledger', async () => {
  for (const wait of [0, 13, 41]) {
    const path = folder();
    writeFileSync(join(path, 'ledger.json'), printLedger(ledger));
    const writer = spawn(process.execPath, ['--input-type=module', '-e', WRITER, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const closed = new Promise((resolve) => writer.once('close', resolve));
    await new Promise((resolve) => writer.stdout.once('data', resolve));
    await setTimeout(wait);
    writer.kill('SIGKILL');
    await closed;
    const found: Ledger | null = collectLedger(readContent(path)).ledger;
    expect(found?.references).toEqual(ledger.references);
    expect(found!.editions[0]).toEqual(ledger.editions[0]);
  }
});
