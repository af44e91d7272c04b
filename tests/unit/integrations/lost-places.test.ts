import { expect, test } from 'vitest';
import { lostPlaces, mayBeLost } from '../../../src/integrations/lost-places.ts';
import { buildEdition } from '../../../src/reading/build.ts';
import { FILES } from '../citing/small-edition.ts';

/** What is said of a link on a page of the editors, of which every page has but one heading and one name. */
function saidOf(to: string): string[] {
  const path = 'pages/rights.mdx';
  const text = `---\ntitle: Rights\ndescription: Whose words these are.\n---\n\nAs [said](${to}).\n`;
  const files = [...FILES, { path, text }];
  const { edition, problems } = buildEdition(files);
  expect(problems).toEqual([]);
  const pageAt = (page: string): string => `<h1>${page}</h1><h2 id="über-uns">Über uns</h2><p id="history">`;
  const lost = lostPlaces(edition!, pageAt);
  // Who has not parsed the text sees it too.
  expect(mayBeLost(files, pageAt)).toBe(lost.length > 0);
  return lost;
}

const sentence = (page: string, id: string): string =>
  `pages/rights.mdx:6:4 the page ${page} has no place “#${id}”: take the address that its heading has on the built page (dangling-link).`;

test.for([
  '#über-uns',
  '#%C3%BCber-uns',
  '/glossary/widget/#history',
  '/essay/#section-start',
  '/p/e1/#e1',
  '/works/',
  '/edition.json#a',
])('of %s nothing', (to) => {
  expect(saidOf(to)).toEqual([]);
});

test.for([
  ['#ueber-uns', '/rights/', 'ueber-uns'],
  ['/glossary/widget/#hist', '/glossary/widget/', 'hist'],
  ['/glossary/?a=b#100%', '/glossary/', '100%'],
] as const)('%s is no place', ([to, page, id]) => {
  expect(saidOf(to)).toEqual([sentence(page, id)]);
});
