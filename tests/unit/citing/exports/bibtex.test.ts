import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CslItem } from '../../../../src/citing/csl.ts';
import { biblatex, bibtex, citeLine } from '../../../../src/citing/exports/bibtex.ts';
import { anyItem, factsOfItem } from './items.ts';
import { factsOfBibtex } from './parse.ts';

for (const [name, write] of Object.entries({ bibtex, biblatex })) {
  test(`${name} says of any item what the item says`, () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        expect(factsOfBibtex(write(item))).toEqual([factsOfItem(item)]);
      }),
    );
  });

  test(`${name} keeps an address in one piece`, () => {
    const URL = `https://edition.example/${'very-long/'.repeat(30)}?a=b&c=%20#e_1~x`;
    const item = {
      id: 'k',
      type: 'webpage',
      title: 'T',
      author: [{ literal: 'A' }],
      'container-title': 'C',
      URL,
    } as const;
    expect(write({ ...item, author: [{ literal: 'A' }] })).toContain(`url = {${URL}}`);
  });
}

test('an unpublished item has no date', () => {
  const source = bibtex({
    id: 'k',
    type: 'webpage',
    title: 'T',
    author: [{ family: 'Ö', given: 'A' }],
    'container-title': 'C',
    URL: 'https://e.example/',
  });
  expect(source).toBe(
    '@misc{k,\n  author = {Ö, A},\n  title = {{T}},\n  howpublished = {C},\n  url = {https://e.example/}\n}\n',
  );
});

test('a date is given to the day, as far as it is known', () => {
  const of = (...parts: number[]): CslItem => ({
    id: 'k',
    type: 'webpage',
    title: 'T',
    author: [{ literal: 'A' }],
    issued: { 'date-parts': [parts] },
  });
  expect(bibtex(of(2026, 11, 6))).toMatch(/\n {2}year = \{2026\},\n {2}month = nov,\n {2}day = \{6\}\n/);
  expect(biblatex(of(2026, 11, 6))).toContain('date = {2026-11-06}');
  expect(bibtex(of(2026, 11))).not.toContain('day');
  expect(bibtex(of(2026))).not.toMatch(/month|day/);
});

test('BibLaTeX is told the language by the name that Babel has for it, where it has one', () => {
  const langidIn = (item: CslItem): string | undefined => /langid = \{(.*)\}/.exec(biblatex(item))?.[1];
  const of = (language: string): CslItem => ({
    id: 'k',
    type: 'webpage',
    title: 'T',
    author: [{ literal: 'A' }],
    language,
  });
  expect([of('de'), of('de-AT'), of('fr-CA'), of('pt-BR')].map(langidIn)).toEqual([
    'ngerman',
    'naustrian',
    'french',
    'brazilian',
  ]);
  expect(langidIn(of('tlh'))).toBeUndefined();
  expect(bibtex(of('de'))).not.toContain('de');
});

test('the line that cites a place is no part of any entry, and holds nothing that begins one or ends the place', () => {
  const item: CslItem = { id: 'k', type: 'webpage', title: 'T', author: [{ literal: 'A' }] };
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s/g, ' ')),
      (place) => {
        const line = citeLine(place, 'k');
        expect(factsOfBibtex(line + bibtex(item))).toEqual(factsOfBibtex(bibtex(item)));
        expect(line).not.toMatch(/@|\n./);
      },
    ),
  );
  expect(citeLine('E2a in [Bees] & 100%', 'k')).toBe('% \\cite[{E2a in [Bees] \\&~100\\%}]{k}\n');
});
