import { expect, test } from 'vitest';
import { blockSchemas, type BlockName } from '../../../src/schemas/blocks.ts';

const parse = (name: BlockName, attributes: object) => blockSchemas[name].safeParse(attributes);

test.for(Object.keys(blockSchemas) as BlockName[])('<%s> takes no unknown attribute', (name) => {
  expect(parse(name, { surprise: 'x' }).error?.issues).toContainEqual(
    expect.objectContaining({ code: 'unrecognized_keys', keys: ['surprise'] }),
  );
});

test.for([
  ['Passage', { id: 'E1', asks: ['Why?'] }, true],
  ['Passage', { id: 'E1', asks: [] }, false],
  ['Passage', { id: 'E1', asks: ['A?', 'B?', 'C?', 'D?'] }, false],
  ['Passage', { id: 'E1', asks: 'Why?' }, false],
  ['Passage', { id: 'E1', asks: [''] }, false],
  ['Passage', { id: 'E1', asks: ['Why?'], as: 'aside' }, false],
  ['Quotes', { of: 'E1' }, true],
  ['Quotes', { outside: 'A book' }, true],
  ['Quotes', {}, false],
  ['Quotes', { of: 'E1', outside: 'A book' }, false],
  ['Quotes', { of: 'E1', part: 'middle' }, false],
  ['Comment', { id: 'T1.1', by: 'a', replyTo: 'T1.2', about: 'E1 E2' }, true],
  ['Comment', { id: 'T1.1', by: '' }, false],
  ['Gap', { id: 'G1' }, false],
] as const)('<%s %j>: %s', ([name, attributes, right]) => expect(parse(name, attributes).success).toBe(right));
