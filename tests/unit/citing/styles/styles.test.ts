import { expect, test } from 'vitest';
import { cite } from '../../../../src/citing/cite.ts';
import { formsOf, exportsOf } from '../../../../src/citing/exports/all.ts';
import { fillInAll } from '../../../../src/citing/blanks.ts';
import { styled } from '../../../../src/citing/styles/styles.ts';
import { STYLES } from '../../../../src/citing/styles/table.ts';
import { rangesAsked } from '../../../../src/edition/asked-references.ts';
import { publishedContext } from '../small-edition.ts';

const context = publishedContext();
const cited = ['e2', 'n1', 'e1-e3', 'e1,e3', 't1-1-2', 't1-2', 't1', 'g1', 't1-3-1'].flatMap((text) =>
  cite({ kind: 'passages', ranges: rangesAsked(text)! }, context),
);
const citations = cited.flatMap(({ original, restatement }) => [original!, restatement!]);

test('filling in a form gives what the style engine gives for the whole citation', () => {
  for (const citation of citations) {
    const { frame, filling } = citation;
    const number = filling.locator ?? '';
    const direct = { ...frame, item: fillInAll(frame.item, filling) };
    // What the form leaves blank in the locator, the engine gets as the number itself.
    const byEngine = STYLES.map((style) => fillInAll(styled(direct, style), { locator: number, locators: number }));
    expect(STYLES.map((style) => exportsOf(citation).styles[style])).toEqual(byEngine);
  }
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
