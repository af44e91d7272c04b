import { expect, test } from 'vitest';
import { readAndCheck } from '../../../src/reading/checked.ts';
import { sentenceOf } from '../../../src/edition/problem.ts';
import { FILES } from '../citing/small-edition.ts';
import { replaced } from '../small.ts';

const said = (files: Parameters<typeof readAndCheck>[0]) => readAndCheck(files).problems.map(sentenceOf);

test('of a file that is no UTF-8 only that is said', () => {
  const files = FILES.map((file) =>
    file.path === 'essay/start.mdx' ? { ...file, text: '\uFFFD', garbled: true as const } : file,
  );
  expect(said(files)).toContain(
    'essay/start.mdx:1 the file is not in UTF-8: save it anew in that encoding (encoding).',
  );
  expect(said(files).filter((one) => one.startsWith('essay/start.mdx'))).toHaveLength(1);
});

test('an image must lie in its folder, and nothing else may', () => {
  const shown = replaced('essay/start.mdx', 'A second paragraph', 'A ![picture](/images/bee.png)');
  expect(said(shown)).toEqual([
    'essay/start.mdx:21:3 there is no images/bee.png: put the file there, or correct its name (image).',
  ]);
  expect(said([...shown, { path: 'images/bee.png', text: '' }])).toEqual([]);
  expect(said([...shown, { path: 'images/bee.png', text: '', garbled: true }])).toEqual([
    'images/bee.png:1 the file is no picture that a browser can show, or only a part of one: put a whole PNG, JPEG, GIF, WebP or AVIF file in its place (image).',
  ]);
  expect(said([...FILES, { path: 'images/bee.svg', text: '' }])[0]).toMatch(/^images\/bee\.svg:1 .*\(stray-file\)\.$/);
});
