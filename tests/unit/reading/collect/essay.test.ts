import { expect, test } from 'vitest';
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
