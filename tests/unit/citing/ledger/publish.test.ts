import { expect, test } from 'vitest';
import { changesIn, editionOf, latestEdition, statusOf, withdrawals } from '../../../../src/citing/ledger/look-up.ts';
import { publish, type Publication } from '../../../../src/citing/ledger/publish.ts';
import { EMPTY_LEDGER, ledgerSchema } from '../../../../src/citing/ledger/schema.ts';
import type { Wordings } from '../../../../src/citing/ledger/wordings.ts';
import { sentenceOf } from '../../../../src/edition/problem.ts';
import { revisionAt } from './revision-at.ts';

const say = (texts: Record<string, string>): Wordings =>
  new Map(Object.entries(texts).map(([key, text]) => [key, { kind: 'essay', text, markdown: `*${text}*` }]));
const on = (date: string, more: Partial<Publication> = {}): Publication => ({ date, why: 'Because', ...more });

const first = publish(
  EMPTY_LEDGER,
  say({ E1: 'one wording here', E2: 'another wording there' }),
  on('2026-01-02'),
).ledger;
const now = say({ E1: 'one better wording here', E3: 'third' });
const withdraw = [{ key: 'E2', why: 'Said twice', see: ['E1'] }];
const second = publish(first, now, on('2026-02-03', { why: '  Better ', withdraw })).ledger;

test('an edition records what is new, reworded and withdrawn, and nothing else', () => {
  expect(latestEdition(second)).toEqual({ number: 2, date: '2026-02-03', why: 'Better' });
  expect(changesIn(second, 1)).toEqual({ added: ['E1', 'E2'], reworded: [], withdrawn: [] });
  expect(changesIn(second, 2)).toEqual({ added: ['E3'], reworded: ['E1'], withdrawn: ['E2'] });
  expect(withdrawals(second)).toEqual([{ key: 'E2', edition: 2, why: 'Said twice', see: ['E1'], date: '2026-02-03' }]);
  expect(ledgerSchema.safeParse(second).success).toBe(true);
});

test('every wording can be read again, by revision and by edition', () => {
  expect(second.references['E1']!.revisions.map(({ text }) => text)).toEqual([
    'one wording here',
    'one better wording here',
  ]);
  expect(revisionAt(second, 'E1', 1)!.markdown).toBe('*one wording here*');
  expect(revisionAt(second, 'E2', 1)!.text).toBe('another wording there');
  expect(revisionAt(second, 'E2', 2)).toBeNull();
  expect(revisionAt(second, 'E3', 1)).toBeNull();
  expect(editionOf(second, 3)).toBeNull();
});

test('the status tells how the words stand to what was published', () => {
  const said = (text: string, markdown = `*${text}*`) => ({ text, markdown });
  expect(statusOf(second, 'E1', said('one better wording here'))).toBe('published');
  expect(statusOf(second, 'E1', said('one best wording here'))).toBe('changed');
  expect(statusOf(second, 'E1', undefined)).toBe('changed');
  expect(statusOf(second, 'E2', undefined)).toBe('withdrawn');
  expect(statusOf(second, 'E4', said('fourth'))).toBe('unpublished');
  expect(statusOf(second, 'constructor', said(''))).toBe('unpublished');
});

test('words that are only taken otherwise from what was published are no new wording', () => {
  const taken: Wordings = new Map([
    ...now,
    ['E1', { kind: 'essay', text: 'one better\nwording here', markdown: '*one better wording here*' }],
  ]);
  expect(statusOf(second, 'E1', taken.get('E1'))).toBe('published');
  expect(publish(second, taken, on('2026-03-04')).ledger).toBe(second);
});

test('a change of markup alone is no revision', () => {
  const marked: Wordings = new Map([...now].map(([key, wording]) => [key, { ...wording, markdown: 'other' }]));
  expect(publish(second, marked, on('2026-03-04')).ledger).toBe(second);
});

test('publishing again changes nothing', () => {
  expect(publish(second, now, on('2026-02-03', { withdraw }))).toEqual({ ledger: second, problems: [] });
});

