import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFace } from '../../../../src/edition/face/check.ts';
import { contrastOf } from '../../../../src/edition/face/contrast.ts';
import { paletteOf } from '../../../../src/edition/face/palette.ts';
import { sentenceOf } from '../../../../src/edition/problem.ts';
import type { EditionData } from '../../../../src/edition/types.ts';

type Face = Pick<EditionData, 'colours' | 'fonts'>;
const sentences = (face: Face, paths: string[] = []): string[] =>
  checkFace(face, new Set(paths), () => ({ file: 'edition.yaml', line: 3 })).map(sentenceOf);

test('the engine’s own colours can be read', () => {
  // Without a choice nothing is anybody's fault; a choice of the same has the same contrasts.
  const [light, dark] = [paletteOf({}, 'light'), paletteOf({}, 'dark')];
  const same = Object.keys(light).map((name) => [
    name,
    { light: light[name as keyof typeof light], dark: dark[name as keyof typeof dark] },
  ]);
  expect(sentences({ colours: Object.fromEntries(same) })).toEqual([]);
  expect(sentences({})).toEqual([]);
});

test('a colour that is too near its ground is named with its ratio, once, at what needs it most', () => {
  expect(sentences({ colours: { quiet: { light: '#999999', dark: '#a49d8f' } } })).toEqual([
    'edition.yaml:3 “colours.quiet.light” is #999999, whose contrast with raised, #f5f2ea, is 2.54, where text needs 4.5: choose a darker colour (contrast).',
  ]);
  expect(sentences({ colours: { focus: { light: '#1f5a96', dark: '#333333' } } })).toEqual([
    'edition.yaml:3 “colours.focus.dark” is #333333, whose contrast with raised, #211f1a, is 1.30, where a mark needs 3: choose a lighter colour (contrast).',
  ]);
});

test('of a ground on which nothing can be read it is said once', () => {
  const paper = { light: '#777777', dark: '#171612' };
  const ink = { light: '#606060', dark: '#e4dfd3' };
  const [one, ...others] = sentences({ colours: { paper, ink, quiet: ink, accent: ink, focus: ink } });
  expect(one).toMatch(
    /^edition\.yaml:3 “colours\.paper\.light” is #777777, on which \w+, #606060, has a contrast of 1\.\d\d, /,
  );
  expect(others).toEqual([]);
});

test('lines of charts are seen on the paper', () => {
  const both = (colour: string) => ({ light: colour, dark: '#171612' });
  const white = { light: '#ffffff', dark: '#ffffff' };
  const colours = {
    paper: both('#101060'),
    ink: white,
    quiet: white,
    accent: white,
    focus: white,
    raised: both('#000000'),
  };
  const [said, ...others] = sentences({ colours: { ...colours, mark: { light: '#000000', dark: '#000000' } } });
  expect(said).toContain('on which a line of charts, #45413a, has a contrast of');
  expect(said).toContain('where a mark needs 3: choose a lighter colour');
  expect(others).toEqual([]);
});

test('whatever ink is chosen, it is refused exactly where it cannot be read', () => {
  const { paper, raised, mark } = paletteOf({}, 'light');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
      const light = `#${value.toString(16).padStart(6, '0')}`;
      const isLow = [paper, raised, mark].some((ground) => contrastOf(light, ground) < 4.5);
      expect(sentences({ colours: { ink: { light, dark: '#e4dfd3' } } })).toHaveLength(isLow ? 1 : 0);
    }),
  );
});

test('fonts of the edition are there; those of the engine need no file', () => {
  const fonts = { text: 'sans' as const, headings: ['a.woff2', 'b.woff2'] };
  expect(sentences({ fonts }, ['fonts/a.woff2', 'fonts/b.woff2'])).toEqual([]);
  expect(sentences({ fonts }, ['fonts/b.woff2'])).toEqual([
    'edition.yaml:3 “fonts.headings” names fonts/a.woff2, which is not there: put the file there, or correct its name (font).',
  ]);
});
