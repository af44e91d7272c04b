import { describe, expect, it } from 'vitest';
import { answer, blocksIn, check, comment, commentsIn, textsIn, type Case } from './cases.ts';

const nested = (depth: number): string => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);
const chain = (length: number): object[] =>
  Array.from({ length }, (_, i) => comment(`c${i}`, i ? `c${i - 1}` : null, '<p>Yes.</p>'));

const cases: Case[] = [
  { name: 'JSON that breaks off', file: answer('<p>x</p>').slice(0, 60), refused: /line 1, column \d+.*cut off/ },
  { name: 'an empty object', file: '{}', refused: /no post and no comment/ },
  { name: 'an empty list', file: '[]', refused: /no post and no comment/ },
  { name: 'null where the post should be', file: '{"data":{"post":null}}', refused: /no post and no comment/ },
  {
    name: 'an error of the server',
    file: '{"errors":[{"message":"app.missing_document","path":["post"]}],"data":{"post":null}}',
    refused: /app\.missing_document/,
  },
  { name: 'errors that are no list', file: '{"errors":"all of them","data":{}}', refused: /no post and no comment/ },
  { name: 'lists a hundred thousand deep', file: '['.repeat(1e5) + ']'.repeat(1e5), refused: /no post and no comment/ },
  { name: 'lists that never close', file: '['.repeat(1e5), refused: /line 1, column 100001.*cut off/ },
  {
    name: 'one answer after another',
    file: answer('<p>x</p>') + '\n' + answer('<p>y</p>'),
    refused: /line 2, column 1/,
  },
  { name: 'HTML where JSON begins', file: '{"data": <html>}', refused: /line 1, column 10:/ },
  {
    name: 'HTML after much JSON',
    file: `{"data":\n{"posts": [1, 2, 3, 4, 5, 6, 7],\n"x": <html> and much more of it }`,
    refused: /line 3, column 6:/,
  },
  { name: 'objects ten thousand deep', file: nested(10_000), refused: /no post and no comment/ },
  { name: 'JSON of something else', file: '{"name":"variorum","version":"1.0.0"}', refused: /no post and no comment/ },
  { name: 'a post without text or comments', file: answer(''), refused: /no post and no comment/ },
  { name: 'a post whose text is a number', file: answer('').replace('{"html":""}', '{"html":7}'), refused: /no post/ },
  {
    name: 'fields of the wrong kind',
    file: answer('<p>Text.</p>', [], {
      title: ['x'],
      postedAt: {},
      user: 'me',
      coauthors: 'you',
      commentCount: 'many',
      slug: 1,
    }),
    refused: /no post and no comment/,
  },
  {
    name: 'odd values in fields that may be missing',
    file: answer('<p>Text.</p>', [], {
      postedAt: 'yesterday',
      user: 'me',
      coauthors: { a: 1 },
      commentCount: -1,
      slug: 1,
    }),
    read: ({ posts: [post] }) => expect([post!.date, post!.authors]).toEqual([null, []]),
  },
  {
    name: 'a circle of parents',
    file: answer('', [comment('a', 'c'), comment('b', 'a'), comment('c', 'b')]),
    read: (form) => {
      expect(commentsIn(form).map(({ id, parent }) => [id, parent])).toEqual([
        ['a', null],
        ['b', 'a'],
        ['c', 'b'],
      ]);
      expect(form.warnings.join()).toMatch(/1 circle/);
    },
  },
  {
    name: 'a comment that answers itself',
    file: answer('', [comment('a', 'a')]),
    read: (form) => expect(commentsIn(form)[0]!.parent).toBe(null),
  },
  {
    name: 'a parent that is missing',
    file: answer('', [comment('a', 'gone')]),
    read: (form) => expect(commentsIn(form)[0]).toMatchObject({ parent: null, flags: ['orphan'] }),
  },
  {
    name: 'one id for two comments',
    file: answer('', [comment('a', null, '<p>One.</p>'), comment('a', null, '<p>One, longer by some words.</p>')]),
    read: (form) => expect(commentsIn(form)).toHaveLength(1),
  },
  {
    name: 'a chain of ten thousand answers',
    file: answer('', chain(10_000)),
    read: (form) => {
      expect(commentsIn(form)).toHaveLength(10_000);
      expect(commentsIn(form).at(-1)).toMatchObject({ id: 'c9999', parent: 'c9998' });
    },
  },
  {
    name: 'an id that is a path',
    file: answer('', [comment('../../etc/passwd', null), comment('b', '../../etc/passwd')]),
    read: (form) => {
      expect(commentsIn(form).map(({ id, parent }) => [id, parent])).toEqual([
        ['c1', null],
        ['b', 'c1'],
      ]);
      expect(form.warnings.join()).toMatch(/id that cannot be kept/);
    },
  },
  {
    name: 'ids that every object has',
    file: answer('', [comment('__proto__', null), comment('constructor', '__proto__'), comment('toString', null)]),
    read: (form) => {
      expect(
        commentsIn(form)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(['c1', 'c2', 'c3']);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  },
  {
    name: 'a key that every object has',
    file: answer('<p>Text.</p>').replace('"title"', '"__proto__":{"polluted":true,"deleted":true},"title"'),
    read: (form) => {
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      expect(textsIn(form)).toEqual(['Text.']);
    },
  },
  {
    name: 'ids of mark-up, of spaces, and too long',
    file: answer('', [comment('<script>', null), comment('a b', null), comment('x'.repeat(10_000), null)]),
    read: (form) => expect(commentsIn(form).every(({ id }) => /^c\d$/.test(id))).toBe(true),
  },
  {
    name: 'ids that are no text',
    file: answer('<p>Text.</p>', [comment(7, null), comment(null, null), comment({}, null), comment('a', 7)]),
    read: (form) =>
      expect(commentsIn(form).map(({ id, parent }) => [id, parent])).toEqual(
        ['g1', 'g2', 'g3', 'a'].map((id) => [id, null]),
      ),
  },
  {
    name: 'a name with mark-up and overrides',
    file: answer('', [{ ...comment('a', null), user: { displayName: ' <b>Eve</b>\u202e\n\u0000 ' } }]),
    read: (form) => expect(commentsIn(form)[0]!.author).toBe('<b>Eve</b>'),
  },
  {
    name: 'dates beyond all calendars',
    file: answer('', [
      { ...comment('a', null), postedAt: 9e15 },
      { ...comment('b', null), postedAt: '+275760-09-13T00:00:01Z' },
    ]),
    read: (form) => expect(commentsIn(form).map(({ date }) => date)).toEqual([null, null]),
  },
  {
    name: 'a deleted comment that still has its text',
    file: answer('', [comment('a', null), { ...comment('b', 'a', '<p>Secret.</p>'), deleted: true }]),
    read: (form) => expect(textsIn(form)).toEqual(['Words of a.']),
  },
  {
    name: 'a slug that is a path',
    file: answer('<p>Text.</p>', [], { slug: '../../evil?x#y' }),
    read: ({ posts: [post] }) => expect(post!.url).toBe('https://www.lesswrong.com/posts/post1/..%2F..%2Fevil%3Fx%23y'),
  },
  {
    name: 'an address of the post that is code',
    file: answer('<p>Text <a href="#x">l</a>.</p>', [], { pageUrl: 'javascript:alert(1)' }),
    read: (form) => expect(blocksIn(form)[0]!.links!.every(({ href }) => href.startsWith('https://'))).toBe(true),
  },
  {
    name: 'unpaired surrogates in ids and titles',
    file: answer('<p>Text.</p>', [comment('\ud800', null)], { _id: 'p\ud800', slug: '\udc00', title: 'T\udfff' }),
    read: (form) => expect(JSON.stringify(form)).not.toMatch(/\\ud[89a-f]/i),
  },
  {
    name: 'a count of comments beyond all numbers',
    file: answer('<p>Text.</p>', [], { commentCount: 1e308 }),
    read: (form) => expect(form.warnings).toEqual([]),
  },
  {
    name: 'a key that stands twice',
    file: answer('<p>Second.</p>').replace('{"post"', '{"post":null,"post"'),
    read: (form) => expect(textsIn(form)).toEqual(['Second.']),
  },
  {
    name: 'twenty thousand comments with the same words',
    file: answer(
      '',
      Array.from({ length: 20_000 }, (_, i) => comment(`c${i}`, null, '<p>Thanks!</p>')),
    ),
    read: (form) => expect(commentsIn(form)).toHaveLength(20_000),
  },
  {
    name: 'a totalCount that is too large',
    file: answer('', [comment('a', null)]).replace('"comments":{', '"comments":{"totalCount":1e300,'),
    read: (form) => expect(commentsIn(form)).toHaveLength(1),
  },
];

describe('data that is not what it should be', () => {
  it.each(cases)('$name', check);
});
