import { expect, test } from 'vitest';
import { checkBeside, type Beside } from '../../../../src/citing/ledger/check.ts';
import { parseLedger, printLedger } from '../../../../src/citing/ledger/file.ts';
import type { Images } from '../../../../src/citing/ledger/images.ts';
import { publish, type Publication } from '../../../../src/citing/ledger/publish.ts';
import { EMPTY_LEDGER, ledgerSchema, type Ledger } from '../../../../src/citing/ledger/schema.ts';
import type { Wordings } from '../../../../src/citing/ledger/wordings.ts';
import { sentenceOf } from '../../../../src/edition/problem.ts';

const say = (markdowns: Record<string, string>): Wordings =>
  new Map(Object.entries(markdowns).map(([key, markdown]) => [key, { kind: 'essay', text: markdown, markdown }]));
const on = (date: string, more: Partial<Publication> = {}): Publication => ({ date, why: 'Because', ...more });

const DIGEST = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const hive: Images = new Map([['hive.png', DIGEST]]);
const none: Images = new Map();
const having = (images: Images): Beside => ({ addresses: new Map(), site: null, images });

const first = say({ E1: '![A hive in winter](/images/hive.png)', E2: 'No picture, but words' });
const { ledger } = publish(EMPTY_LEDGER, first, on('2026-01-02'), having(hive));
const sentences = (images: Images, of: Ledger = ledger): string[] => checkBeside(of, having(images)).map(sentenceOf);

test('a picture of a published wording stays', () => {
  expect(sentences(hive)).toEqual([]);
  expect(sentences(new Map([...hive, ['wall.png', OTHER]]))).toEqual([]);
  for (const gone of [none, new Map([['winter.png', DIGEST]])])
    expect(sentences(gone)).toEqual([
      'ledger.json:1 images/hive.png is gone, and published wordings show it (E1 revision 1): put the file back: ' +
        'a picture of a published wording stays in images/ under its name (gone).',
    ]);
});

test('it stays when no text shows it any more', () => {
  const reworded = say({ E1: 'A hive in winter, in words', E2: 'No picture, but words' });
  const second = publish(ledger, reworded, on('2026-01-03'), having(hive));
  expect(second.problems).toEqual([]);
  expect(sentences(none, second.ledger)).toHaveLength(1);
  const rest = say({ E2: 'No picture, but words' });
  const withdraw = [{ key: 'E1', why: 'Said twice', see: [] }];
  const third = publish(second.ledger, rest, on('2026-01-04', { withdraw }), having(hive));
  expect(third.problems).toEqual([]);
  expect(sentences(none, third.ledger)).toHaveLength(1);
});

test('no publication goes on without it', () => {
  const reworded = say({ E1: 'A hive in winter, in words', E2: 'No picture, but words' });
  const { ledger: after, problems } = publish(ledger, reworded, on('2026-01-03'), having(none));
  expect(after).toBe(ledger);
  expect(problems.map(({ rule }) => rule)).toEqual(['gone']);
});

test('all wordings that show it are named, also one that only leads to it', () => {
  const next = say({
    E1: '![A hive in winter, again](/images/hive.png)',
    E2: 'No [picture](/images/hive.png), but words',
  });
  const second = publish(ledger, next, on('2026-01-03'), having(hive)).ledger;
  expect(sentences(none, second)[0]).toContain('(E1 revision 1, E1 revision 2, E2 revision 2)');
});

test('what only looks like a picture of the edition is none', () => {
  const words = say({ E1: '`/images/hive.png`, [a page](https://example.org/images/hive.png), /images/hive.png' });
  const { ledger: wordy } = publish(EMPTY_LEDGER, words, on('2026-01-02'), having(none));
  expect(sentences(none, wordy)).toEqual([]);
});

test('another picture under the same name is refused', () => {
  expect(ledger.images).toEqual({ 'hive.png': DIGEST });
  expect(sentences(new Map([['hive.png', OTHER]]))).toEqual([
    'ledger.json:1 images/hive.png was published with other content (E1 revision 1): put the old file back, and ' +
      'give the new picture a name of its own (changed-image).',
  ]);
});

test('a ledger from before learns with the next edition what its pictures are, and not without one', () => {
  const old = parseLedger(printLedger({ ...ledger, images: undefined })).ledger!;
  expect(ledgerSchema.safeParse(old).success).toBe(true);
  expect(sentences(new Map([['hive.png', OTHER]]), old)).toEqual([]);
  expect(sentences(none, old)).toHaveLength(1);
  expect(publish(old, first, on('2026-01-03'), having(hive)).ledger).toBe(old);
  const more = new Map([...first, ...say({ E3: 'A third' })]);
  const { ledger: next } = publish(old, more, on('2026-01-03'), having(hive));
  expect(next.images).toEqual({ 'hive.png': DIGEST });
  expect(publish(next, more, on('2026-01-04'), having(hive)).ledger).toBe(next);
});

test('what was learnt of a picture stays as it was', () => {
  const more = new Map([...first, ...say({ E3: '![A wall](/images/wall.png)' })]);
  const { ledger: next } = publish(ledger, more, on('2026-01-03'), having(new Map([...hive, ['wall.png', OTHER]])));
  expect(next.images).toEqual({ 'hive.png': DIGEST, 'wall.png': OTHER });
});
