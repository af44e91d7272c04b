import fc from 'fast-check';
import { expect, test } from 'vitest';
import { biblatex, bibtex } from '../../../../src/citing/exports/bibtex.ts';
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
