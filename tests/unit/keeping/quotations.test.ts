import { expect, it } from 'vitest';
import { isForKeeper, quoteAll } from '../../../src/keeping/quotations.ts';
import { bodyOf, keptOf, section, thread } from './small.ts';

const PART = { of: 'E1', part: 'beginning', words: 3 } as const;

it.each([
  ['Bees hum.', true],
  ['- Bees', true],
  ['Bees hum.<NoteCall to="N1"/>', true],
  ['<NoteCall to="N1"/>', false],
  ['<NoteCall to="N1"/> <NoteCall to="N2"/>', false],
  ['[^1]', false],
  ['[^1] So.', true],
  ['', false],
])('a part of a passage that says %j is for a keeper: %s', (body, wanted) => {
  for (const around of ['\n\n', ' ']) {
    const kept = keptOf(section(`<Passage id="E1">${around}${body}${around}</Passage>`));
    expect(isForKeeper(kept, PART)).toBe(wanted);
  }
});

it.each([{ part: 'whole' as const }, { of: null }, { mdx: '<Quotes of="E1"/>' }])('%j is not', (one) => {
  const kept = keptOf(section('<Passage id="E1">\n\nBees hum.\n\n</Passage>'));
  expect(isForKeeper(kept, { ...PART, ...one })).toBe(false);
});

it('what stands for words from elsewhere is said in the language of the edition', () => {
  const kept = keptOf(
    thread('<Comment id="T1.1" by="speaker-mara-quill">\n\n<Passage id="T1.1.1">\n\nSo.\n\n</Passage>\n\n</Comment>'),
  );
  const german = { ...kept, files: [...kept.files, { path: 'edition.yaml', text: 'language: de-AT\n' }] };
  const edit = (of: typeof kept) =>
    bodyOf({ files: quoteAll(of, [{ side: 'before', beside: 'T1.1.1', of: null, part: 'whole', words: 3 }]) });
  expect(edit(kept)).toContain('<Quotes outside="a source outside the text">\n\nA quotation of 3 words,');
  expect(edit(german)).toContain('<Quotes outside="eine Quelle außerhalb des Textes">\n\nEin Zitat von 3 Wörtern,');
});

it('a quotation stands beside a passage', () => {
  const passage = '<Passage id="T1.1.1">\n\nSo.\n\n</Passage>';
  const inThread = (...items: string[]): string =>
    ['<Comment id="T1.1" by="speaker-mara-quill">', ...items, '</Comment>'].join('\n\n');
  const kept = keptOf(thread(inThread(passage)));
  const mdx = '<Quotes of="E1" part="beginning" />';
  const quoted = (...sides: ('before' | 'after')[]): string =>
    bodyOf({
      files: quoteAll(
        kept,
        sides.map((side) => ({ ...PART, side, beside: 'T1.1.1' })),
      ),
    });
  expect(quoted('before')).toBe(inThread(mdx, passage));
  expect(quoted('after')).toBe(inThread(passage, mdx));
  expect(quoted('before', 'after')).toBe(inThread(mdx, passage, mdx));
});
