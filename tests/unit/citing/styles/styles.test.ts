import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cite } from '../../../../src/citing/cite.ts';
import { formsOf, exportsOf } from '../../../../src/citing/exports/all.ts';
import type { Exports } from '../../../../src/citing/exports/filled.ts';
import type { CiteContext } from '../../../../src/citing/context.ts';
import type { Citation } from '../../../../src/citing/frame.ts';
import { styled } from '../../../../src/citing/styles/styles.ts';
import { STYLES } from '../../../../src/citing/styles/table.ts';
import { EMPTY_LEDGER } from '../../../../src/citing/ledger/schema.ts';
import { targetOf, type Target } from '../../../../src/citing/target.ts';
import { rangesAsked } from '../../../../src/edition/asked-references.ts';
import { reference } from '../../../../src/edition/reference.ts';
import { publishedContext } from '../small-edition.ts';
import { setByEngine } from './by-engine.ts';

const context = publishedContext();
const cited = ['e2', 'n1', 'e1-e3', 'e1,e3', 't1-1-2', 't1-2', 't1', 'g1', 't1-3-1'].flatMap((text) =>
  cite({ kind: 'passages', ranges: rangesAsked(text)! }, context),
);
const citations = cited.flatMap(({ original, restatement }) => [original!, restatement!]);

const filledIn = (citation: Citation) => STYLES.map((style) => exportsOf(citation).styles[style]);

/** The engine writes an ampersand by its number; what is filled in has it by its name. */
const byName = (all: unknown): unknown => JSON.parse(JSON.stringify(all).replaceAll('&#38;', '&amp;'));

test('filling in a form gives what the style engine gives for the whole citation', () => {
  for (const citation of citations) expect(byName(filledIn(citation))).toEqual(byName(setByEngine(citation)));
});

/** Words that styles, markup or the end of a title act on, and words that none does. */
const word = fc.constantFrom(
  ...[
    'Ann',
    'J',
    'A',
    '2nd',
    'GPT-4',
    'Mis-Understandings',
    'Ünal',
    '中',
    'eBay',
    'de',
    'the',
    'a',
    'up',
    'pre-training',
  ],
  ...[
    'X.',
    'Jr.',
    'Why?',
    'more:',
    '“so”',
    '‘so’',
    "O'Neil",
    '"so"',
    'x&y',
    '<i>',
    '*so*',
    '[B',
    '(C)',
    'a_b',
    'x^2',
    '1.',
  ],
);
const odd = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

/** The small edition with its speakers and its term called so. */
function called(name: string, status: 'unknown' | 'inferred' | 'proven'): CiteContext {
  const { edition } = context;
  const speaker = {
    ...edition.speaker(reference('T1.1')),
    name: status === 'unknown' ? null : name,
    role: name,
    status,
  };
  const term = { ...edition.termsBySlug.get('widget')!, term: name };
  return { ...context, edition: { ...edition, speaker: () => speaker, termsBySlug: new Map([['widget', term]]) } };
}

test('whatever a speaker, a term or a page is called, a form is filled in as the style engine sets it', () => {
  const target = fc.constantFrom('T1.1.2', 'T1.2', 'T1', 'widget', null);
  const status = fc.constantFrom('unknown' as const, 'inferred' as const, 'proven' as const);
  fc.assert(
    fc.property(odd, target, status, (name, key, known) => {
      const of: Target = key === null ? { kind: 'page', title: name, path: '/about/' } : targetOf(key);
      const { original, restatement } = cite(of, called(name, known))[0]!;
      for (const citation of [original, restatement])
        if (citation) expect(byName(filledIn(citation))).toEqual(byName(setByEngine(citation)));
    }),
    { numRuns: 40 },
  );
});

test('speakers and terms share a form where nothing acts on what they are called', () => {
  const frames = (name: string) =>
    ['T1.1.2', 'widget'].map((key) => cite(targetOf(key), called(name, 'proven'))[0]!.restatement!.frame);
  expect(frames('Ann Other')).toEqual(frames('Mis-Understandings'));
  expect(frames('Ann Other')[1]).toEqual(frames('out of distribution')[1]);
  for (const name of ['Ann Other Jr.', 'Why?', 'A “B”']) expect(JSON.stringify(frames(name)[0])).toContain(name);
});

test('a form is made once for the passages that share it', () => {
  const [one, other] = ['e1', 'e2'].map((text) => cite({ kind: 'passages', ranges: rangesAsked(text)! }, context)[0]!);
  expect(formsOf(one!.restatement!.frame)).toBe(formsOf(other!.restatement!.frame));
});

