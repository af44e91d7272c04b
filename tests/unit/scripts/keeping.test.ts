import { describe, expect, test } from 'vitest';
import { keptOf, newFaults } from '../../../scripts/keeping.ts';
import { insert, split } from '../../../src/keeping/edits.ts';
import type { SourceFile } from '../../../src/edition/source.ts';
import { FILES } from '../citing/small-edition.ts';
import { replaced } from '../small.ts';

const START = 'essay/start.mdx';

/** The faults that a change of the text of the essay brings. */
const broughtBy = (from: string, to: string, before: readonly SourceFile[] = FILES): string[] =>
  newFaults(
    before,
    replaced(START, from, to, before).filter(({ path }) => path === START),
  );

describe('an edit brings no fault', () => {
  test('that stood there already, on other lines', () => {
    const faulty = replaced(START, '<Editor>', '{1} and {1}\n\n<Term id="no">no</Term>\n\n<Editor>');
    const { files } = insert(keptOf(replaced(START, 'E1" asks', 'E1"\n asks', faulty)), 'E1');
    expect(newFaults(faulty, files)).toEqual([]);
  });

  test('where a passage is to be written', () => {
    expect(newFaults(FILES, insert(keptOf(FILES), 'E1').files)).toEqual([]);
  });

  test('where a reference that is given twice now stands elsewhere', () => {
    const twice = replaced(START, '<Passage id="E3"', '<Passage id="E2"');
    const { files } = insert(keptOf(twice), 'E1');
    expect(newFaults(twice, files)).toEqual([]);
  });
});

describe('an edit is refused', () => {
  test('where a passage that had words has none', () => {
    expect(broughtBy('A third paragraph concludes.', '')).toEqual([
      expect.stringMatching(/ E3 has no text: write its text \(empty-passage\)\.$/),
    ]);
  });

  test('where there is one more of a fault that there was', () => {
    const faulty = replaced(START, '<Editor>', '{1}\n\n<Editor>');
    expect(broughtBy('{1}', '{1} and {1}', faulty)).toEqual([expect.stringContaining('“{1}” is code in MDX')]);
  });

  test('where a fault has gone from another file', () => {
    const faulty = replaced('essay/notes.mdx', '\n\n</Passage>', '\n\nIt is {1}.\n\n</Passage>');
    const moved = replaced(START, '<Editor>', 'It is {1}.\n\n<Editor>');
    expect(newFaults(faulty, moved)).toEqual([expect.stringContaining(START)]);
  });
});

test('a split leaves words in both', () => {
  const tagged = replaced(
    START,
    '<Passage id="E1" asks={["Why?"]}>',
    '<Passage\n  id="E1"\n  asks={[\n    "Why?",\n  ]}>',
  );
  const edit = split(keptOf(tagged), 'E1');
  expect(newFaults(tagged, edit.files)).toEqual([]);
});

test.for(['id="E9"', "id='E9'", 'id={"E9"}', 'id={`E9`}', 'ref: E9', 'ref: "E9"'])('%s is known', (text) => {
  expect([...keptOf([{ path: START, text }]).known]).toEqual(['E9']);
});
