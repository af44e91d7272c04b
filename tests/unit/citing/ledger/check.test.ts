import { describe, expect, test } from 'vitest';
import { checkLedger } from '../../../../src/citing/ledger/check.ts';
import { publish, type Publication } from '../../../../src/citing/ledger/publish.ts';
import { EMPTY_LEDGER } from '../../../../src/citing/ledger/schema.ts';
import type { Wording, Wordings } from '../../../../src/citing/ledger/wordings.ts';
import { sentenceOf } from '../../../../src/edition/problem.ts';

const say = (text: string, kind: Wording['kind'] = 'essay'): Wording => ({ kind, text, markdown: text });
const one = say('The persona of a base model wanders');
const two = say('Traders gather money on the market of sentences');
const first: Wordings = new Map([
  ['E1', one],
  ['E2', two],
]);
const on = (date: string, more: Partial<Publication> = {}): Publication => ({ date, why: 'Because', ...more });
const { ledger } = publish(EMPTY_LEDGER, first, on('2026-01-02'));
const sentences = (wordings: Wordings, reworded: string[] = []): string[] =>
  checkLedger(ledger, wordings, reworded).map(sentenceOf);

test('what was published and stands is in order', () => {
  expect(sentences(first)).toEqual([]);
  expect(sentences(new Map([...first, ['E3', say('Something new')]]))).toEqual([]);
  expect(sentences(new Map([...first, ['E1', say('The persona of every base model wanders far')]]))).toEqual([]);
});

test('a published reference may not go', () => {
  expect(sentences(new Map([['E1', one]]))).toEqual([
    'ledger.json:1 E2 was published and is gone: bring it back, or publish with --withdraw E2 (gone).',
  ]);
});

test('a reference may not change its kind', () => {
  expect(sentences(new Map([...first, ['E2', say(two.text, 'gap')]]))).toEqual([
    'ledger.json:1 E2 was published as essay and is gap now: give it a reference that is new (changed-kind).',
  ]);
});

test('a reference may not take the words of another, nor quite other ones, unless its editor vouches for it', () => {
  const shifted = new Map([...first, ['E2', one]]);
  expect(sentences(shifted)).toEqual([
    'ledger.json:1 E2 says now what E1 was published as saying: give new content a new reference, ' +
      'or publish with --reworded E2 if it means the same (changed-meaning).',
  ]);
  const strange = new Map([...first, ['E2', say('Quite another subject altogether')]]);
  expect(sentences(strange)).toEqual([
    'ledger.json:1 E2 shares no words with what it was published as: give new content a new reference, ' +
      'or publish with --reworded E2 if it means the same (changed-meaning).',
  ]);
  expect(sentences(strange, ['E2'])).toEqual([]);
});

describe('of ten words', () => {
  const words = (of: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${of}${i}`);
  const essay = (...parts: string[][]): Wording => say(parts.flat().join(' '));
  // E1 and E2 have four words in common.
  const e1 = essay(words('both', 4), words('former', 6));
  const e2 = essay(words('both', 4), words('latter', 6));
  const of = (now: Wording): string[] => {
    const { ledger: known } = publish(EMPTY_LEDGER, new Map(Object.entries({ E1: e1, E2: e2 })), on('2026-01-02'));
    return checkLedger(known, new Map(Object.entries({ E1: e1, E2: now }))).map(({ what }) => what);
  };

  test('one that stays is enough to be the same reference, none is not', () => {
    expect(of(essay(words('latter', 1), words('other', 9)))).toEqual([]);
    expect(of(essay(words('other', 10)))).toEqual(['E2 shares no words with what it was published as']);
  });

  test('more than five of another reference, and fewer of its own, are taken from there', () => {
    expect(of(essay(words('former', 5), words('latter', 2), words('other', 3)))).toEqual([]);
    expect(of(essay(words('former', 6), words('latter', 2), words('other', 2)))).toEqual([
      'E2 says now what E1 was published as saying',
    ]);
    expect(of(essay(words('both', 4), words('former', 2), words('latter', 3), words('other', 1)))).toEqual([]);
  });
});

test('a withdrawn reference may not be used again', () => {
  const withdraw = [{ key: 'E2', why: 'Said twice', see: ['E1'] }];
  const after = publish(ledger, new Map([['E1', one]]), on('2026-02-03', { withdraw })).ledger;
  expect(checkLedger(after, first).map(({ rule }) => rule)).toEqual(['used-again']);
  expect(checkLedger(after, new Map([['E1', one]]))).toEqual([]);
});
