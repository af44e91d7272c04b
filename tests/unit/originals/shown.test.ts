import { describe, expect, it } from 'vitest';
import { reference } from '../../../src/edition/reference.ts';
import { readOriginals } from '../../../src/originals/read.ts';
import { shownOriginals } from '../../../src/originals/shown.ts';
import { originalsWished } from '../../../src/originals/wish.ts';
import type { Block } from '../../../src/schemas/source-block.ts';
import type { Originals } from '../../../src/schemas/originals.ts';

const block = (text: string): Block => ({ type: 'paragraph', text });
const TEXT = 'a b c d e f g h i j k l m n o p q r s t u v w x y z';

const originals: Originals = {
  version: 2,
  sources: [],
  work: { title: null, authors: [], date: null, url: null, link: null },
  comments: {},
  unplaced: [],
  warnings: [],
  passages: {
    E1: { blocks: [block(TEXT)], how: 'exact', score: 1 },
    E2: { blocks: [block('one'), block('two')], how: 'similar', score: 1 },
    E3: { blocks: [block('both')], how: 'part', score: 1, with: ['E4', 'E5', 'E7'] },
    E5: { blocks: [], how: 'none', score: 1 },
  },
  gaps: { G1: { blocks: [block('lost and found')], how: 'gap', score: 1 } },
  quotations: { 'T1.1': [null, { ...block('quoted'), quoted: 1 }] },
};

const at = (ref: string, wish: 'all' | 'excerpts' = 'all') =>
  shownOriginals(originals, wish, 'https://a.example/')!.at(reference(ref));

describe('what is shown of originals', () => {
  it('is all of them where all may be shown', async () => {
    expect(await at('E1')).toEqual({ html: `<p>${TEXT}</p>`, but: '', hasMath: false });
    expect(await at('G1')).toEqual({ html: '<p>lost and found</p>', but: ', from a fuller copy', hasMath: false });
  });

  it('says how sure a placing is, and what shares the block', async () => {
    expect((await at('E2'))!.but).toBe(', placed by likeness');
    expect((await at('E3'))!.but).toBe(', placed by likeness, in one block with E4–E5, E7');
  });

  it('is nothing where the copy has nothing, or a name that objects have', async () => {
    expect(await at('E5')).toBeNull();
    expect(await at('E9')).toBeNull();
    const shown = shownOriginals(originals, 'all', '')!;
    expect(await shown.at('constructor' as ReturnType<typeof reference>)).toBeNull();
  });

  it('is the opening of each passage, and of each quotation, where excerpts may be shown', async () => {
    const link = '<a href="https://a.example/">the original</a>';
    expect((await at('E1', 'excerpts'))!.html).toBe(`<p>${TEXT.slice(0, 39)}… ${link}</p>`);
    const shown = shownOriginals(originals, 'excerpts', 'https://a.example/')!;
    expect(await shown.quoted(reference('T1.1'), 1)).toBe(`<p>quoted ${link}</p>`);
  });

  it('leads nowhere from an excerpt of a work without an address', async () => {
    const shown = shownOriginals(originals, 'excerpts')!;
    expect(await shown.quoted(reference('T1.1'), 1)).toBe('<p>quoted</p>');
  });

  it('are the words of each quotation, in order', async () => {
    const shown = shownOriginals(originals, 'all', '')!;
    expect(await shown.quoted(reference('T1.1'), 0)).toBeNull();
    expect(await shown.quoted(reference('T1.1'), 1)).toBe('<p>quoted</p>');
    expect(await shown.quoted(reference('T1.2'), 0)).toBeNull();
  });

  it('is what may be searched, and no more', () => {
    const words = (wish: 'all' | 'excerpts') => shownOriginals(originals, wish, 'https://a.example/')!.words;
    expect(words('all')).toEqual({ E1: TEXT, E2: 'one\ntwo', E3: 'both', G1: 'lost and found' });
    expect(words('excerpts')).toEqual({ ...words('all'), E1: `${TEXT.slice(0, 39)}…` });
  });

  it('is nothing at all without originals, or where none may be shown', () => {
    expect(shownOriginals(null, 'all', '')).toBeNull();
    expect(shownOriginals(originals, 'none', '')).toBeNull();
  });
});

describe('what a build is to show', () => {
  it('is what the variable says, or else the edition', () => {
    expect(originalsWished(undefined, 'excerpts')).toBe('excerpts');
    expect(originalsWished('', 'none')).toBe('none');
    expect(originalsWished('all', 'none')).toBe('all');
  });

  it('is no guess', () => {
    expect(() => originalsWished('yes', 'all')).toThrow(
      'ORIGINALS is “yes”: write all, excerpts, none, or leave it out.',
    );
  });
});

describe('the file of originals', () => {
  it('is read as it was written', () => {
    expect(readOriginals(JSON.stringify(originals), 'x')).toEqual(originals);
  });

  it.each([
    ['{"version":1,', 'o.json is not JSON: import the source again, or delete the file.'],
    [
      '{"version":1}',
      'o.json is of an older form (1) than this site shows (2): import the source again, or delete the file.',
    ],
    ['{"version":"2"}', 'o.json is not what `npm run import` writes, at “version”'],
    [JSON.stringify({ ...originals, passages: { E1: { how: 'exact', score: 1 } } }), 'at “passages.E1.blocks”'],
  ])('%s is refused in one sentence', (text, sentence) => {
    expect(() => readOriginals(text, 'o.json')).toThrow(sentence);
  });
});
