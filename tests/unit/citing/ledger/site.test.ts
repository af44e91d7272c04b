import { expect, test } from 'vitest';
import { checkBeside, type Beside } from '../../../../src/citing/ledger/check.ts';
import { parseLedger, printLedger } from '../../../../src/citing/ledger/file.ts';
import { publish, type Publication } from '../../../../src/citing/ledger/publish.ts';
import { EMPTY_LEDGER, type Ledger } from '../../../../src/citing/ledger/schema.ts';
import { publishedSite } from '../../../../src/citing/ledger/site.ts';
import type { Wordings } from '../../../../src/citing/ledger/wordings.ts';
import { sentenceOf } from '../../../../src/edition/problem.ts';

const say = (text: string): Wordings => new Map([['E1', { kind: 'essay', text, markdown: text }]]);
const at = (site: string): Beside => ({ addresses: new Map(), images: new Map(), site });
const [OLD, NEW] = ['https://old.org/bees', 'https://new.org'];
const on = (date: string, more: Partial<Publication> = {}): Publication => ({ date, why: 'Because', ...more });
const { ledger } = publish(EMPTY_LEDGER, say('Some words'), on('2026-01-02'), at(OLD));
const said = (site: string, of: Ledger = ledger): string[] => checkBeside(of, at(site)).map(sentenceOf);

test('the address of an edition is recorded once, and is the one that its citations lead to', () => {
  const { ledger: next } = publish(ledger, say('Some more words'), on('2026-01-03'), at(OLD));
  expect(next.editions.map(({ site }) => site)).toEqual([OLD, undefined]);
  expect(publishedSite(next)).toBe(OLD);
  expect(parseLedger(printLedger(next))).toEqual({ ledger: next, problems: [] });
});

test('another is refused, even in place of the words that it comes with', () => {
  expect(said(OLD)).toEqual([]);
  expect(said(NEW)).toEqual([
    'edition.yaml:1 `site` is https://new.org, and every citation so far leads to https://old.org/bees: put it back, or ' +
      'publish with --moved, and have the old address lead on to the new one for good (changed-site).',
  ]);
  expect(publish(ledger, say('Some more words'), on('2026-01-03'), at(NEW)).ledger).toBe(ledger);
});

test('an edition that is said to have moved is recorded so, if it has', () => {
  const moved = on('2026-01-03', { moved: true });
  const { ledger: next } = publish(ledger, say('Some words'), moved, at(NEW));
  expect(next.editions.map(({ site }) => site)).toEqual([OLD, NEW]);
  expect(said(NEW, next)).toEqual([]);
  expect(publish(next, say('Some words'), moved, at(NEW)).problems.map(sentenceOf)).toEqual([
    'edition.yaml:1 `site` is https://new.org, as it was: set it to the new address, or leave out --moved (changed-site).',
  ]);
});

test('an example, or a ledger from before, binds to nothing', () => {
  const before = publish(EMPTY_LEDGER, say('Some words'), on('2026-01-02'), at('https://bees.example')).ledger;
  expect(publishedSite(before)).toBeNull();
  expect(said(NEW, before)).toEqual([]);
  expect(publish(before, say('Some words'), on('2026-01-03'), at(NEW)).ledger).toBe(before);
});
