import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from '../../../src/annotating/annotation.ts';
import { findWords, toWholeWords } from '../../../src/annotating/find-words.ts';
import { sayFound } from '../../../src/annotating/say.ts';
import { reference } from '../../../src/edition/reference.ts';
import { EDITS } from '../citing/ledger/edits.ts';
import { newEssay, textOf, type LivingEssay } from '../citing/ledger/living-essay.ts';
import { anyText, placeIn } from './samples.ts';

const place = (before: string, words: string, after: string): Place => ({
  ref: reference('E1'),
  wording: 'restatement',
  before,
  words,
  after,
});

test('in a passage that reads as it did, words are found where they were, though they stand there again', () => {
  const law = fc.property(
    anyText.chain((text) => fc.tuple(fc.constant(text), placeIn(text))),
    ([text, one]) => {
      const end = one.before.length + one.words.length;
      expect(findWords(one, text)).toEqual({ state: 'same', start: one.before.length, end });
    },
  );
  fc.assert(law);
});

test('in any other text they are found as whole words that read alike, or not at all; and it is said', () => {
  const marked = anyText.chain((text) =>
    placeIn(text).map((one) => {
      const span = toWholeWords(text, { start: one.before.length, end: one.before.length + one.words.length });
      const { start, end } = span ?? { start: 0, end: text.length };
      return { ...one, before: text.slice(0, start), words: text.slice(start, end), after: text.slice(end) };
    }),
  );
  const law = fc.property(marked, anyText, (one, text) => {
    fc.pre(text !== one.before + one.words + one.after);
    const found = findWords(one, text);
    expect(sayFound(found, one.ref)).not.toBe('');
    expect(['kept', 'several', 'changed']).toContain(found.state);
    if (found.state !== 'kept') return;
    expect(text.slice(found.start, found.end)).toBe(one.words);
    expect(toWholeWords(text, found)).toEqual({ start: found.start, end: found.end });
  });
  fc.assert(law, { numRuns: 2000 });
});

test.for([
  [
    'words before them',
    place('The ', 'brown fox', ' sleeps.'),
    'Once more the brown fox sleeps.',
    'the |brown fox| sleeps',
  ],
  [
    'the same words in front',
    place('A cat saw a ', 'cat', ' asleep.'),
    'A cat, grey, saw a cat asleep.',
    'saw a |cat| asleep',
  ],
  [
    'a change beside long words',
    place('', 'four words or more', ' here'),
    'All four words or more there',
    'All |four words or more| there',
  ],
] as const)('%s do not move them', ([, one, text, shown]) => {
  const found = findWords(one, text);
  if (found.state !== 'kept') throw new Error(`They are ${found.state}.`);
  expect(`${text.slice(0, found.start)}|${text.slice(found.start, found.end)}|${text.slice(found.end)}`).toContain(
    shown,
  );
});

test.for([
  ['a short word in other company', place('Why does the ', 'cat', ' sleep?'), 'A cat wakes.'],
  ['three words in other company', place('Why do ', 'three short words', ' stand?'), 'All three short words there.'],
  ['part of a word', place('Why does the ', 'cat', ' sleep?'), 'Why does the cattle sleep?'],
] as const)('%s is not taken for them', ([, one, text]) => {
  expect(findWords(one, text)).toEqual({ state: 'changed' });
});

test.for([
  [place('on ', 'and on', ' then'), 'on and on, on and on, x', ['on and on, on', 'on and on, x']],
  [place('', 'cat', ''), 'A cat saw a cat.', ['A cat saw', 'a cat.']],
  [
    place('a ', 'cat', ''),
    'By a cat, a dog saw a cat, a dog and a cat',
    ['By a cat, a dog', 'saw a cat, a dog', 'and a cat'],
  ],
  [place('', 'cat', ''), 'cat cat', ['cat cat', 'cat cat']],
] as const)('%j in “%s” may be any of those, which are told apart', ([one, text, around]) => {
  expect(findWords({ ...one, isPart: true }, text)).toEqual({ state: 'several', times: around.length, around });
});

