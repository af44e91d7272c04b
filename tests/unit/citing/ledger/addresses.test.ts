import { expect, test } from 'vitest';
import { addressesOf, type Addresses } from '../../../../src/citing/ledger/addresses.ts';
import { checkBeside, type Beside } from '../../../../src/citing/ledger/check.ts';
import { parseLedger, printLedger } from '../../../../src/citing/ledger/file.ts';
import {
  addressesSince,
  changesIn,
  peoplePublished,
  withdrawnPages,
  withdrawnWorks,
} from '../../../../src/citing/ledger/look-up.ts';
import { publish, type Publication } from '../../../../src/citing/ledger/publish.ts';
import { EMPTY_LEDGER, ledgerSchema, type Ledger } from '../../../../src/citing/ledger/schema.ts';
import { besideOf } from '../../../../src/citing/ledger/of-content.ts';
import { wordingsOf, type Wordings } from '../../../../src/citing/ledger/wordings.ts';
import type { Edition } from '../../../../src/edition/edition.ts';
import { sentenceOf } from '../../../../src/edition/problem.ts';
import type { SourceFile } from '../../../../src/edition/source.ts';
import { editionOf, FILES } from '../small-edition.ts';

const having = (...paths: string[]): Beside => ({
  addresses: new Map(paths.map((path) => [path, null])),
  images: new Map(),
  site: null,
});
const wordings: Wordings = new Map([['E1', { kind: 'essay', text: 'Some words', markdown: 'Some words' }]]);
const on = (date: string, more: Partial<Publication> = {}): Publication => ({ date, why: 'Because', ...more });

const all = having('/threads/lou-2/', '/how/', '/models/bees/', '/argument/');
const { ledger } = publish(EMPTY_LEDGER, wordings, on('2026-01-02'), all);
const sentences = (now: Beside, of: Ledger = ledger): string[] => checkBeside(of, now).map(sentenceOf);

test('pages that are there because a file is have addresses to keep', () => {
  const page = { path: 'pages/how.mdx', text: '---\ntitle: How\ndescription: How.\n---\n\nSo.\n' };
  const addresses: Addresses = addressesOf(editionOf([...FILES, page]));
  expect([...addresses]).toEqual([
    ['/threads/one/', null],
    ['/how/', null],
    ['/works/#smith-1999', null],
    ['/people/ann-author/', null],
    ['/people/carl-commenter/', null],
    ['/people/gwen/', null],
    ['/people/commenter-c/', ['T1.3']],
  ]);
});

test('a page that was published may not go, whatever its file is called now', () => {
  expect(sentences(all)).toEqual([]);
  expect(sentences(having('/threads/the-queen/', '/reading/'))).toEqual([
    'ledger.json:1 /threads/lou-2/ was published in edition 1 and is gone: bring threads/lou-2.mdx back under this ' +
      'name, or publish with --withdraw /threads/lou-2/ (gone).',
    'ledger.json:1 /how/ was published in edition 1 and is gone: bring pages/how.mdx back under this name, or ' +
      'publish with --withdraw /how/ (gone).',
    'ledger.json:1 /models/bees/ was published in edition 1 and is gone: bring models/bees.mdx back under this name, ' +
      'or publish with --withdraw /models/bees/ (gone).',
    'ledger.json:1 /argument/ was published in edition 1 and is gone: bring argument.yaml back under this name, or ' +
      'publish with --withdraw /argument/ (gone).',
  ]);
});

test('a ledger from before has none, checks none, and learns them with its next edition', () => {
  const old = publish(EMPTY_LEDGER, wordings, on('2026-01-02'), having()).ledger;
  expect(printLedger(old)).not.toContain('addresses');
  expect(sentences(having(), old)).toEqual([]);
  const { ledger: next } = publish(old, wordings, on('2026-01-03'), having('/how/'));
  expect(next.editions).toHaveLength(2);
  expect(next.addresses).toEqual({ '/how/': { edition: 2, withdrawn: null } });
  expect(addressesSince(next, 2)).toEqual(['/how/']);
  expect(parseLedger(printLedger(next))).toEqual({ ledger: next, problems: [] });
});

test('a page that is new is an edition; publishing again is none', () => {
  expect(publish(ledger, wordings, on('2026-01-03'), all)).toEqual({ ledger, problems: [] });
  const more = having(...all.addresses.keys(), '/why/');
  const { ledger: next } = publish(ledger, wordings, on('2026-01-03'), more);
  expect(next.addresses!['/why/']).toEqual({ edition: 2, withdrawn: null });
  expect(next.addresses!['/how/']).toEqual({ edition: 1, withdrawn: null });
  expect(publish(next, wordings, on('2026-01-04'), more).ledger).toBe(next);
});

