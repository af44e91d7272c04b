import { expect, test } from 'vitest';
import * as de from '../../../src/searching/languages/de.ts';
import * as en from '../../../src/searching/languages/en.ts';
import * as other from '../../../src/searching/languages/other.ts';

/** A build takes one for another, so all are of one form. */
const LANGUAGES: Readonly<Record<string, typeof en>> = { de, en, other };

test('what is listed of a language is listed as it is compared', () => {
  for (const { fold, stem, COMMON, ARTICLES } of Object.values(LANGUAGES)) {
    for (const word of COMMON) expect(fold(word)).toBe(word);
    for (const article of ARTICLES) expect(stem(fold(article))).toBe(article);
  }
});

test('German: forms of a word are one, and so are the ways to write an umlaut', () => {
  const same = [
    ['Sterne', 'Sternen', 'Stern'],
    ['Kleid', 'Kleider', 'Kleidern'],
    ['Haus', 'Häuser', 'Häusern', 'Haeuser'],
    ['süß', 'suess', 'süßen', 'SÜSSER'],
    ['Straße', 'Strasse', 'Straßen'],
    ['Über', 'ueber'],
  ];
  const stemOf = (word: string): string => de.stem(de.fold(word));
  for (const forms of same) expect(new Set(forms.map(stemOf)), forms.join(' ')).toHaveProperty('size', 1);
  expect(de.fold('Quelle')).toBe('quelle');
  expect(de.fold('Mauer')).toBe('mauer');
  expect(stemOf('Brei')).not.toBe(stemOf('Brot'));
});

test('without a file of its own a language is compared without points and by one spelling', () => {
  expect(other.fold('שָׁלוֹם')).toBe(other.fold('שלום'));
  expect(other.fold('مَدِينَة')).toBe(other.fold('مدينه'));
  expect(other.fold('عـلـى')).toBe(other.fold('علي'));
  expect(other.fold('Ça')).toBe('ca');
});

test.each(Object.entries(LANGUAGES))('letters that do not come apart are as one types them: %s', (_, { fold }) => {
  for (const [written, typed] of Object.entries({ Søren: 'soren', Łódź: 'lodz', Œdème: 'oedeme', Þórr: 'thorr' }))
    expect(fold(written)).toBe(fold(typed));
});
