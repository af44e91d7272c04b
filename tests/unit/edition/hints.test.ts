import { expect, test } from 'vitest';
import { hintsOn, unsaidFacts } from '../../../src/edition/hints.ts';
import { sentenceOf } from '../../../src/edition/problem.ts';
import { runJob } from '../../../src/importing/job.ts';
import { buildEdition } from '../../../src/reading/build.ts';
import { FILES } from '../citing/small-edition.ts';
import { source } from '../importing/fixtures.ts';
import { replaced } from '../small.ts';

test('a passage without questions is no fault, and is named to whoever asks', () => {
  const { edition, problems } = buildEdition(
    replaced('essay/start.mdx', '<Passage id="E2" asks={["How?"]}>', '<Passage id="E2">'),
  );
  expect(problems).toEqual([]);
  expect(hintsOn(edition!).map(sentenceOf)).toEqual([
    'edition.yaml:1 “https://edition.example” is an example: set `site` to where the edition will be (placeholder).',
    `edition.yaml:1 “${edition!.data.original.url}” is an example: set \`original.url\`, or leave it out (placeholder).`,
    'essay/start.mdx:19 E2 has no `asks`: give each passage one to three questions that it answers (no-questions).',
  ]);
});

test('passages of one file without questions are one sentence', () => {
  const bare = FILES.map((file) => ({ ...file, text: file.text.replace(/ asks=\{\[.*?\]\}/g, '') }));
  const asked = hintsOn(buildEdition(bare).edition!).filter(({ rule }) => rule === 'no-questions');
  expect(asked.map(({ file, what }) => `${file}: ${what}`)).toEqual([
    'essay/start.mdx: E1, E2, E3 have no `asks`',
    'essay/notes.mdx: N1 has no `asks`',
    'threads/one.mdx: T1.1.1, T1.1.2, T1.2.1, T1.3.1 have no `asks`',
  ]);
});

const hintsAfter = (words: string): string[] =>
  hintsOn(buildEdition(replaced('essay/start.mdx', 'A second paragraph', words)).edition!)
    .filter(({ rule }) => rule === 'prose-formula')
    .map(sentenceOf);

test('words between two prices are said to be a formula', () => {
  expect(hintsAfter('A $5 bell, or a $6 one')).toEqual([
    'essay/start.mdx:19 “$5 bell, or a $” is a formula that holds words: write \\$ for a dollar, or the words as \\text{…} (prose-formula).',
  ]);
});

test.for([
  'A \\$5 bell, or a \\$6 one',
  '$\\text{five of them} = ab$',
  '$\\operatorname{arg max} \\alpha \\beta x y z$',
  '$\\frac{ab}{cd} + \\sin \\theta$',
  '`$5 bell, or a $6`',
])('of “%s” nothing is said', (words) => expect(hintsAfter(words)).toEqual([]));

test('a section without a passage is no fault, and is named where no deeper one follows it', () => {
  const after = (level: number, order: number, files = FILES): string[] => {
    const text = `---\ntitle: Bare\nlevel: ${level}\norder: ${order}\n---\n`;
    const own = files.filter(({ path }) => path !== 'outline.json');
    const { edition, problems } = buildEdition([...own, { path: 'essay/bare.mdx', text }]);
    expect(problems).toEqual([]);
    return hintsOn(edition!)
      .filter(({ rule }) => rule === 'empty-entry')
      .map(sentenceOf);
  };
  const said =
    'essay/bare.mdx:1 “bare” has no passage, and no section below it: write its first passage, or take the file out (empty-entry).';
  const between = replaced('essay/notes.mdx', 'order: 2', 'order: 3');
  expect(after(1, 9)).toEqual([said]);
  expect(after(1, 2, between)).toEqual([said]);
  expect(after(1, 2, replaced('essay/notes.mdx', 'level: 1', 'level: 2', between))).toEqual([]);
});

test('an author and a date that an import wrote for want of any are named', () => {
  const unsaid = runJob({
    files: [source('lamp.txt', `The Lamp\n\n${'It was dark in the street. '.repeat(9)}\n`)],
    known: null,
    scaffold: { text: 'original', beside: [] },
    wantsForm: false,
  }).edition!;
  const { data } = buildEdition(unsaid.files).edition!;
  expect(unsaidFacts(data).map(sentenceOf)).toEqual([
    'edition.yaml:1 “Unknown” stands for an author whom the copy did not name: set `original.author`, or say in its `evidence` that nobody knows (placeholder).',
    'edition.yaml:1 “0000” is no date: set `original.issued` to when the work came out (placeholder).',
  ]);
  const [author] = data.original.author;
  const said = { ...data.original, issued: '1888', author: [{ ...author!, evidence: 'No library knows who it was.' }] };
  expect(unsaidFacts({ original: said })).toEqual([]);
});
