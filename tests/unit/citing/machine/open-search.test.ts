import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { openSearchXml } from '../../../../src/citing/machine/open-search.ts';

const read = (name: string) => load(openSearchXml({ site: 'https://edition.example', name }), { xml: true });

test('a browser is told which address has the results for its words', () => {
  const template = read('Variorum')('Url[type="text/html"]').attr('template')!;
  expect(template.replace('{searchTerms}', 'persona')).toBe('https://edition.example/search/?q=persona');
});

test.each([
  ['Variorum', 'Variorum'],
  ['A name of sixteen', 'A name of'],
  ['Sixteen letters!', 'Sixteen letters!'],
  ['Kinder- und Hausmärchen & Anmerkungen', 'Kinder- und'],
  ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschiff'],
])('of the name %s no more than sixteen letters are shown, words whole where they can be', (name, short) => {
  expect(read(name)('ShortName').text()).toBe(short);
});
