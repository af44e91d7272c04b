import { expect, test } from 'vitest';
import { choiceData, wholePieces } from '../../../src/citing/choice-data.ts';
import { exportsOfChoice } from '../../../src/citing/choice.ts';
import { cite, ownOf } from '../../../src/citing/cite.ts';
import { exportsOf } from '../../../src/citing/exports/all.ts';
import { exportsOfReference } from '../../../src/citing/exports/of-reference.ts';
import { passageRecord } from '../../../src/citing/machine/passage-json.ts';
import { referenceMarkdown } from '../../../src/citing/machine/passage-markdown.ts';
import { piecesOf, type Target } from '../../../src/citing/target.ts';
import { rangesAsked } from '../../../src/edition/asked-references.ts';
import { describe as described } from '../../../src/edition/reference-names.ts';
import { reference } from '../../../src/edition/reference.ts';
import { edited, publishedContext } from './small-edition.ts';

/** The small edition as one of its source's own words. */
const context = publishedContext(edited('edition.yaml', (text) => `${text}\ntext: original\nname: The Reader\n`));
const passages = (text: string): Target => ({ kind: 'passages', ranges: rangesAsked(text)! });
const E2 = reference('E2');
const onlyOne = (target: Target) => {
  const [cited] = cite(target, context);
  expect([cited!.original, cited!.restatement].filter(Boolean)).toHaveLength(1);
  return exportsOf(ownOf(cited!));
};

test('words of the source are one thing to cite: by their author, where and as they stand here', () => {
  expect(onlyOne(passages('e2'))).toMatchObject({
    key: 'author2020-e2-r1',
    short: 'Author 2020, ¶ 2',
    url: 'https://edition.example/p/e2/r1/',
    csl: { author: [{ family: 'Author', given: 'Ann' }], note: 'E2 in The Reader, edition 1, revision 1' },
  });
  expect(onlyOne(passages('t1-1-1')).csl).toMatchObject({
    author: [{ literal: 'Carl Commenter' }],
    note: 'T1.1.1 in The Reader, edition 1, revision 1',
  });
  expect(onlyOne({ kind: 'work' })).toMatchObject({
    key: 'author2020',
    url: 'https://edition.example/essay/?edition=1',
  });
});

test('a term is still the editors’', () => {
  expect(onlyOne({ kind: 'term', slug: 'widget' }).csl.author).toEqual([{ literal: 'Editors of The Reader' }]);
});

test('a browser makes of a range what the build makes of it', () => {
  const ranges = rangesAsked('e1-e3')!;
  const [piece] = piecesOf(ranges);
  const data = choiceData(
    wholePieces(context.edition).find(({ name }) => name === 'essay')!,
    context,
  );
  expect(exportsOfChoice(piece!, data)).toEqual({ original: onlyOne({ kind: 'passages', ranges }), restatement: null });
});

test('nothing says that it is restated', () => {
  const says = [
    ...[...context.edition.passages.keys()].map((ref) => described(ref, context.edition)),
    ...[...context.edition.passages.keys()].map((ref) => referenceMarkdown(ref, context)),
    ...exportsOfReference(E2, context).map((one) => JSON.stringify(one)),
    JSON.stringify(passageRecord(context.edition.passages.get(E2)!, context)),
  ].join('\n');
  expect(says).toContain('Ann Author, ¶ 2');
  expect(says).not.toMatch(/restate/i);
});
