import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ris } from '../../../../src/citing/exports/ris.ts';
import { anyItem, factsOfItem } from './items.ts';
import { factsOfRis } from './parse.ts';

test('RIS says of any item what the item says', () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      expect(factsOfRis(ris(item))).toEqual([factsOfItem(item)]);
    }),
  );
});

test('every line is a tag with its value, however long', () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      for (const line of ris(item).trimEnd().split('\n')) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-( |$)/);
    }),
  );
});
