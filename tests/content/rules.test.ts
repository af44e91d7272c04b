import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../src/edition/rules.ts';

const handbook = readFileSync('content/README.md', 'utf8');
/** The rows of the handbook's table: rule, what it means, what to do. */
const rows = [...handbook.matchAll(/^\| `([a-z-]+)` +\| +(.+?) +\| +(.+?) +\|$/gm)].map(([, rule, ...says]) => ({
  rule,
  says,
}));

test('the handbook has a line for each rule of the check, and for no other', () => {
  expect(rows.map(({ rule }) => rule)).toEqual([...RULES]);
});

test('each line says what the rule means and what to do', () => {
  expect(rows.filter(({ says }) => says.length !== 2 || says.some((text) => text.length < 4))).toEqual([]);
});

test('every rule is one that something may break', () => {
  const sources = ['src/reading', 'src/edition', 'src/citing/ledger']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile() && file.name !== 'rules.ts')
    .map((file) => readFileSync(`${file.parentPath}/${file.name}`, 'utf8'))
    .join('\n');
  expect(RULES.filter((rule) => !sources.includes(`'${rule}'`))).toEqual([]);
});
