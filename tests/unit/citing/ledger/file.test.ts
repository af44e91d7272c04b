import { expect, test } from 'vitest';
import { collectLedger, parseLedger, printLedger } from '../../../../src/citing/ledger/file.ts';
import { EMPTY_LEDGER } from '../../../../src/citing/ledger/schema.ts';
import { publishedContext } from '../small-edition.ts';

const { ledger } = publishedContext();

test('a ledger is read back as it was printed; an edition without one has an empty one', () => {
  expect(collectLedger([{ path: 'ledger.json', text: printLedger(ledger) }])).toEqual({ ledger, problems: [] });
  expect(collectLedger([])).toEqual({ ledger: EMPTY_LEDGER, problems: [] });
});

test('a file that is no ledger is a problem', () => {
  expect(parseLedger('{').problems[0]).toMatchObject({ rule: 'ledger', file: 'ledger.json' });
  expect(parseLedger('{"version":2,"editions":[],"references":{}}').problems[0]!.what).toContain('version');
  expect(parseLedger('null').ledger).toBeNull();
});
