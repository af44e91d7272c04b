import { expect, test } from 'vitest';
import { GLOSSARY, OPEN, termAddress, workAddress, WORKS } from '../../src/edition/addresses.ts';
import { slugOf } from '../../src/edition/slug.ts';
import { readContent } from '../../src/reading/content-folder.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { askedName } from '../../src/searching/asked-name.ts';
import { namedIn } from '../../src/searching/named.ts';
import { searchRecords } from '../../src/searching/records.ts';

const edition = buildEdition(readContent()).edition!;
const named = namedIn(edition, searchRecords(edition));
const meant = (path: string): string[] => askedName(path, named).exact.map(({ href }) => href);

/** As addresses are typed, pasted and made of names by other programs. */
const spellings = (name: string): string[] => [
  name,
  slugOf(name),
  slugOf(name).replaceAll('-', '_'),
  slugOf(name).replaceAll('-', ''),
  name.toUpperCase(),
  name.replaceAll(' ', '+'),
  `${slugOf(name)}.html`,
];

test('the address of every name of every term, however it is spelt, means this term alone', () => {
  const names = edition.terms.flatMap(({ slug, term, aliases }) => [term, ...aliases].map((name) => ({ slug, name })));
  expect(names.length).toBeGreaterThan(250);
  const wrong = names.flatMap(({ slug, name }) =>
    spellings(name)
      .map((spelling) => `${GLOSSARY}${spelling}/`)
      .filter((path) => String(meant(path)) !== termAddress(slug)),
  );
  expect(wrong).toEqual([]);
});

test('so does that of every work by its id and its title', () => {
  const wrong = edition.works.flatMap(({ id, title }) =>
    [...spellings(id), ...spellings(title)]
      .map((spelling) => `${WORKS}${spelling.replaceAll('/', ' ')}`)
      .filter((path) => !meant(path).includes(workAddress(id))),
  );
  expect(wrong).toEqual([]);
});

test('whatever has a name is found by its title, wherever it is asked for', () => {
  const lost = named.filter(({ href, title }) => !meant(`/${title.replaceAll('/', ' ')}`).includes(href));
  expect(lost).toEqual([]);
});

test('every place has its names once', () => {
  const hrefs = named.map(({ href }) => href);
  expect(hrefs.filter((href, i) => hrefs.indexOf(href) !== i)).toEqual([]);
});

test('what is near in letters is offered, or nothing', () => {
  const near = (path: string): string[] => askedName(path, named).near.map(({ href }) => href);
  expect(near('/opne/')).toEqual([OPEN]);
  for (const path of ['/nope/', '/wp-admin/', '/rule', '/index2']) expect(near(path), path).toEqual([]);
});
