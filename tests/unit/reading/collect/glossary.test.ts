import { expect, test } from 'vitest';
import { collectTerm } from '../../../../src/reading/collect/glossary.ts';

const collect = (body: string, front = "term: \"A 'thing'\"\nshort: It's one.\ncategory: mind") =>
  collectTerm({ path: 'glossary/thing.mdx', text: `---\n${front}\n---\n\n${body}\n` }, (id) => `Work ${id}`);

test('an entry has its names, its text and its senses', () => {
  const { term, problems } = collect('A thing, see <Work id="w"/>.\n\n<Sense at="E1 E2">A *small* one.</Sense>');
  expect(problems).toEqual([]);
  expect(term).toMatchObject({
    slug: 'thing',
    term: 'A ‘thing’',
    short: 'It’s one.',
    category: 'mind',
    aliases: [],
    related: [],
    works: [],
    text: 'A thing, see Work w.\nA small one.',
    place: { file: 'glossary/thing.mdx', line: 2 },
    senses: [{ at: ['E1', 'E2'], text: 'A small one.' }],
  });
});

test('what the editors remark is no part of its text, and kept beside it', () => {
  const { term } = collect(
    'A thing. <Editor>Or *none*.</Editor>\n\n- In a list.\n\n  <Editor>\n\n  Unsure.\n\n  </Editor>',
  );
  expect(term!.text).not.toMatch(/none|Unsure/);
  expect(term!.remarks).toBe('Or none.\nUnsure.');
  expect(collect('A thing.').term!.remarks).toBe('');
});

test.for([
  ['', ['empty-entry']],
  ['Bad <b', ['mdx-syntax']],
  ['Text.\n\n<Passage id="E1" asks={["Why?"]}>Text.</Passage>', ['misplaced-component']],
  ['Text.\n\n<Sense>Whose?</Sense>', ['missing-attribute']],
] as const)('%j', ([body, rules]) => expect(collect(body).problems.map(({ rule }) => rule)).toEqual(rules));

test('without right front matter there is no entry', () => {
  expect(collect('Text.', 'term: A thing').term).toBeNull();
});
