import { describe, expect, it } from 'vitest';
import { split } from '../../../src/keeping/edits.ts';
import { bodyOf, keptOf, section, withReturns } from './small.ts';

/** What is parted are the blocks that readers see, and no word of them is lost. */

const passage = (tag: string, ...paragraphs: string[]): string => `${tag}\n\n${paragraphs.join('\n\n')}\n\n</Passage>`;
const E1 = '<Passage id="E1">';
const E1A = '<Passage id="E1a" from="E1">';

describe.each([
  ['LF', section],
  ['CRLF', (text: string) => withReturns(section(text))],
])('with %s', (_, fileOf) => {
  it.each([
    [
      'a tag of several lines',
      '<Passage\n  id="E1"\n  asks={[\n    "Why?",\n\n    "How?",\n  ]}>',
      ['First.', 'Second.'],
    ],
    ['a formula on one line', E1, ['First.', '$$x$$', 'Third.', 'Fourth.']],
    ['a formula with an empty line', E1, ['$$\nx\n\ny\n$$', 'Second.']],
    ['code with an empty line and the mark of other code', E1, ['```\na\n~~~\n\nb\n```', 'Second.', 'Third.']],
    ['a list with empty lines', E1, ['- a\n\n- b\n\n  c', 'Second.']],
    ['lines that are indented', E1, ['First.', '  - a\n  - b']],
    ['where links lead', E1, ['[First][a].', '[Second][a].\n\n[a]: /works/']],
    ['a remark', E1, ['First.', 'Second.', '{/* of what follows */}\n\nThird.']],
  ])('%s', (__, tag, paragraphs) => {
    for (let first = 1; first < paragraphs.length; first++) {
      const edit = split(keptOf(fileOf(passage(tag, ...paragraphs))), 'E1', first);
      const parts = [passage(tag, ...paragraphs.slice(0, first)), passage(E1A, ...paragraphs.slice(first))];
      expect(bodyOf(edit)).toBe(bodyOf({ files: [fileOf(parts.join('\n\n'))] }));
      expect(edit.ref).toBe('E1a');
    }
    expect(() => split(keptOf(fileOf(passage(tag, ...paragraphs))), 'E1', paragraphs.length)).toThrow(
      `E1 has ${paragraphs.length} paragraphs: part it by an empty line where it is to be split`,
    );
  });
});

it.each(['<Passage id="E1">One line.</Passage>', '<Passage id="E1" />', '<Passage id="E1">\n\n</Passage>'])(
  'nothing of %j',
  (text) => expect(() => split(keptOf(section(text)), 'E1')).toThrow(/^E1 has (?:one|0) paragraphs?: part it /),
);

it('an item of a list becomes two', () => {
  const item = keptOf(section('<Passage id="E1" as="item">\n\nFirst.\n\nSecond.\n\n</Passage>'));
  expect(bodyOf(split(item, 'E1'))).toContain('<Passage id="E1a" from="E1" as="item">\n\nSecond.');
});
