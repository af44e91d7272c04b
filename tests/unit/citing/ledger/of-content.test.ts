import { expect, test } from 'vitest';
import { printLedger } from '../../../../src/citing/ledger/file.ts';
import { ledgerOf } from '../../../../src/citing/ledger/of-content.ts';
import { edited, editionOf, FILES, publishedContext } from '../small-edition.ts';

const { ledger } = publishedContext();
const files = [...FILES, { path: 'ledger.json', text: printLedger(ledger) }];

test('content may have a ledger, and is checked by it', () => {
  const edition = editionOf(files);
  expect(ledgerOf(files, edition)).toMatchObject({ context: { ledger }, problems: [] });
  expect(ledgerOf(FILES, edition).context.ledger.editions).toEqual([]);
  const changed = edited('essay/start.mdx', (text) => text.replace('A third paragraph concludes', 'Quite other words'));
  expect(ledgerOf(files, changed).problems.map(({ rule }) => rule)).toEqual(['changed-meaning']);
});

test('a ledger that cannot be read is a problem', () => {
  const broken = [...FILES, { path: 'ledger.json', text: '{' }];
  expect(ledgerOf(broken, editionOf(broken)).problems.map(({ rule }) => rule)).toEqual(['ledger']);
});
