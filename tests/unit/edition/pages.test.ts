import { expect, test } from 'vitest';
import { ARGUMENT, ESSAY, GLOSSARY, OPEN, permalink, THREADS } from '../../../src/edition/addresses.ts';
import { isOwnAddress, titleOf } from '../../../src/edition/pages.ts';
import { reference } from '../../../src/edition/reference.ts';
import { editionSchema } from '../../../src/schemas/edition.ts';
import { editionOf, FILES } from '../citing/small-edition.ts';

test('a page of every edition has one title, and what is none has none', () => {
  expect([titleOf(GLOSSARY), titleOf(OPEN)]).toEqual(['Glossary', 'What nobody has answered']);
  expect(() => titleOf(permalink(reference('E1')))).toThrow('is no page of every edition');
});

test('the menu offers what holds something, by its shorter name', () => {
  const hrefs = editionOf(FILES).offered.map(({ href }) => href);
  expect(hrefs.slice(0, 2)).toEqual([ESSAY, THREADS]);
  expect(hrefs).toContain(GLOSSARY);
  expect(hrefs).not.toContain(ARGUMENT);
  expect(hrefs).not.toContain(OPEN);
});

test('an edition may call each of them otherwise', () => {
  const slugs = editionOf(FILES).offered.map(({ href }) => href.replaceAll('/', ''));
  expect(slugs).toContain('people');
  for (const slug of slugs) expect(editionSchema.shape.menu.parse({ [slug]: 'Other' })).toEqual({ [slug]: 'Other' });
});

test('a page of the editors’ own cannot take the place of one of these', () => {
  expect(['essay', 'open', 'cite', 'p', '404', 'pagefind'].filter((slug) => !isOwnAddress(slug))).toEqual([]);
  expect(isOwnAddress('about')).toBe(false);
});
