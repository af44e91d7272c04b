import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cite } from '../../../../src/citing/cite.ts';
import { exportsOf } from '../../../../src/citing/exports/all.ts';
import { revisionAt } from './revision-at.ts';
import { publish } from '../../../../src/citing/ledger/publish.ts';
import { changedSince, revisionsOf } from '../../../../src/citing/ledger/since.ts';
import { wordingsOf } from '../../../../src/citing/ledger/wordings.ts';
import { rangesAsked } from '../../../../src/edition/asked-references.ts';
import { edited, publishedContext } from '../small-edition.ts';

const first = publishedContext();
const reworded = wordingsOf(edited('essay/start.mdx', (text) => text.replace('A second', 'Another')));
const second = publish(first.ledger, reworded, { date: '2026-02-03', why: 'Clearer' }).ledger;
const without = new Map([...reworded].filter(([key]) => key !== 'E1'));
const added = new Map([...without, ['E2a', { kind: 'essay', text: 'New.', markdown: 'New.' } as const]]);
const withdraw = [{ key: 'E1', why: 'Said twice', see: ['E2'] }];
const third = publish(second, added, { date: '2026-03-04', why: 'Shorter', withdraw }).ledger;
const since = (edition: number, ranges: string) => changedSince(edition, rangesAsked(ranges)!, revisionsOf(third));

test('a range that an edition is named for knows what became of its passages', () => {
  expect(since(1, 'e1-e3')).toEqual({
    reworded: [{ ref: 'E2', revision: 1 }],
    withdrawn: [{ ref: 'E1', revision: 1 }],
    added: ['E2a'],
  });
  expect(since(2, 'e1-e3')).toEqual({ reworded: [], withdrawn: [{ ref: 'E1', revision: 1 }], added: ['E2a'] });
  expect(since(3, 'e1-e3')).toEqual({ reworded: [], withdrawn: [], added: [] });
  expect(since(1, 'e3,t1-1-1-t1-1-2')).toEqual({ reworded: [], withdrawn: [], added: [] });
});

test('the number of the latest edition is known, also where it reworded no passage', () => {
  expect([first.ledger, second, third].map((ledger) => revisionsOf(ledger).latest)).toEqual([1, 2, 3]);
});

test('what is not named as changed says what it said, and what is says it in the revision named', () => {
  const refs = fc.constantFrom('E1', 'E2', 'E2a', 'E3', 'N1');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3 }), refs, (edition, ref) => {
      const then = revisionAt(third, ref, edition);
      const now = revisionAt(third, ref, 3);
      const { reworded, withdrawn, added } = since(edition, ref);
      const [named] = [...reworded, ...withdrawn];
      if (named) expect(named.revision).toBe(then!.number);
      else expect(added.length ? null : (now?.text ?? null)).toBe(then?.text ?? null);
    }),
  );
});

test('the citation of a range leads to the edition that it names', () => {
  const [cited] = cite({ kind: 'passages', ranges: rangesAsked('e1-e2')! }, first);
  const { url, csl } = exportsOf(cited!.restatement!);
  expect(url).toBe('https://edition.example/essay/?passages=e1-e2&edition=1');
  expect(csl.number).toBe('edition 1');
  expect(rangesAsked(url)).toEqual(rangesAsked('e1-e2'));
});