test('a page is withdrawn as a reference is, and its address is never used again', () => {
  const rest = having('/threads/lou-2/', '/models/bees/', '/argument/');
  const withdraw = [{ key: '/how/', why: 'Said elsewhere', see: ['/models/bees/', 'E1'] }];
  const rules = (now: Beside, ...asked: typeof withdraw): string[] => {
    const { ledger: after, problems } = publish(ledger, wordings, on('2026-01-03', { withdraw: asked }), now);
    expect(after).toBe(ledger);
    return problems.map(({ rule }) => rule);
  };
  expect(rules(rest)).toEqual(['gone']);
  expect(rules(all, ...withdraw)).toEqual(['not-removed']);
  expect(rules(rest, { key: '/no/', why: 'x', see: ['/neither/'] })).toEqual(['never-published', 'see']);

  const { ledger: next, problems } = publish(ledger, wordings, on('2026-01-03', { withdraw }), rest);
  expect(problems).toEqual([]);
  expect(changesIn(next, 2)).toEqual({ added: [], reworded: [], withdrawn: ['/how/'] });
  const { see, why } = withdraw[0]!;
  expect(withdrawnPages(next)).toEqual([{ path: '/how/', withdrawn: { edition: 2, why, see } }]);
  expect(publish(next, wordings, on('2026-01-04', { withdraw }), rest).ledger).toBe(next);
  expect(sentences(rest, next)).toEqual([]);
  expect(sentences(all, next)).toEqual([
    'ledger.json:1 /how/ was withdrawn and is used again: give pages/how.mdx a name that is new (used-again).',
  ]);
});

test('a work keeps its place in the list, or is withdrawn from it and leads on', () => {
  const { ledger: before } = publish(EMPTY_LEDGER, wordings, on('2026-01-02'), having('/works/#hive'));
  expect(parseLedger(printLedger(before))).toEqual({ ledger: before, problems: [] });
  const renamed = having('/works/#hive-1871');
  expect(sentences(renamed, before)).toEqual([
    'ledger.json:1 /works/#hive was published in edition 1 and is gone: bring works/hive.yaml back under this name, or ' +
      'publish with --withdraw /works/#hive (gone).',
  ]);
  const withdraw = [{ key: '/works/#hive', why: 'Renamed', see: ['/works/#hive-1871'] }];
  const { ledger: next, problems } = publish(before, wordings, on('2026-01-03', { withdraw }), renamed);
  expect(problems).toEqual([]);
  expect([withdrawnPages(next), withdrawnWorks(next)]).toEqual([
    [],
    [{ id: 'hive', withdrawn: { edition: 2, why: 'Renamed', see: ['/works/#hive-1871'] } }],
  ]);
});

test('what a reference said is said by references now, not by a page', () => {
  const withdraw = [{ key: 'E1', why: 'Said elsewhere', see: ['/how/'] }];
  const { problems } = publish(ledger, new Map(), on('2026-01-03', { withdraw }), all);
  expect(problems.map(({ rule }) => rule)).toEqual(['see']);
});

test('an address of an edition that there is not is no ledger', () => {
  const broken = structuredClone(ledger);
  broken.addresses!['/how/']!.edition = 2;
  expect(ledgerSchema.safeParse(broken).success).toBe(false);
  expect(ledgerSchema.safeParse({ ...ledger, addresses: { how: { edition: 1, withdrawn: null } } }).success).toBe(
    false,
  );
});

const renamed = (from: string, to: string): SourceFile[] =>
  FILES.map(({ path, text }) => ({ path, text: text.replaceAll(from, to) }));

test('the page of somebody who is renamed goes only where it is said, and leads to the new one', () => {
  const small = editionOf();
  const of = (edition: Edition): Beside => besideOf([], edition);
  const { ledger: before } = publish(EMPTY_LEDGER, wordingsOf(small), on('2026-01-02'), of(small));
  const after = editionOf(renamed('Gwen', 'Guinevere'));
  const publishing = (more: Partial<Publication>) =>
    publish(before, wordingsOf(after), on('2026-01-03', more), of(after));
  expect(publishing({}).problems.map(sentenceOf)).toEqual([
    'ledger.json:1 /people/gwen/ was published in edition 1 and is gone: give its person the name back, or publish with ' +
      '--withdraw /people/gwen/="why", and --see /people/gwen/=… for the page that is theirs now (gone).',
  ]);
  const withdraw = [{ key: '/people/gwen/', why: 'Now called so', see: ['/people/guinevere/'] }];
  const next = publishing({ withdraw });
  expect(next.problems).toEqual([]);
  expect(peoplePublished(next.ledger)).toMatchObject({
    kept: new Map([['commenter-c', ['T1.3']]]),
    withdrawn: new Set(['gwen']),
  });
});
