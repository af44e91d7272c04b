import { readFileSync } from 'node:fs';
import { beforeAll, expect, test, vi } from 'vitest';
import { withLetter, yearLetters, type CitedItem } from '../../../src/elements/told-apart.ts';
import { formatterOf } from '../../../src/citing/styles/styles.ts';

beforeAll(() => void vi.stubGlobal('document', { documentElement: { lang: 'en' } }));

const item = (
  id: string,
  title: string,
  family: string,
  ...date: number[]
): CitedItem & { id: string; type: 'webpage' } => ({
  id,
  type: 'webpage',
  title,
  author: [{ family, given: 'A' }],
  ...(date.length && { issued: { 'date-parts': [date] } }),
});
const ITEMS = [
  item('late', 'A late one', 'Quill', 2026, 11, 26),
  item('whole', 'Zebras', 'Quill', 2026),
  item('other', 'Bees', 'Reed', 2026),
  item('early', 'Wasps', 'Quill', 2026, 2, 1),
  item('same', 'A late hour', 'Quill', 2026, 11, 26),
  item('before', 'Hives', 'Quill', 2025),
  item('draft', 'Wax', 'Quill'),
  item('named', 'Honey', 'Quill 2026', 2026),
  item('called', 'Comb', 'Quill 2026', 2026),
];

test.for([
  ['apa', true],
  ['chicago-author-date', false],
] as const)('works of one author and year are told apart as %s has them together', ([style, byDate]) => {
  const { engine, items } = formatterOf(readFileSync(`tests/fixtures/styles/${style}.csl`, 'utf8'));
  for (const one of ITEMS) items.set(one.id, one);
  engine.setOutputFormat('text');
  const set = (ids: string[]): { entries: string[]; mentions: string[] } => {
    engine.updateItems(ids);
    const entries = engine.makeBibliography()[1].map((entry) => entry.trim());
    return { entries: entries.sort(), mentions: ids.map((id) => engine.makeCitationCluster([{ id }])) };
  };
  const letters = yearLetters(ITEMS, byDate);
  const alone = ITEMS.map((one, i) => {
    const { entries, mentions } = set([one.id]);
    return [entries[0]!, mentions[0]!].map((said) => withLetter(said, one, letters[i]!));
  });
  const together = set(ITEMS.map(({ id }) => id));
  expect(alone.map(([entry]) => entry).sort()).toEqual(together.entries);
  expect(alone.map(([, mention]) => mention)).toEqual(together.mentions);
});

test('what has no other of its author and year has no letter, however often it is cited', () => {
  expect(yearLetters([ITEMS[1]!, ITEMS[1]!, ITEMS[2]!], true)).toEqual(['', '', '']);
});

test('passages that have entries of their own are of one work, and have one letter', () => {
  const [essay, note, late] = [item('e1-r1', 'Bees', 'Quill', 2026), item('n1-r1', 'Bees', 'Quill', 2026), ITEMS[0]!];
  expect(yearLetters([essay, note], true)).toEqual(['', '']);
  expect(yearLetters([late, essay, note], true)).toEqual(['b', 'a', 'a']);
  const [term, page] = [
    { ...essay, number: 'edition 2, revision 1' },
    { ...essay, number: 'edition 2' },
  ];
  expect(yearLetters([term, page], true)).toEqual(['a', 'b']);
});
