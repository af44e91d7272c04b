import { expect, test } from 'vitest';
import { publish } from '../../src/citing/ledger/publish.ts';
import { EMPTY_LEDGER } from '../../src/citing/ledger/schema.ts';
import { wordingsOf } from '../../src/citing/ledger/wordings.ts';
import { readContent } from '../../src/reading/content-folder.ts';
import { buildEdition } from '../../src/reading/build.ts';
import {
  allLd,
  annotationErrors,
  expanded,
  idsIn,
  knownAddresses,
  schemaErrors,
} from '../unit/citing/machine/checks.ts';

const edition = buildEdition(readContent()).edition!;
const wordings = wordingsOf(edition);
const { ledger } = publish(EMPTY_LEDGER, wordings, { date: '2026-01-02', why: 'For this test' });
const context = { edition, wordings, ledger };

test('the edition is of the shape that its schema describes', () => {
  expect(schemaErrors(context)).toEqual([]);
});

test('every description parses, and every id in it is a page', async () => {
  const known = knownAddresses(context);
  for (const data of allLd(context)) {
    expect(idsIn(data).filter((id) => !known.has(id))).toEqual([]);
    expect(await expanded(data)).toHaveLength(1);
  }
});

test('the comments are annotations', () => {
  expect(annotationErrors(context)).toEqual([]);
});
