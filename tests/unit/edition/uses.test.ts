import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reference } from '../../../src/edition/reference.ts';
import { termMatcher } from '../../../src/edition/term-matcher.ts';
import type { Passage } from '../../../src/edition/types.ts';
import { sentencesOf, usesIn } from '../../../src/edition/uses.ts';
import { plainText } from '../../../src/prose/plain-text.ts';
import { nodesOf } from '../reading/bodies.ts';
import { anyText } from './arbitraries.ts';

const matcher = termMatcher([
  { slug: 'persona', name: 'persona' },
  { slug: 'mask', name: 'mask' },
]);

function passage(markdown: string): Passage {
  const nodes = nodesOf(markdown);
  const place = { file: 'x.mdx', line: 1 };
  return {
    type: 'passage',
    ref: reference('E1'),
    place,
    remarks: '',
    nodes,
    ...plainText(nodes, { labelOfWork: () => 'A work' }),
    mentions: [],
    asks: [],
    about: [],
    answers: null,
    item: false,
  };
}

const uses = (markdown: string): string[] =>
  usesIn(passage(markdown), matcher, 'en').map(
    ({ slug, sentence, start, end }) =>
      `${slug}: ${sentence.slice(0, start)}[${sentence.slice(start, end)}]${sentence.slice(end)}`,
  );

test.for([
  ['A persona. A mask.', ['persona: A [persona].', 'mask: A [mask].']],
  ['Personas, and a persona.', ['persona: [Personas], and a persona.', 'persona: Personas, and a [persona].']],
  ['<Term id="mask">A persona</Term> it is.', ['mask: [A persona] it is.']],
  ['Personal <Term id="mask">person</Term>.', ['mask: Personal [person].']],
  ['A mask, a <Term id="persona">mask</Term>.', ['mask: A [mask], a mask.', 'persona: A mask, a [mask].']],
  ['A *persona*<NoteCall to="N1"/>, see <Work id="w"/>.', ['persona: A [persona], see A work.']],
  ['It is so.\n\n<Editor>\n\nA <Term id="persona">mask</Term>.\n\n</Editor>', []],
  ['None.', []],
] as const)('%j', ([markdown, found]) => expect(uses(markdown)).toEqual(found));

test('a term marked by hand over a line break is found', () => {
  expect(uses('The <Term id="mask">two\nwords</Term>.')).toEqual(['mask: The [two words].']);
});

describe('sentences', () => {
  test('are trimmed, and stand where they say', () => {
    expect(sentencesOf(' One. Two?\nThree ', 'en')).toEqual([
      { text: 'One.', start: 1 },
      { text: 'Two?', start: 6 },
      { text: 'Three', start: 11 },
    ]);
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { text: sentence, start } of sentencesOf(text, 'en'))
          expect(text.slice(start, start + sentence.length)).toBe(sentence);
      }),
    );
  });

  test('end as the language ends them', () => {
    const ends = (language: string) => sentencesOf('Τι είναι; Εδώ.', language).length;
    expect([ends('en'), ends('el')]).toEqual([1, 2]);
  });
});