test('an edition that cannot be is refused as a whole', () => {
  const rules = (publication: Publication, wordings = now): string[] => {
    const { ledger, problems } = publish(second, wordings, publication);
    expect(ledger).toBe(second);
    return problems.map(({ rule }) => rule);
  };
  expect(rules(on('2026-01-01'))).toEqual(['date']);
  expect(rules(on('2026-03-04', { why: ' ' }))).toEqual(['why']);
  expect(rules(on('2026-03-04', { why: 'one\ntwo' }))).toEqual(['why']);
  expect(rules(on('2026-03-04', { withdraw: [{ key: 'E9', why: 'x', see: [] }] }))).toEqual(['never-published']);
  expect(rules(on('2026-03-04', { withdraw: [{ key: 'E1', why: 'x', see: ['E2'] }] }))).toEqual(['not-removed', 'see']);
  expect(rules(on('2026-03-04'), say({ E3: 'third' }))).toEqual(['gone']);
  expect(rules(on('2026-03-04', { reworded: ['E99'] }))).toEqual(['dangling-reference']);
  const idle = [{ key: 'E1', why: ' ', see: [] }];
  expect(rules(on('2026-03-04', { withdraw: idle }), say({ E3: 'third' }))).toEqual(['why']);
});

test('what could not be read again as a ledger is not written', () => {
  const strange: Wordings = new Map([...now, ['E4', { kind: 'tale' as never, text: 'a', markdown: 'a' }]]);
  const { ledger, problems } = publish(second, strange, on('2026-03-04'));
  expect(ledger).toBe(second);
  expect(problems.map(sentenceOf)).toEqual([
    expect.stringMatching(/^ledger\.json:1 this would be no ledger \(references\.E4\.kind: .*: mend /),
  ]);
});

test('what was deleted where it stood is published without words; what has words does not lose them', () => {
  const { ledger } = publish(EMPTY_LEDGER, say({ 'T1.1': '', 'T1.2': 'No.' }), on('2026-01-02'));
  expect(ledgerSchema.safeParse(ledger).success).toBe(true);
  const back = publish(ledger, say({ 'T1.1': 'Yes.', 'T1.2': 'No.' }), on('2026-01-03'));
  expect(changesIn(back.ledger, 2).reworded).toEqual(['T1.1']);
  const vouched = on('2026-01-03', { reworded: ['T1.2'] });
  expect(publish(ledger, say({ 'T1.1': '', 'T1.2': '' }), vouched).problems.map(sentenceOf)).toEqual([
    'ledger.json:1 T1.2 was published and has no word left: bring it back, or npm run keep -- withdraw T1.2, and publish ' +
      'with --withdraw T1.2 (gone).',
  ]);
});

test('a comment is withdrawn with its passages, and a thread with its comments, in whatever order they are named', () => {
  const texts = { T1: 'a thread', 'T1.1': 'a comment', 'T1.1.1': 'a passage', 'T1.10': 'another', T10: 'a third' };
  const { ledger } = publish(EMPTY_LEDGER, say(texts), on('2026-01-02'));
  const left = say({ T10: texts.T10 });
  expect(publish(ledger, left, on('2026-02-03')).problems.map(({ what }) => what)).toEqual([
    'T1 was published and is gone',
  ]);
  const asked = [
    { key: 'T1', why: 'Spam', see: [] },
    { key: 'T1.10', why: 'Said twice', see: ['T10'] },
  ];
  for (const withdraw of [asked, asked.toReversed()]) {
    const after = publish(ledger, left, on('2026-02-03', { withdraw })).ledger;
    expect(withdrawals(after).map(({ key, why }) => [key, why])).toEqual([
      ['T1', 'Spam'],
      ['T1.1', 'Spam'],
      ['T1.1.1', 'Spam'],
      ['T1.10', 'Said twice'],
    ]);
    expect(publish(after, left, on('2026-02-03', { withdraw })).ledger).toBe(after);
  }
});

test('a ledger with a hole in it is no ledger', () => {
  const parses = (change: (ledger: typeof second) => void): boolean => {
    const copy = structuredClone(second);
    change(copy);
    return ledgerSchema.safeParse(copy).success;
  };
  expect(parses((ledger) => ledger.editions.shift())).toBe(false);
  expect(parses((ledger) => ledger.references['E1']!.revisions.shift())).toBe(false);
  expect(parses((ledger) => (ledger.references['E3']!.revisions[0]!.edition = 3))).toBe(false);
  expect(parses((ledger) => (ledger.editions[1]!.date = '2025-01-01'))).toBe(false);
  expect(parses((ledger) => Object.assign(ledger, { more: 1 }))).toBe(false);
});
