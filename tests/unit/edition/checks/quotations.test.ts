import { expect, test } from 'vitest';
import { sentencesAfter } from '../../small.ts';

test.for([
  ['threads/one.mdx', 'of="E1–E2"', 'of="E1–E2" part="fragment" words="A first paragraph"'],
  [
    'threads/one.mdx',
    'of="E1–E2"',
    'of="E1–E2" part="fragment"',
    'threads/one.mdx:14 T1.1 quotes a part of E1–E2 without its words: copy `words` from its text (quotation-words).',
  ],
  [
    'threads/one.mdx',
    'of="E1–E2"',
    'of="E1–E2" words="A first paragraph"',
    'threads/one.mdx:14 T1.1 quotes all of E1–E2 and yet gives words: leave out `words` or name the part (quotation-words).',
  ],
  [
    'threads/one.mdx',
    'of="E1–E2"',
    'of="E1–E2" part="end" words="A third paragraph"',
    'threads/one.mdx:14 “A third paragraph…” does not stand in E1–E2: copy `words` from its text (quotation-words).',
  ],
  [
    'threads/one.mdx',
    'of="E1–E2"',
    'of="E8–E9"',
    'threads/one.mdx:14 T1.1 quotes E8–E9, which is no passage: correct `of` (quotation-of-nothing).',
  ],
] as const)('%s: “%s” for “%s”', ([path, from, to, ...expected]) => {
  expect(sentencesAfter(path, from, to)).toEqual(expected);
});