test('words that were marked elsewhere are where they were if as much as is known around them stands there once', () => {
  const law = fc.property(
    anyText.chain((text) => fc.tuple(fc.constant(text), placeIn(text), fc.nat(12), fc.nat(12))),
    ([text, one, lead, tail]) => {
      const { before, words, after } = one;
      const [known, more] = [before.slice(Math.max(0, before.length - lead)), after.slice(0, tail)];
      const times = (within: string, part: string): number =>
        [...within].filter((_, i) => within.startsWith(part, i)).length;
      fc.pre(times(text, known + words + more) === 1);
      const part: Place = { ...one, before: known, after: more, isPart: true };
      expect(findWords(part, text)).toEqual({
        state: 'same',
        start: before.length,
        end: before.length + words.length,
      });
    },
  );
  fc.assert(law);
});

test.for([
  ['what stands around the passage', place('E27 By nobody. A ', 'cat', ' sleeps. Next'), 'A cat sleeps.', 'same'],
  ['a part of a word', place('A c', 'at', ' sl'), 'A cat sleeps.', 'same'],
  ['other words around them', place('the ', 'old grey cat there', ' sl'), 'An old grey cat there sleeps.', 'kept'],
  ['what stands there twice', place('', 'cat', ''), 'A cat saw a cat.', 'several'],
] as const)('marked elsewhere, with %s', ([, one, text, state]) => {
  expect(findWords({ ...one, isPart: true }, text).state).toBe(state);
});

const passagesOf = (essay: LivingEssay): Map<string, string> =>
  new Map(essay.sections.flatMap(({ passages }) => passages.map((one) => [one.ref, textOf(one)] as const)));

/** Marks some words of a passage; every word of a living essay is its own, so what was meant is known for ever. */
function markIn(essay: LivingEssay, picks: readonly number[]): Place {
  const passages = [...passagesOf(essay)];
  const [ref, text] = passages[picks[0]! % passages.length]!;
  const words = [...text.matchAll(/\S+/g)];
  const [a, b] = [picks[1]! % words.length, picks[2]! % words.length];
  const [first, last] = [words[Math.min(a, b)]!, words[Math.max(a, b)]!];
  const [start, end] = [first.index, last.index + last[0].length];
  return { ...place(text.slice(0, start), text.slice(start, end), text.slice(end)), ref: reference(ref) };
}

function checkMark(one: Place, passages: ReadonlyMap<string, string>): void {
  const text = passages.get(one.ref) ?? null;
  const found = findWords(one, text);
  if (text === null) return expect(found).toEqual({ state: 'gone' });
  const at = text.search(new RegExp(`(?<!\\w)${one.words.replaceAll('.', '\\.')}(?!\\w)`));
  if (found.state === 'changed' || found.state === 'several') {
    // Four words say by themselves what was meant.
    expect(at < 0 || one.words.split(' ').length < 4).toBe(true);
    return;
  }
  expect(found).toEqual({
    state: text === one.before + one.words + one.after ? 'same' : 'kept',
    start: at,
    end: at + one.words.length,
  });
}

test('through 60 edits and editions no mark is lost, and none lies on words that were not marked', () => {
  const step = fc.record({
    what: fc.constantFrom(...Object.keys(EDITS)),
    picks: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
    marks: fc.boolean(),
  });
  const law = fc.property(fc.array(step, { minLength: 60, maxLength: 60 }), (steps) => {
    const essay = newEssay();
    const marks: Place[] = [];
    for (const { what, picks, marks: isMark } of steps) {
      if (isMark) marks.push(markIn(essay, picks));
      let turn = 0;
      EDITS[what]!(essay, (below) => picks[turn++ % picks.length]! % below, {
        reworded: new Set(),
        withdrawn: new Map(),
      });
      const passages = passagesOf(essay);
      for (const one of marks) checkMark(one, passages);
    }
  });
  fc.assert(law, { numRuns: 40 });
});
