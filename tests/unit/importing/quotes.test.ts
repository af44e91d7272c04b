import { expect, it } from 'vitest';
import { resolveQuotes } from '../../../src/importing/quotes.ts';
import type { Comment } from '../../../src/importing/normal-form.ts';
import type { Block } from '../../../src/schemas/source-block.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

/** Where a comment's quotation is found in a post. */
function found(quotation: string, ...post: string[]): string | null {
  const comment: Comment = {
    ...{ id: 'c', parent: null, author: null, date: null, deleted: false, flags: [], quotes: [] },
    blocks: [{ ...paragraph(quotation), quoted: 1 }],
  };
  return resolveQuotes(post.map(paragraph), [comment])[0]!.quotes[0]!.source?.text ?? null;
}

it.each([
  ['AI', ['He was paid to say it.', 'What AI does is said here.'], 1],
  ['AI', ['He was paid to say it.'], null],
  ['six', ['There were (six) of them.'], 0],
  ['don’t', ["I don't know."], 0],
  ['C++', ['In C++ and in C.'], 0],
  ['a-b/c [1]', ['It is a-b/c [1] there.'], 0],
  ['e', ['The letter é is one, e is another.'], 0],
  ['蜂', ['我喜歡蜜蜂和花。'], 0],
  ['paid to sayit', ['He was paid to say it.'], 0],
] as const)('a short quotation, “%s”, is of whole words', (quotation, post, at) =>
  expect(found(quotation, ...post)).toBe(at === null ? null : post[at]),
);

it('a quotation is of the block that the source says its comment is on, wherever else the words stand', () => {
  const post = ['It is quiet.', 'So is a roof: quiet.', 'And a cellar.'].map(paragraph);
  const on = (said: string): string | undefined => {
    const comment: Comment = {
      ...{ id: 'c', parent: null, author: null, date: null, deleted: false, flags: [], quotes: [] },
      on: said,
      blocks: [{ ...paragraph('quiet'), quoted: 1 }],
    };
    return resolveQuotes(post, [comment])[0]!.quotes[0]!.source?.text;
  };
  expect(['So is a roof: quiet.', 'And a cellar.', 'What is not there.'].map(on)).toEqual([
    'So is a roof: quiet.',
    'It is quiet.',
    'It is quiet.',
  ]);
});
