import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeset } from '../../../src/edition/typeset.ts';
import { quotationMarksOf } from '../../../src/edition/quotation-marks.ts';
import { buildEdition } from '../../../src/reading/build.ts';
import { FILES } from '../citing/small-edition.ts';
import { anyText } from './arbitraries.ts';

describe('quotation marks are those of the language', () => {
  test.for([
    ['de', `"Sie läutet von selbst", sagte er.`, '„Sie läutet von selbst“, sagte er.'],
    [
      'de-AT',
      `"Er rief: 'Halt!'", sagte Hans' Frau, "ist's wahr?"`,
      '„Er rief: ‚Halt!‘“, sagte Hans’ Frau, „ist’s wahr?“',
    ],
    ['fr', `Il dit : "l'heure".`, 'Il dit : «\u202Fl’heure\u202F».'],
    ['sv', '"Ja"', '”Ja”'],
    ['pl', '"Tak"', '„Tak”'],
    ['it', `"Sì", 'no'`, '«Sì», “no”'],
    ['he', 'בשנת תש"ח אמר "שלום" לג\'ורג\'', 'בשנת תש״ח אמר ”שלום” לג׳ורג’'],
    ['de', 'zwei"wort', 'zwei"wort'],
    ['de', 'wait...', 'wait…'],
    ['de', '„gesetzt“ schon', '„gesetzt“ schon'],
    ['en', `"It's" 'so'`, '“It’s” ‘so’'],
    ['ja', '"x"', '“x”'],
  ] as const)('%s: %s', ([language, text, set]) => expect(typeset(text, language)).toBe(set));

  test('a language without marks of its own has those of English', () => {
    expect([quotationMarksOf('en'), quotationMarksOf('eo')]).toEqual([null, null]);
    expect(quotationMarksOf('pt-PT')?.double).toEqual(['«', '»']);
    expect(quotationMarksOf('pt-BR')).toBeNull();
  });

  const languages = fc.constantFrom('de', 'fr', 'he', 'hu', 'nl', 'sv');
  const texts = fc.oneof(
    anyText,
    fc.string({ unit: fc.constantFrom('a', 'א', '"', "'", ' ', '.', '1'), maxLength: 20 }),
  );

  test('what is set stays, and no sign of an own use is left', () => {
    fc.assert(
      fc.property(languages, texts, (language, text) => {
        const set = typeset(text, language);
        expect(typeset(set, language)).toBe(set);
        expect(set).not.toMatch(/[\uFDD0-\uFDD5]/);
      }),
    );
  });

  test('all but the signs is as it was', () => {
    const bare = (text: string): string => text.replace(/["'„“”‚‘’«»״׳…\s.]/g, '');
    fc.assert(
      fc.property(languages, texts, (language, text) => {
        expect(bare(typeset(text, language))).toBe(bare(text));
      }),
    );
  });
});

test('an edition is set in its language: passages, questions, titles and what they are cited by', () => {
  const german = FILES.map(({ path, text }) => ({
    path,
    text:
      path === 'edition.yaml'
        ? `language: de${text}`
        : text
            .replace('title: Start\n', `title: Der "Anfang"\n`)
            .replace('"Why?"', `'Warum "so"?'`)
            .replace('A *first*', 'A "*first*"'),
  }));
  const { edition } = buildEdition(german);
  const { title, items } = edition!.sections[0]!;
  expect(title).toBe('Der „Anfang“');
  expect(items[0]).toMatchObject({ text: expect.stringMatching(/^A „first“ /) as string, asks: ['Warum „so“?'] });
  expect(edition!.data.original.title).toContain('„Quotes“');
});
