import { describe, expect, test } from 'vitest';
import { broughtBy, keptOf } from '../../../scripts/keeping.ts';
import { answer } from '../../../src/keeping/comments.ts';
import { insert, split } from '../../../src/keeping/edits.ts';
import type { SourceFile } from '../../../src/edition/source.ts';
import { FILES } from '../citing/small-edition.ts';
import { replaced } from '../small.ts';

const START = 'essay/start.mdx';

/** The faults that a change of the text of the essay brings. */
const faultsAfter = (from: string, to: string, before: readonly SourceFile[] = FILES): string[] =>
  broughtBy(
    before,
    replaced(START, from, to, before).filter(({ path }) => path === START),
  ).faults;

describe('an edit brings no fault', () => {
  test('that stood there already, on other lines', () => {
    const faulty = replaced(START, '<Editor>', '{1} and {1}\n\n<Term id="no">no</Term>\n\n<Editor>');
    const { files } = insert(keptOf(replaced(START, 'E1" asks', 'E1"\n asks', faulty)), 'E1');
    expect(broughtBy(faulty, files).faults).toEqual([]);
  });

  test('where a passage is to be written', () => {
    expect(broughtBy(FILES, insert(keptOf(FILES), 'E1').files).faults).toEqual([]);
  });

  test('where a reference that is given twice now stands elsewhere', () => {
    const twice = replaced(START, '<Passage id="E3"', '<Passage id="E2"');
    const { files } = insert(keptOf(twice), 'E1');
    expect(broughtBy(twice, files).faults).toEqual([]);
  });
});

describe('an edit is refused', () => {
  test('where a passage that had words has none', () => {
    expect(faultsAfter('A third paragraph concludes.', '')).toEqual([
      expect.stringMatching(/ E3 has no text: write its text \(empty-passage\)\.$/),
    ]);
  });

  test('where there is one more of a fault that there was', () => {
    const faulty = replaced(START, '<Editor>', '{1}\n\n<Editor>');
    expect(faultsAfter('{1}', '{1} and {1}', faulty)).toEqual([expect.stringContaining('“{1}” is code in MDX')]);
  });

  test('where a fault has gone from another file', () => {
    const faulty = replaced('essay/notes.mdx', '\n\n</Passage>', '\n\nIt is {1}.\n\n</Passage>');
    const moved = replaced(START, '<Editor>', 'It is {1}.\n\n<Editor>');
    expect(broughtBy(faulty, moved).faults).toEqual([expect.stringContaining(START)]);
  });
});

test('what is to be done after an edit is said, and does not keep it from being made', () => {
  const claim = 'claims:\n  whole: { title: It holds, at: [E1, E2, E3, N1] }\n';
  const moves =
    'moves:\n  T1.1.1: { objects whole: No }\n  T1.2.1: { grants T1.1.1: Yes }\n  T1.3.1: { asks T1.2.1: Is it }\n';
  const argued = [...FILES, { path: 'argument.yaml', text: claim + moves }];
  const added = ['E3a has no place', 'T1.4 makes no move'];
  const edits = [insert(keptOf(argued), 'E3'), answer(keptOf(argued), 'T1.3', { by: 'Gwen' })];
  for (const [i, { files }] of edits.entries()) {
    const { faults, toBeDone } = broughtBy(argued, files);
    expect(faults).toEqual([]);
    expect(toBeDone).toContainEqual(expect.stringContaining(added[i]!));
  }
});

test('a split leaves words in the passage that had them', () => {
  const tagged = replaced(
    START,
    '<Passage id="E1" asks={["Why?"]}>',
    '<Passage\n  id="E1"\n  asks={[\n    "Why?",\n  ]}>',
  );
  const edit = split(keptOf(tagged), 'E1');
  expect(broughtBy(tagged, edit.files).faults).toEqual([]);
});

test.for(['id="E9"', "id='E9'", 'id={"E9"}', 'id={`E9`}', 'ref: E9', 'ref: "E9"'])('%s is known', (text) => {
  expect([...keptOf([{ path: START, text }]).known]).toEqual(['E9']);
});
