import { expect, test } from 'vitest';
import { workLabel } from '../../../../src/edition/bibliography.ts';
import { collectWork } from '../../../../src/reading/collect/works.ts';

const TEXT = 'type: book\ntitle: \'A "book"\'\nabout: On books.\nchecked: The library.\n';

test('a work takes its id from the file, its words set as prose', () => {
  expect(collectWork({ path: 'works/a-1999.yaml', text: TEXT })).toMatchObject({
    work: { id: 'a-1999', title: 'A “book”', author: [], place: { file: 'works/a-1999.yaml', line: 2 } },
    problems: [],
  });
});

test('a work with an unknown key is none', () => {
  const { work, problems } = collectWork({ path: 'works/a-1999.yaml', text: `${TEXT}pages: 7\n` });
  expect([work, problems.map(({ rule, line }) => [rule, line])]).toEqual([null, [['unknown-key', 5]]]);
});

const people = (...families: string[]) => families.map((family) => ({ family }));

test.for([
  [{ author: people('A'), title: 'T', issued: '2016-09-12' }, 'A 2016'],
  [{ author: people('A', 'B'), title: 'T', issued: '2016' }, 'A and B 2016'],
  [{ author: people('A', 'B', 'C'), title: 'T', issued: '2016' }, 'A et al. 2016'],
  [{ author: [{ literal: 'Anthropic' }], title: 'T' }, 'Anthropic n.d.'],
  [{ author: [], title: 'T', issued: '2016' }, 'T (2016)'],
])('%j', ([work, label]) => expect(workLabel(work as Parameters<typeof workLabel>[0])).toBe(label));
