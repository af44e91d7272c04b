import fc from 'fast-check';
import { expect, test } from 'vitest';
import { understand } from '../../../src/citing/asked.ts';
import { reference } from '../../../src/edition/reference.ts';

const known = ['E1', 'E2', 'E3', 'E4', 'E5', 'N1', 'T1', 'T2', 'T2.1', 'T2.3', 'T2.3.1', 'T2.3.2'].map(reference);
const ask = (address: string) => understand(address, known);

test('a reference is understood however it is spelt', () => {
  for (const address of ['/E2', '/e2', '/p/E2/', '/essay/#e2', '#e2', '/p/e2.json', '/%20e2', '/p/e2/?'])
    expect(ask(address), address).toEqual({ kind: 'found', ref: 'E2' });
  expect(ask('/p/T2.3')).toEqual({ kind: 'found', ref: 'T2.3' });
  expect(ask('/t2-3-1')).toEqual({ kind: 'found', ref: 'T2.3.1' });
});

test('the number of a revision is no part of a reference', () => {
  for (const address of ['/p/e2/r9/', '/p/E2/R9/']) expect(ask(address), address).toEqual({ kind: 'found', ref: 'E2' });
  expect(ask('/p/e2.bib')).toEqual({ kind: 'found', ref: 'E2' });
});

test('punctuation that a link took along is no part of it, and a range is one', () => {
  for (const address of ['/p/e2)', '/p/e2.', '/p/e2,/', '/p/(e2)/'])
    expect(ask(address), address).toEqual({ kind: 'found', ref: 'E2' });
  expect(ask('/p/e2-e4/')).toEqual({ kind: 'several', ranges: [{ from: 'E2', to: 'E4' }] });
  expect(ask('/p/e2-e9/')).toMatchObject({ kind: 'missing', ref: 'E9' });
});

test('one that nothing has is shown what is nearby', () => {
  expect(ask('/p/e999/')).toEqual({ kind: 'missing', ref: 'E999', nearby: ['E4', 'E5'] });
  expect(ask('/p/e2a/')).toEqual({ kind: 'missing', ref: 'E2a', nearby: ['E1', 'E2', 'E3', 'E4'] });
  expect(ask('/p/t2-2/')).toEqual({ kind: 'missing', ref: 'T2.2', nearby: ['T2', 'T2.1', 'T2.3'] });
  expect(ask('/p/t2-3-9/')).toMatchObject({ nearby: ['T2.3', 'T2.3.1', 'T2.3.2'] });
  expect(ask('/p/t9-1-1/')).toMatchObject({ nearby: ['T1', 'T2'] });
});

test('anything else is words to search for', () => {
  expect(ask('/glossary/reward-hacking/')).toEqual({ kind: 'words', words: 'reward hacking' });
  expect(ask('/')).toEqual({ kind: 'words', words: '' });
  expect(ask('/%E0%A4%A')).toMatchObject({ kind: 'words' });
  fc.assert(
    fc.property(fc.string(), (address) => {
      const asked = ask(address);
      if (asked.kind === 'missing') expect(asked.nearby.every((ref) => known.includes(ref))).toBe(true);
    }),
  );
});
