import { expect, test } from 'vitest';
import { editionRecord } from '../../../../src/citing/machine/edition-json.ts';
import { inFiles } from '../../../../src/citing/machine/edition-parts.ts';
import { editionShape, partShape } from '../../../../src/citing/machine/shapes.ts';
import { publishedContext } from '../small-edition.ts';

const context = publishedContext();
const record = editionRecord(context);

test('an edition of usual length is one file', () => {
  expect(inFiles(record, context.edition)).toEqual({ index: record, parts: [] });
});

test('the parts of a long one hold each passage and link once, and the index names each part and holds the rest', () => {
  const { index, parts } = inFiles(record, context.edition, 100);
  expect([...index.passages, ...parts.flatMap((part) => part.record.passages)]).toEqual(record.passages);
  const links = [...index.links, ...parts.flatMap((part) => part.record.links)];
  expect(new Set(links)).toEqual(new Set(record.links));
  expect(links).toHaveLength(record.links.length);
  expect(index.parts).toEqual(parts.map(({ path }) => `https://edition.example/edition/${path}.json`));
  expect(index).toMatchObject({ terms: record.terms, comments: record.comments, works: record.works });
  expect(editionShape.safeParse(index).success).toBe(true);
  expect(parts.filter((part) => !partShape.safeParse(part.record).success)).toEqual([]);
});
