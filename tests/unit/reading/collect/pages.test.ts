import { expect, test } from 'vitest';
import { collectPage } from '../../../../src/reading/collect/pages.ts';

const collect = (text: string) => collectPage({ path: 'pages/about.mdx', text }, (id) => id);

test('a page has title, description and prose', () => {
  expect(collect('---\ntitle: About\ndescription: What it is.\n---\n\nSee <Ref to="E1"/>.\n')).toMatchObject({
    page: { slug: 'about', title: 'About', description: 'What it is.', text: 'See E1.', mentions: [{ kind: 'range' }] },
    problems: [],
  });
});

test('a page holds prose, not passages', () => {
  const { problems } = collect(
    '---\ntitle: A\ndescription: B.\n---\n\n<Passage id="E1" asks={["Why?"]}>C.</Passage>\n',
  );
  expect(problems.map(({ rule }) => rule)).toEqual(['misplaced-component']);
});
