import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkLedger } from '../../../../src/citing/ledger/check.ts';
import { parseLedger, printLedger } from '../../../../src/citing/ledger/file.ts';
import { recordOf, revisionOf } from '../../../../src/citing/ledger/look-up.ts';
import { publish } from '../../../../src/citing/ledger/publish.ts';
import { EMPTY_LEDGER, type Ledger } from '../../../../src/citing/ledger/schema.ts';
import { wordingsOf, type Wordings } from '../../../../src/citing/ledger/wordings.ts';
import { editionOf } from '../small-edition.ts';
import { EDITS, MISTAKES, type Intent } from './edits.ts';
import { filesOf, newEssay, type LivingEssay } from './living-essay.ts';

interface Life {
  essay: LivingEssay;
  ledger: Ledger;
  intent: Intent;
  day: number;
  /** Every wording that a reader could have cited: reference, revision, text. */
  cited: [ref: string, revision: number, text: string][];
  /** The marker that a reference was first published with. */
  markers: Map<string, string>;
}

const wordingsIn = (essay: LivingEssay): Wordings => wordingsOf(editionOf(filesOf(essay)));
const freshIntent = (): Intent => ({ reworded: new Set(), withdrawn: new Map() });
const dateOf = (day: number): string => new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10);
const markerIn = (text: string): string => /marker\d+/.exec(text)![0];

function remember(life: Life): void {
  for (const [ref, { revisions }] of Object.entries(life.ledger.references)) {
    const { number, text } = revisions.at(-1)!;
    life.cited.push([ref, number, text]);
    if (!life.markers.has(ref)) life.markers.set(ref, markerIn(text));
  }
}

function publishLife(life: Life): void {
  const wordings = wordingsIn(life.essay);
  const withdraw = [...life.intent.withdrawn]
    .filter(([key]) => recordOf(life.ledger, key))
    .map(([key, see]) => ({ key, why: 'No longer said', see: see.filter((ref) => wordings.has(ref)) }));
  const publication = { date: dateOf((life.day += 1)), why: 'Another day', withdraw };
  const careless = publish(life.ledger, wordings, publication);
  for (const { rule, what } of careless.problems) {
    expect(rule, what).toBe('changed-meaning');
    expect(life.intent.reworded).toContain(what.split(' ')[0]);
  }
  const sure = { ...publication, reworded: [...life.intent.reworded] };
  const { ledger, problems } = publish(life.ledger, wordings, sure);
  expect(problems).toEqual([]);
  expect(publish(ledger, wordings, sure).ledger, 'publishing twice').toBe(ledger);
  life.ledger = parseLedger(printLedger(ledger)).ledger!;
  life.intent = freshIntent();
  remember(life);
}

function checkLife({ essay, ledger, cited, markers }: Life): void {
  const wordings = wordingsIn(essay);
  expect(checkLedger(ledger, wordings)).toEqual([]);
  for (const [ref, revision, text] of cited) expect(revisionOf(ledger, ref, revision)?.text, ref).toBe(text);
  for (const [ref, marker] of markers) {
    const record = recordOf(ledger, ref)!;
    expect(record.withdrawn !== null || wordings.has(ref), `${ref} resolves`).toBe(true);
    for (const { text } of record.revisions) expect(markerIn(text), ref).toBe(marker);
  }
}

/** Tries what must not be published, and undoes it. */
function tryMistake({ essay, ledger }: Life, name: string, pick: (below: number) => number): void {
  const gone = Object.keys(ledger.references).filter((ref) => recordOf(ledger, ref)!.withdrawn);
  const published = structuredClone(essay);
  if (!MISTAKES[name]!(published, pick, gone)) return;
  const { ledger: after, problems } = publish(ledger, wordingsIn(published), { date: '2999-01-01', why: 'By mistake' });
  expect(problems.map(({ rule }) => rule)).toContain(name);
  expect(after).toBe(ledger);
}

const step = fc.record({
  what: fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom(...Object.keys(EDITS)) },
    { weight: 2, arbitrary: fc.constant('publish') },
  ),
  picks: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
});

test('through 200 edits no citation comes to mean something else, breaks or is lost', { timeout: 120_000 }, () => {
  const mistakes = Object.keys(MISTAKES);
  const lives = fc.property(fc.array(step, { minLength: 200, maxLength: 200 }), (steps) => {
    const life: Life = {
      essay: newEssay(),
      ledger: EMPTY_LEDGER,
      intent: freshIntent(),
      day: 0,
      cited: [],
      markers: new Map(),
    };
    publishLife(life);
    for (const { what, picks } of steps) {
      let turn = 0;
      const pick = (below: number): number => picks[turn++ % picks.length]! % below;
      if (what !== 'publish') EDITS[what]!(life.essay, pick, life.intent);
      else {
        publishLife(life);
        checkLife(life);
        for (const name of mistakes) tryMistake(life, name, pick);
      }
    }
    publishLife(life);
    checkLife(life);
  });
  fc.assert(lives, { numRuns: 5, endOnFailure: true });
});
