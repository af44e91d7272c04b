import { expect, test } from 'vitest';
import { folderOf, slugOf } from '../../../src/edition/source.ts';

test.for([
  ['essay/tldr.mdx', 'essay', 'tldr'],
  ['works/smith-1999.yaml', 'works', 'smith-1999'],
  ['outline.json', '', 'outline'],
  ['glossary/r/rlvr.mdx', 'glossary', 'rlvr'],
] as const)('%s is in “%s”, with the slug %s', ([path, folder, slug]) => {
  expect([folderOf(path), slugOf(path)]).toEqual([folder, slug]);
});
