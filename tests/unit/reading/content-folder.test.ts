import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../../../src/reading/content-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'content-'));
/** A GIF of one pixel. */
const PIXEL = 'R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==';
const put = (path: string, text: string | Uint8Array): void => {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every file is read but hidden ones, those of hidden folders and readers’ originals', () => {
  put('edition.yaml', 'site: x');
  put('essay/a.mdx', '\uFEFF---\r\n---\r\n');
  put('essay/deep/b.mdx', 'b');
  put('.DS_Store', 'x');
  put('.git/HEAD', 'ref: refs/heads/main');
  put('essay/.obsidian/deep/app.json', '{}');
  put('originals/essay.json', '{}');
  const files = readContent(folder).sort((a, b) => (a.path < b.path ? -1 : 1));
  expect(files).toEqual([
    { path: 'edition.yaml', text: 'site: x' },
    { path: 'essay/a.mdx', text: '---\r\n---\r\n' },
    { path: 'essay/deep/b.mdx', text: 'b' },
  ]);
});

test('an image that is none is said to be, until it is one', () => {
  put('images/bell.png', 'not an image');
  put('images/bell.svg', '<svg/>');
  const images = () => readContent(folder).filter(({ path }) => path.startsWith('images/'));
  expect(images()).toEqual([
    { path: 'images/bell.png', text: '', garbled: true },
    { path: 'images/bell.svg', text: '' },
  ]);
  put('images/bell.png', Buffer.from(PIXEL, 'base64'));
  expect(images()[0]).toEqual({ path: 'images/bell.png', text: '', digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

test('a folder that is not there is one sentence', () => {
  expect(() => readContent(join(folder, 'nowhere'))).toThrow(/nowhere does not exist: name a content folder/);
  expect(() => readContent('src')).toThrow(/src has no edition\.yaml: name a content folder/);
  expect(() => readContent('package.json')).toThrow(/package\.json is no folder: name a content folder/);
});
