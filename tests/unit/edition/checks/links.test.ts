import { expect, test } from 'vitest';
import { buildEdition } from '../../../../src/reading/build.ts';
import { wordingsOf } from '../../../../src/citing/ledger/wordings.ts';
import { printLedger } from '../../../../src/citing/ledger/file.ts';
import { publish } from '../../../../src/citing/ledger/publish.ts';
import { publishedContext, FILES } from '../../citing/small-edition.ts';
import { replaced, sentences, sentencesAfter } from '../../small.ts';

test.for([
  [
    'essay/start.mdx',
    'id="widget"',
    'id="gadget"',
    'essay/start.mdx:9:70 there is no term “gadget”: write glossary/gadget.mdx or correct the id (unknown-term).',
  ],
  [
    'essay/start.mdx',
    'id="smith-1999"',
    'id="smith-2999"',
    'essay/start.mdx:21:62 there is no work “smith-2999”: write works/smith-2999.yaml or correct the id (unknown-work).',
  ],
  [
    'essay/start.mdx',
    'to="E1"',
    'to="E9"',
    'essay/start.mdx:21:43 nothing has the reference E9: correct it (dangling-reference).',
  ],
  [
    'essay/start.mdx',
    'to="E1"',
    'to="E8–E9"',
    'essay/start.mdx:21:43 nothing has the reference E8: correct it (dangling-reference).',
  ],
  ['essay/start.mdx', 'to="E1"', 'to="T1.1"'],
  [
    'glossary/widget.mdx',
    'at="E1"',
    'at="E1 E9"',
    'glossary/widget.mdx:10 nothing has the reference E9: correct it (dangling-reference).',
  ],
  [
    'glossary/widget.mdx',
    'works: [smith-1999]',
    'related: [gadget]',
    'glossary/widget.mdx:2 there is no term “gadget”: write glossary/gadget.mdx or correct the id (unknown-term).',
  ],
  [
    'threads/one.mdx',
    'about="E3"',
    'about="G1"',
    'threads/one.mdx:22 G1 is no passage and no comment: name what is answered, like E27 or T2.3 (not-answerable).',
  ],
  [
    'threads/one.mdx',
    'about: [E1]',
    'about: [E1, T1.1]',
    'threads/one.mdx:2 T1 is about T1.1, which is its own: name what somebody else says (answers-itself).',
  ],
  [
    'threads/one.mdx',
    'about="E3"',
    'about="T1.1.1"',
    'threads/one.mdx:22 T1.1.2 is about T1.1.1, which is its own: name what somebody else says (answers-itself).',
  ],
  ['threads/one.mdx', 'about="E3"', 'about="T1.2"'],
  ['threads/one.mdx', 'by="nobody"', 'by="nobody" about="T1.1.1"'],
  // What is there, but cannot be read, is reported where it stands and nowhere else.
  ['glossary/widget.mdx', 'short: A thing.', '', 'glossary/widget.mdx:2 “short” is missing: add it (missing-key).'],
  ['works/smith-1999.yaml', 'title: Widgets', '', 'works/smith-1999.yaml:1 “title” is missing: add it (missing-key).'],
] as const)('%s: “%s” for “%s”', ([path, from, to, ...expected]) => {
  expect(sentencesAfter(path, from, to)).toEqual(expected);
});

/** The small edition without its outline, after E3 was withdrawn in favour of these. */
function withoutE3(see: string[]) {
  const own = FILES.filter(({ path }) => path !== 'outline.json');
  const pattern = /<Passage id="E3"[^]*?<\/Passage>/;
  const left = own.map((file) => ({ ...file, text: file.text.replace(pattern, '').replace(' about="E3"', '') }));
  const publication = { date: '2026-03-04', why: 'Merged', withdraw: [{ key: 'E3', why: 'Merged', see }] };
  const { ledger, problems } = publish(publishedContext().ledger, wordingsOf(buildEdition(left).edition!), publication);
  expect(problems).toEqual([]);
  return [...left, { path: 'ledger.json', text: printLedger(ledger) }];
}

test.for([
  [[], 'E3 was withdrawn: take it out, or name what says it now (dangling-reference).'],
  [['E2'], 'E3 was withdrawn: name E2, which says it now (dangling-reference).'],
  [['E1', 'E2'], 'E3 was withdrawn: name E1 or E2, which say it now (dangling-reference).'],
] as [string[], string][])('of what was withdrawn it is said what stands in its place, as %j', ([see, said]) => {
  const files = withoutE3(see);
  expect(sentences(files)).toEqual([]);
  const linked = (to: string): string[] => sentences(replaced('essay/start.mdx', 'A second paragraph', to, files));
  expect(linked('A <Ref to="E3"/> paragraph')).toEqual([`essay/start.mdx:21:3 ${said}`]);
  expect(linked('A [third](/essay/#e3) paragraph')).toEqual([`essay/start.mdx:21:3 ${said}`]);
  expect(linked('A [third](/p/e3/) paragraph')).toEqual([]);
});
