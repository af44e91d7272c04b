import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/reading/content-folder.ts';
import { buildEdition } from '../../src/reading/build.ts';
import { allReferences } from '../../src/edition/neighbours.ts';
import { idOf } from '../../src/edition/reference.ts';
import { breaking } from '../law.ts';
import { idsOf, page, pages } from './dist.ts';

const edition = buildEdition(readContent()).edition!;
const references = allReferences(edition);

test('the outline has 51 + 7 + 5 + 11 + 25 + 90 references', () => {
  expect(references).toHaveLength(51 + 7 + 5 + 11 + 25 + 90);
});

test('every reference stands once on its home page and has a permanent page', () => {
  const broken = breaking(references, String, (ref) => {
    const [home, fragment] = edition.address(ref).split('#');
    expect(idsOf(page(home!)).filter((id) => id === fragment)).toEqual([idOf(ref)]);
    const permanent = page(`/p/${idOf(ref)}/`);
    expect(permanent.$('h1').text()).toContain(ref);
    expect(permanent.$('link[rel=cite-as]').attr('href')).toBe(`${edition.data.site}/p/${idOf(ref)}/`);
  });
  expect(broken).toEqual([]);
});

test('no page has an id twice', () => {
  const twice = [...pages.values()].flatMap((one) => {
    const ids = idsOf(one);
    return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${one.path}#${id}`);
  });
  expect(twice).toEqual([]);
});

describe('quotations', () => {
  const quotations = edition.quotations.filter(({ passages }) => passages.length > 0);

  test('13 quote a passage of the work', () => {
    expect(quotations).toHaveLength(13);
  });

  test('lead there and back', () => {
    const pairs = quotations.flatMap((one) => one.passages.map(({ ref }) => ({ quotation: one, passage: ref })));
    const nameOf = ({ quotation, passage }: (typeof pairs)[number]): string => `${quotation.in} quotes ${passage}`;
    const broken = breaking(pairs, nameOf, ({ quotation, passage }) => {
      const there = page(edition.address(quotation.in).split('#')[0]!);
      const first = edition.address(quotation.passages[0]!.ref);
      expect(there.$(`#${idOf(quotation.in)} figcaption a[href="${first}"]`).length).toBeGreaterThan(0);
      const back = page(edition.address(passage).split('#')[0]!);
      expect(back.$(`a[href="${edition.address(quotation.in)}"]`).length).toBeGreaterThan(0);
    });
    expect(broken).toEqual([]);
  });
});