test('styles cite a paragraph as their handbooks do', () => {
  const { styles } = exportsOf(cite({ kind: 'passages', ranges: rangesAsked('e2')! }, context)[0]!.original!);
  expect(styles.apa.mention.text).toBe('(Author, 2020, para. 2)');
  expect(styles.mla.mention.text).toBe('(Author, par. 2)');
  expect(styles.chicago.mention.html).toContain('<i>The Journal</i>, May 2020, para. 2, https://journal.example/');
  expect(styles.apa.entry.html).toMatch(/^Author, A\. \(2020, May\)\. .* <i>The Journal<\/i>\. https:/);
  expect(styles.chicago.entry.html).toContain('x=~1&#38;y=50%25#top');
  expect(styles.chicagoAuthorDate.mention.text).toBe('(Author 2020, para. 2)');
  expect(styles.chicagoAuthorDate.entry.html).toMatch(/^Author, Ann\. 2020\. “.*\.” <i>The Journal<\/i>, May\. https:/);
});

test('of what stands here a mention in the text names the passage, which a note names by its title', () => {
  const { styles } = exportsOf(cite({ kind: 'passages', ranges: rangesAsked('e2')! }, context)[0]!.restatement!);
  expect(styles.apa.mention.text).toBe('(Editors of Variorum, 2026, E2)');
  expect(styles.mla.mention.text).toBe('(Editors of Variorum, E2)');
  expect(styles.chicagoAuthorDate.mention.text).toBe('(Editors of Variorum 2026, E2)');
  expect(styles.chicago.mention.text).toMatch(/\/p\/e2\/r1\/\.$/);
});

test('the wording of what stands here is no part of its title: every style sets it once, upright, behind that or the container', () => {
  const { csl, bibtex, biblatex, ris, styles, markdown } = exportsOf(
    cite({ kind: 'passages', ranges: rangesAsked('e2')! }, context)[0]!.restatement!,
  );
  const entries = [styles.apa, styles.mla, styles.chicago, styles.chicagoAuthorDate].map(({ entry }) => entry.html);
  for (const entry of entries) expect(entry.match(/edition 1, revision 1/gi)).toHaveLength(1);
  expect(entries[0]).toMatch(
    /<i>E2: Restatement of Ann Author, .* ¶ 2<\/i> \(Edition 1, Revision 1\)\. Variorum\. https/,
  );
  expect(entries[1]).toMatch(/¶ 2\.” <i>Variorum<\/i>, edition 1, revision 1, 2 Jan\. 2026, /);
  for (const entry of entries.slice(2)) expect(entry).toMatch(/¶ 2\.” Edition 1, Revision 1\. Variorum, /);
  expect(csl).toMatchObject({ title: expect.not.stringContaining('edition'), number: 'edition 1, revision 1' });
  expect(bibtex).toContain('note = {Edition 1, revision 1}');
  expect(biblatex).toContain('titleaddon = {Edition 1, revision 1}');
  expect(ris).toContain('ET  - Edition 1, revision 1\n');
  expect(markdown).toMatch(/^\[E2: .*\) \(edition 1, revision 1\), \*Variorum\* \(2026-01-02\)\.$/);
});

test('a mention in the text names a term under which an entry stands, and a page by its title, as handbooks do', () => {
  const mentions = (of: Target) => {
    const { styles } = exportsOf(cite(of, context)[0]!.restatement!);
    return [styles.apa, styles.mla, styles.chicagoAuthorDate].map(({ mention }) => mention.text);
  };
  const { edition } = context;
  const widget = { ...edition.termsBySlug.get('widget')!, term: 'Widget tax' };
  expect(mentions({ kind: 'term', slug: 'widget' })).toEqual([
    '(Editors of Variorum, 2026, “Widget”)',
    '(Editors of Variorum, “Widget”)',
    '(Editors of Variorum 2026, under “widget”)',
  ]);
  expect(mentions({ kind: 'page', title: 'Bees of “old” at sea', path: '/bees/' })).toEqual([
    '(Editors of Variorum, 2026, “Bees of ‘Old’ at Sea”)',
    '(Editors of Variorum, “Bees of ‘Old’ at Sea”)',
    '(Editors of Variorum 2026, “Bees of ‘Old’ at Sea”)',
  ]);
  const named: CiteContext = { ...context, edition: { ...edition, termsBySlug: new Map([['widget', widget]]) } };
  const { styles } = exportsOf(cite({ kind: 'term', slug: 'widget' }, named)[0]!.restatement!);
  expect(styles.mla.mention.text).toBe('(Editors of Variorum, “Widget Tax”)');
  expect(styles.chicagoAuthorDate.mention.text).toBe('(Editors of Variorum 2026, under “Widget tax”)');
  expect(styles.chicago.mention.text).toMatch(/^Editors of Variorum, “Widget Tax,” edition 1, revision 1, Variorum/);
});

