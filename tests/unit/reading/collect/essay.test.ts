import { expect, test } from 'vitest';
import { markdownOf } from '../../../../src/citing/markdown.ts';
import { collectSection } from '../../../../src/reading/collect/essay.ts';

const FRONT = 'title: "The \'Start\'"\nlevel: 2\norder: 3';
const collect = (front: string, body = '<Passage id="E1" asks={["Why?"]}>Text.</Passage>') =>
  collectSection({ path: 'essay/start.mdx', text: `---\n${front}\n---\n\n${body}\n` }, (id) => id);

test('a section takes its id from the file, its title set as prose', () => {
  expect(collect(FRONT)).toMatchObject({
    section: {
      id: 'start',
      title: 'The ‘Start’',
      level: 2,
      order: 3,
      collapsed: false,
      place: { file: 'essay/start.mdx', line: 1 },
      items: [{ ref: 'E1' }],
    },
    problems: [],
  });
});

test('without right front matter there is no section, but what is wrong with its passages is said', () => {
  const { section, problems } = collect(`${FRONT}\ncolour: red`, '<Passage id="E1">Text.</Passage>');
  expect([section, problems.map(({ rule }) => rule)]).toEqual([null, ['unknown-key']]);
});

test.each([
  ['in the passage', '\n\n[w]: /works/ "All"\n[W]: /no/', ''],
  ['in another', '', '\n\n<Passage id="E2">\n\nMore.\n\n[w]: /works/ "All"\n\n</Passage>'],
  ['behind all', '', '\n\n[w]: /works/ "All"'],
])('a link whose address stands elsewhere in the file, %s, is one that has it in its place', (_, within, behind) => {
  const text = `<Passage id="E1">\n\nSee [*the* works][w] and [w].${within}\n\n</Passage>${behind}`;
  const { section, problems } = collect(FRONT, text);
  expect(problems).toEqual([]);
  const { nodes, mentions } = section!.items[0]!;
  expect(mentions).toMatchObject([
    { kind: 'address', to: '/works/' },
    { kind: 'address', to: '/works/' },
  ]);
  expect(new Set(mentions.map(({ place: { line } }) => line))).toEqual(
    new Set([`---\n${FRONT}\n---\n\n${text}`.split('\n').indexOf('[w]: /works/ "All"') + 1]),
  );
  expect(markdownOf(nodes, { worksById: new Map() })).toBe('See [*the* works](/works/ "All") and [w](/works/ "All").');
});
