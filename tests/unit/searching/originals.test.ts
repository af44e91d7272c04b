import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellingOriginal, withOriginals } from '../../../src/searching/originals.ts';
import { createSearch } from '../../../src/searching/search.ts';
import { everything, found, near } from './samples.ts';

const ORIGINALS = {
  E1: 'Punters throw their cash into one large pot, and the pot is seldom fooled for long.',
  E3: 'Imagine an infant crawling on the tiles, just as the automaton reaches for an espresso.',
  E4: 'Later releases were tinier than the giant before them, and beat it by pondering.',
  'T2.1.1': 'Spartacus did rise up, after all; who says that engines never will?',
};

const records = withOriginals(everything, ORIGINALS);
const search = createSearch(records, near);
const foundWith = (query: string): string[] => [...new Set(search(query).hits.map((hit) => hit.record.ref))];

describe('words of originals', () => {
  test('lead to what restates them', () => {
    expect(foundWith('automaton')[0]).toBe('E3');
    expect(found('automaton')).toEqual([]);
  });

  test('as a phrase in quotation marks too', () => {
    expect(foundWith('"giant before them"')).toEqual(['E4']);
    expect(foundWith('"before giant them"')).toEqual([]);
  });

  test('any four in a row put their passage first', () => {
    const runs = fc
      .constantFrom(...Object.entries(ORIGINALS))
      .chain(([ref, text]) =>
        fc.tuple(
          fc.constant(ref),
          fc.constant(text.split(' ')),
          fc.nat(text.split(' ').length - 4),
          fc.integer({ min: 4 }),
        ),
      )
      .map(([ref, words, from, length]) => [ref, words.slice(from, from + length).join(' ')] as const);
    fc.assert(
      fc.property(runs, ([ref, query]) => {
        expect(foundWith(query)[0]).toBe(ref);
      }),
    );
  });

  test('do not take a name from what it means', () => {
    const named = withOriginals(everything, { E2: 'They say that value is fragile, and they are right.' });
    expect(createSearch(named, near)('value is fragile').hits[0]!.record.ref).toBe('value');
  });

  test('are no part of a question, nor of what has none', () => {
    const questions = withOriginals(everything, { E2: 'x', constructor: 'y' }).filter(
      ({ kind }) => kind === 'question',
    );
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.filter((question) => 'original' in question)).toEqual([]);
  });

  test('that are the same as the restatement change neither order nor score', () => {
    const twice = withOriginals(everything, Object.fromEntries(everything.map(({ ref, text }) => [ref, text])));
    const both = createSearch(twice, near);
    for (const query of ['market', 'coffee', 'bettors lose', 'larry niven'])
      expect(both(query).hits.map(({ record, score }) => [record.ref, score])).toEqual(
        createSearch(everything, near)(query).hits.map(({ record, score }) => [record.ref, score]),
      );
  });
});

describe('the original is shown as the reason', () => {
  const shown = (ref: string, query: string): string | null => {
    const { hits, sought } = search(query);
    return tellingOriginal(hits.find(({ record }) => record.ref === ref)!.record, sought, query);
  };

  test('where it has more of the words', () => {
    expect(shown('E3', 'automaton and espresso')).toBe(ORIGINALS.E3);
  });

  test('where it has them side by side', () => {
    const { sought } = search('coffee robot');
    const [first] = withOriginals(
      everything.filter(({ ref }) => ref === 'E3'),
      { E3: 'That baby met a coffee robot by the machine.' },
    );
    expect(tellingOriginal(first!, sought, 'coffee robot')).toBe(first!.original);
  });

  test('where it is quoted, though the restatement has all the telling words', () => {
    const [first] = everything.filter(({ ref }) => ref === 'E3');
    const both = { ...first!, original: 'So the coffee machine is behind a baby, then.' };
    expect(
      tellingOriginal(
        both,
        [
          { own: ['coffe'], near: [] },
          { own: ['machin'], near: [] },
        ],
        'the coffee machine is behind',
      ),
    ).toBe(both.original);
    expect(
      tellingOriginal(
        both,
        [
          { own: ['coffe'], near: [] },
          { own: ['machin'], near: [] },
        ],
        'the coffee machine',
      ),
    ).toBeNull();
  });

  test('not where the restatement does as well, or where there is none', () => {
    expect(shown('E3', 'coffee machine')).toBeNull();
    expect(shown('E2', 'bettors')).toBeNull();
  });

  test('where the restatement is still to be written', () => {
    const [first] = everything.filter(({ ref }) => ref === 'E3');
    expect(tellingOriginal({ ...first!, text: '', original: 'x' }, [{ own: ['infant'], near: [] }], 'infant')).toBe(
      'x',
    );
  });
});