test('a title that is known with the capitals of a sentence is set by each style in its way, and exported as it is', () => {
  const { edition } = context;
  const original = {
    ...edition.data.original,
    title: 'On Bees, And What They Are For',
    titleAsSentence: 'On bees, and what they are for',
  };
  const known: CiteContext = { ...context, edition: { ...edition, data: { ...edition.data, original } } };
  const cited = (text: string) => cite({ kind: 'passages', ranges: rangesAsked(text)! }, known)[0]!;
  const entries = ({ styles }: Exports) => STYLES.map((style) => styles[style].entry.text);
  const essay = exportsOf(cited('e2').original!);
  const [apa, ...others] = entries(essay);
  expect(apa).toContain('. On bees, and what they are for. The Journal');
  for (const other of others) expect(other).toContain('“On Bees, and What They Are For.”');
  expect([essay.csl.title, essay.bibtex]).toEqual([original.title, expect.stringContaining(`{{${original.title}}}`)]);
  const [restated] = entries(exportsOf(cited('e2').restatement!));
  expect(restated).toContain(
    'Restatement of Ann Author, “On bees, and what they are for,” ¶ 2 (Edition 1, Revision 1).',
  );
  const comment = entries(exportsOf(cited('t1-2').original!));
  expect(comment[0]).toContain('. [Comment on “On bees, and what they are for” (T1.2 in Variorum)]. The Journal');
  for (const other of comment.slice(1))
    expect(other).toContain('. Comment on “On Bees, and What They Are For” (T1.2 in');
});

test('what a comment is called is no title: it is in brackets or without marks, and keeps its words in exports', () => {
  const { styles, csl } = exportsOf(cite({ kind: 'passages', ranges: rangesAsked('t1-2')! }, context)[0]!.original!);
  expect(styles.apa.entry.text).toMatch(/\. \[Comment on “On .*” \(T1\.2 in Variorum\)\]\. The Journal/);
  expect(styles.chicago.entry.text).toMatch(/\. Comment on “On .*” \(T1\.2 in Variorum\)\. The Journal/);
  expect(styles.chicago.mention.text).toMatch(/, comment on “On .*” \(T1\.2 in Variorum\), The Journal/);
  expect(csl).toMatchObject({ title: expect.stringMatching(/^Comment on “On/) });
  expect(csl.genre).toBeUndefined();
});

test('of a comment as a whole, which has no paragraph, a mention in the text says which', () => {
  const [comment, thread] = ['t1-2', 't1'].map((text) =>
    exportsOf(cite({ kind: 'passages', ranges: rangesAsked(text)! }, context)[0]!.original!),
  );
  expect(comment!.styles.apa.mention.text).toMatch(/, 2020, comment T1\.2\)$/);
  expect(thread!.styles.mla.mention.text).toMatch(/, thread T1\)$/);
});

test('no day is spoken of on which a draft was retrieved', () => {
  const draft = { ...context, ledger: EMPTY_LEDGER };
  const entries = ['e2', 't1-1-1'].flatMap((text) =>
    Object.values(exportsOf(cite({ kind: 'passages', ranges: rangesAsked(text)! }, draft)[0]!.restatement!).styles),
  );
  expect(entries.map(({ entry }) => entry.text).filter((text) => /retrieved/i.test(text))).toEqual([]);
  expect(entries[0]!.entry.html).toMatch(/Variorum\. https:\/\/edition\.example\/p\/e2\/$/);
});

test('several paragraphs are named in the plural', () => {
  const { styles } = exportsOf(cite({ kind: 'passages', ranges: rangesAsked('e1-e2')! }, context)[0]!.original!);
  expect(styles.apa.mention.text).toBe('(Author, 2020, paras. 1–2)');
  expect(styles.mla.mention.text).toBe('(Author, pars. 1–2)');
});

test('as plain text a citation has its characters as they are', () => {
  const { frame } = cited[0]!.original!;
  const set = (title: string) => STYLES.map((style) => styled({ ...frame, item: { ...frame.item, title } }, style));
  for (const title of ['A & B < C', 'X² & B < C'])
    for (const { entry, mention } of set(title)) {
      expect(entry.text).toContain(title);
      expect(`${entry.text}${mention.text}`).not.toMatch(/<\/?\w|&#/);
    }
});
