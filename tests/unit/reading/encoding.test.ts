import { expect, test } from 'vitest';
import { readAndCheck } from '../../../src/reading/checked.ts';
import { sentenceOf } from '../../../src/edition/problem.ts';
import { FILES } from '../citing/small-edition.ts';
import { replaced, sentences } from '../small.ts';

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

test('that the name of a picture cannot stand in an address is said once, of its file', () => {
  const said = (name: string): string =>
    `images/${name}:1 “${name}” cannot stand in an address: rename the file in letters from a to z, digits, hyphens and underscores (slug).`;
  const shown = (link: string) => replaced('essay/start.mdx', 'A second paragraph', `A ![picture](${link})`);
  for (const [name, link] of [
    ['my bee.png', '</images/my bee.png>'],
    ['my bee.png', '/images/my%20bee.png'],
    ['bée.png', '/images/bée.png'],
  ] as const)
    expect(sentences([...shown(link), { path: `images/${name}`, text: '' }])).toEqual([said(name)]);
  expect(sentences(shown('/images/my%20bee.png'))).toEqual([
    'essay/start.mdx:21:3 there is no images/my bee.png: put the file there, or correct its name (image).',
  ]);
  expect(sentences([...FILES, { path: 'fonts/my bee.woff2', text: '' }])).toEqual([
    'fonts/my bee.woff2:1 “my bee.woff2” cannot stand in an address: rename the file in letters from a to z, digits, hyphens and underscores, with the ending .woff2 (slug).',
  ]);
});
