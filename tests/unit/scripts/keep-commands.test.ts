import { describe, expect, test } from 'vitest';
import { askedFor, USAGE } from '../../../scripts/keep-commands.ts';
import { keptOf, section, thread } from '../keeping/small.ts';

const kept = keptOf(
  section('<Passage id="E1">\n\nFirst.\n\nSecond.\n\nThird.\n\n</Passage>'),
  thread('<Comment id="T1.1" by="speaker-mara-quill">\n\n<Passage id="T1.1.1">\n\nSo.\n\n</Passage>\n\n</Comment>'),
);
const said = (positionals: string[], options: Record<string, string>): string =>
  askedFor(positionals, options)(kept).files.at(-1)!.text;

describe('a command does what it is asked for', () => {
  test.for([
    [['insert', 'E1'], {}, 'Third.\n\n</Passage>\n\n<Passage id="E1a">'],
    [['split', 'E1'], {}, 'First.\n\n</Passage>\n\n<Passage id="E1a" from="E1">\n\nSecond.'],
    [['split', 'E1'], { after: '2' }, 'Second.\n\n</Passage>\n\n<Passage id="E1a" from="E1">\n\nThird.'],
    [['answer', 'T1.1'], { by: ' Mara Quill ' }, '<Comment id="T1.2" by="speaker-mara-quill" replyTo="T1.1">'],
  ] as const)('%j %j', ([positionals, options, wanted]) => {
    expect(said([...positionals], options)).toContain(wanted);
  });

  test('withdraw', () => expect(said(['withdraw', 'E1'], {})).not.toContain('E1'));
});

test.for([
  [['insert', 'E1'], { after: '2' }, 'insert takes no --after: leave it out.'],
  [['insert', 'E1'], { by: 'X' }, 'insert takes no --by: leave it out.'],
  [['split', 'E1'], { by: 'X' }, 'split takes no --by: leave it out.'],
  [['withdraw', 'E1'], { after: '1' }, 'withdraw takes no --after: leave it out.'],
  [['answer', 'T1.1'], { by: 'X', after: '1' }, 'answer takes no --after: leave it out.'],
  [['answer', 'T1.1'], {}, 'answer needs --by: answer T2.3 --by NAME.'],
  [['answer', 'T1.1'], { by: ' ' }, '--by says nothing: give it a value.'],
  [['split', 'E1'], { after: '1.5' }, '“1.5” is no number of paragraphs: give one, like --after 2.'],
  [['split', 'E1'], { after: '0' }, '“0” is no number of paragraphs: give one, like --after 2.'],
  [['toString', 'E1'], {}, USAGE],
  [['insert'], {}, USAGE],
  [['insert', 'E1', 'E2'], {}, USAGE],
  [[], {}, USAGE],
] as const)('%j %j is refused', ([positionals, options, sentence]) => {
  expect(() => said([...positionals], options)).toThrow(new Error(sentence));
});
