import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../../src/edition/problem.ts';
import { parseMdx } from '../../../src/reading/mdx.ts';
import { FILES } from '../citing/small-edition.ts';
import { breaking } from '../../law.ts';

const said = (text: string): string[] => parseMdx(text, 'x.mdx').problems.map(sentenceOf);

const sentence = (place: string, name: string): string =>
  `x.mdx:${place} the text cannot be read as MDX (a quotation mark of <${name}> is missing, or typographic): put each value of the tag between two straight ones, like id="E1" (mdx-syntax).`;

const start = FILES.find(({ path }) => path === 'essay/start.mdx')!.text;

/** Every quotation mark of a tag: where it is, and the place and name of its tag. */
const marks = [...start.matchAll(/<(\w+) [^<]*?>/g)].flatMap(({ 0: tag, 1: name, index }) => {
  const before = start.slice(0, index).split('\n');
  const column = before.at(-1)!.length + 1;
  const place = column === 1 ? `${before.length}` : `${before.length}:${column}`;
  return [...tag.matchAll(/"/g)].map(({ index: within }) => ({ at: index + within, place, name: name! }));
});

test.for(['', '“', '”', '„', '«'])('a mark of any tag that is “%s” is reported where its tag begins', (instead) => {
  const faults = breaking(
    marks,
    ({ at }) => start.slice(at - 20, at + 2),
    ({ at, place, name }) => {
      expect(said(start.slice(0, at) + instead + start.slice(at + 1))).toEqual([sentence(place, name)]);
    },
  );
  expect(faults).toEqual([]);
});

describe('in a text that begins so', () => {
  const file = (text: string): string => `---\n---\n\n${text}\n`;

  test.for([
    ['no marks at all', '<Passage id=E1>\n\nText.\n\n</Passage>', '4', 'Passage'],
    ['single ones', "<Passage id='E1>\n\nI don't.\n\n</Passage>", '4', 'Passage'],
    ['a mark lost before words in marks', 'See <Ref to="E1/> and "so" on.', '4:5', 'Ref'],
  ] as const)('%s', ([, text, place, name]) => expect(said(file(text))).toEqual([sentence(place, name)]));

  test.for([
    'a <3 and "c"',
    'a <b and "c" d',
    'A <Gap lost="it’s “so”" kept={["it’s"]} a="b\nc"/> <b "c">',
    'Write `<Passage id="E1>` so. <b "c">',
  ])('%s, nothing is said of marks', (text) => {
    expect(said(file(text)).join()).toMatch(/put “<” in backticks/);
  });
});
