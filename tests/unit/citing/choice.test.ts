import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choiceAddress, exportsOfChoice, isWithin, type ChoiceData } from '../../../src/citing/choice.ts';
import { choiceData, wholePieces } from '../../../src/citing/choice-data.ts';
import { cite } from '../../../src/citing/cite.ts';
import { exportsOf } from '../../../src/citing/exports/all.ts';
import { rangesAsked } from '../../../src/edition/asked-references.ts';
import { joinRanges, printRanges } from '../../../src/edition/ranges.ts';
import { onlyOf, piecesOf } from '../../../src/citing/target.ts';
import { publishedContext } from './small-edition.ts';

const context = publishedContext();
const data = new Map(
  wholePieces(context.edition).map((piece) => [
    piece.name,
    JSON.parse(JSON.stringify(choiceData(piece, context))) as ChoiceData,
  ]),
);
const piece = (text: string) => piecesOf(rangesAsked(text)!)[0]!;

test('a browser makes of any choice what the build makes of it', () => {
  const ranges = fc.constantFrom('e1-e2', 'e1-e3', 'e2-e3', 'e1', 'e3', 't1-1-1-t1-1-2', 't1-1-1', 't1-1-2');
  fc.assert(
    fc.property(fc.uniqueArray(ranges, { minLength: 1, maxLength: 5 }), (chosen) => {
      for (const one of piecesOf(rangesAsked(chosen.join(','))!)) {
        if (onlyOf(one)) continue;
        const { original, restatement } = cite({ kind: 'passages', ranges: one.ranges }, context)[0]!;
        const made = exportsOfChoice(one, data.get(one.name)!);
        expect(made).toEqual({ original: exportsOf(original!), restatement: exportsOf(restatement!) });
      }
    }),
  );
});

test('only what exists can be chosen', () => {
  expect(isWithin(piece('e1-e3'), data.get('essay')!)).toBe(true);
  expect(isWithin(piece('e1-e9'), data.get('essay')!)).toBe(false);
  expect(isWithin(piece('t1-1-1-t1-1-3'), data.get('T1.1')!)).toBe(false);
  expect(choiceAddress('T1.1')).toBe('/cite/t1-1.json');
});

test('neighbours make a range', () => {
  const joined = (text: string): string => printRanges(joinRanges(rangesAsked(text)!));
  expect(joined('e27,e28,e29,e31')).toBe('E27–E29, E31');
  expect(joined('e27-e28,e29,n1,n2')).toBe('E27–E29, N1–N2');
  expect(joined('t1-1-1,t1-1-2,t1-2-1')).toBe('T1.1.1–T1.1.2, T1.2.1');
  expect(joined('e27,e27a,e28')).toBe('E27, E27a, E28');
});
