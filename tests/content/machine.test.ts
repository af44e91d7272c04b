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
  expandedAnnotations,
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

test('the annotations expand: each has a motivation of the W3C, and its targets are addresses', async () => {
  const OA = 'http://www.w3.org/ns/oa#';
  const all = await expandedAnnotations(context);
  expect(all).toHaveLength(edition.comments.size + edition.argument!.moves.length);
  const named = new Set(all.flatMap((one) => one[`${OA}motivatedBy`]!.map((motive) => motive['@id'])));
  expect([...named].sort()).toEqual(
    ['assessing', 'commenting', 'describing', 'questioning', 'replying'].map((name) => `${OA}${name}`),
  );
  expect(
    all.filter((one) => !one[`${OA}hasTarget`]?.every((target) => '@id' in target || `${OA}hasSource` in target)),
  ).toEqual([]);
});
