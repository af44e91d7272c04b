import { describe, expect, it } from 'vitest';
import { answer, blocksIn, check, commentsIn, textsIn, type Case } from './cases.ts';

const page = (body: string): string => `<!doctype html><html><body class="PostsPage-root">${body}</body></html>`;
const post = (html: string): string => page(`<div id="postContent">${html}</div>`);
const item = (id: string, inside = ''): string =>
  `<li id="comment-${id}" class="comment-item"><div class="comment"><div class="comment-meta"></div><div class="body-text comment-body"><p>Words of ${id}.</p></div></div>${inside}</li>`;
const gw = (items: string): string =>
  `<!doctype html><div id="content" class="post-page comment-thread-page"><ul class="comment-thread">${items}</ul></div>`;
const deepItems = (depth: number): string =>
  Array.from({ length: depth }, (_, i) => item(`d${i}`).replace('</li>', '<ul class="comment-thread">')).join('') +
  '</ul></li>'.repeat(depth);

const htmls = (form: Parameters<typeof blocksIn>[0]): string => JSON.stringify(blocksIn(form));

const cases: Case[] = [
  {
    name: 'a page of something else',
    file: '<!doctype html><title>News</title><p>Nothing here.</p>',
    read: (form) => expect(textsIn(form)).toEqual(['Nothing here.']),
  },
  { name: 'a page with nothing in it', file: page(''), refused: /no post and no comment/ },
  {
    name: 'a page that breaks off',
    file: post('<p>First paragraph.</p><p>Second one, cut <b>o').replace('</div></body></html>', ''),
    read: (form) => expect(textsIn(form)).toEqual(['First paragraph.', 'Second one, cut o']),
  },
  {
    name: 'scripts, handlers and styles',
    file: post(
      '<p onclick="x()" style="color:red">Text<script>alert(1)</script> <img src="javascript:1" onerror="y()"></p><style>p{}</style>',
    ),
    read: (form) => {
      expect(textsIn(form)).toEqual(['Text']);
      expect(htmls(form)).not.toMatch(/script|onclick|onerror|style|alert/);
    },
  },
  {
    name: 'addresses that run',
    file: post(
      '<p><a href="javascript:a()">a</a><a href=" JaVa\tScript:b()">b</a><a href="data:text/html,x">c</a><a href="vbscript:d">d</a><a href="file:///etc/passwd">e</a></p>',
    ),
    read: (form) => expect(blocksIn(form)).toEqual([{ type: 'paragraph', text: 'abcde' }]),
  },
  {
    name: 'a picture that is code',
    file: post('<p>Text.</p><img src="javascript:alert(1)" alt="A picture">'),
    read: (form) => expect(blocksIn(form)[1]).toEqual({ type: 'image', text: 'A picture', alt: 'A picture' }),
  },
  {
    name: 'foreign mark-up',
    file: post(
      '<p>Before.</p><svg><script>1</script><foreignObject><p>Inside.</p></foreignObject></svg><math><mtext><img src=x onerror=1></mtext></math><p>After.</p>',
    ),
    read: (form) => expect(htmls(form)).not.toMatch(/svg|onerror|foreignObject/i),
  },
  {
    name: 'mark-up that changes when read twice',
    file: post('<p><noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>Text.</p>'),
    read: (form) => expect(htmls(form)).not.toMatch(/onerror|<p/),
  },
  {
    name: 'elements ten thousand deep',
    file: post(`${'<div>'.repeat(10_000)}Deep.${'</div>'.repeat(10_000)}`),
    read: (form) => expect(textsIn(form)).toEqual(['Deep.']),
  },
  {
    name: 'inline elements ten thousand deep',
    file: answer(`<p>${'<b><i>'.repeat(5_000)}Deep.</p>`),
    read: (form) => expect(textsIn(form)).toEqual(['Deep.']),
  },
  {
    name: 'quotations ten thousand deep',
    file: answer(`${'<blockquote>'.repeat(10_000)}Deep.`),
    read: (form) => expect(textsIn(form)).toEqual(['Deep.']),
  },
  {
    name: 'lists a thousand deep',
    file: answer(`${'<ul><li>x'.repeat(1_000)}`),
    read: (form) => expect(blocksIn(form).length).toBeGreaterThan(10),
  },
  {
    name: 'comments five hundred deep',
    file: gw(deepItems(500)),
    read: (form) => expect(commentsIn(form).length).toBeGreaterThan(100),
  },
  {
    name: 'an id twice in a page',
    file: gw(item('a', `<ul class="comment-thread">${item('a')}</ul>`)),
    read: (form) => expect(commentsIn(form)).toHaveLength(1),
  },
  {
    name: 'ids of a page that are paths and keys',
    file: gw(item('../../x') + item('__proto__')),
    read: (form) => expect(commentsIn(form).map(({ id }) => id)).toEqual(['c1', 'c2']),
  },
  {
    name: 'data for search engines that breaks off',
    file: page(
      '<script type="application/ld+json">{"@type":"DiscussionForumPosting","text":"<p>x</script><div id="postContent"><p>Text.</p></div>',
    ),
    read: (form) => expect(textsIn(form)).toEqual(['Text.']),
  },
  {
    name: 'a cache that breaks off',
    file: page(
      '<script>window.__APOLLO_STATE__ = {"Post:1":{"_id":"1","title":"T","postedAt":"2026", "co</script><div id="postContent"><p>Text.</p></div>',
    ),
    read: (form) => expect(textsIn(form)).toEqual(['Text.']),
  },
  {
    name: 'a cache of references that go round',
    file: page(
      '<script>window.__APOLLO_STATE__ = {"Comment:a":{"__typename":"Comment","_id":"a","user":{"__ref":"Comment:a"},"contents":{"__ref":"Comment:a"}}}</script><div id="postContent"><p>Text.</p></div>',
    ),
    read: (form) => expect(commentsIn(form).map(({ id, flags }) => [id, flags])).toEqual([['a', ['no-text']]]),
  },
  {
    name: 'a cache full of braces',
    file: page(
      `<script>window.__APOLLO_STATE__ = ${'{'.repeat(20_000)}</script><div id="postContent"><p>Text.</p></div>`,
    ),
    read: (form) => expect(textsIn(form)).toEqual(['Text.']),
  },
  {
    name: 'a script whose fifty thousand braces never close',
    file: page(
      `<script>window.__lwSsrGql.inject("k",${'{"a":'.repeat(50_000)}</script><div id="postContent"><p>Text.</p></div>`,
    ),
    read: (form) => expect(textsIn(form)).toEqual(['Text.']),
  },
  {
    name: 'data for search engines with twenty thousand answers, each to the one before',
    file: page(
      `<script type="application/ld+json">{"@type":"DiscussionForumPosting","text":"<p>x</p>","comment":${'[{"@type":"Comment","text":"<p>Yes.</p>","comment":'.repeat(20_000)}[]${'}]'.repeat(20_000)}}</script>`,
    ),
    read: (form) => expect(commentsIn(form)).toHaveLength(20_000),
  },
  {
    name: 'an element with ten thousand attributes',
    file: post(`<p ${Array.from({ length: 10_000 }, (_, i) => `a${i}="${i}"`).join(' ')}>Text.</p>`),
    read: (form) => expect(blocksIn(form)).toEqual([{ type: 'paragraph', text: 'Text.' }]),
  },
  {
    name: 'a base address that is code',
    file: `<!doctype html><base href="javascript:alert(1)//">${post('<p>Text <a href="x">l</a>.</p>')}`,
    read: (form) => expect(htmls(form)).not.toMatch(/javascript/),
  },
  { name: 'frames', file: '<!doctype html><frameset><frame src="PostsPage"></frameset>', refused: /without any text/ },
  {
    name: 'a text that never ends being plain',
    file: post('<p>Before.</p><plaintext><script>alert(1)</script>'),
    read: (form) => expect(htmls(form)).not.toMatch(/"html"/),
  },
  {
    name: 'an address of the page that is code',
    file: '<!doctype html><link rel="canonical" href="javascript:alert(1)">' + post('<p>Text <a href="/x">l</a>.</p>'),
    read: ({ posts: [one] }) => expect(one!.url).toBe(null),
  },
  {
    name: 'a title with mark-up in it',
    file: `<!doctype html><meta name="citation_title" content="&lt;script&gt;1&lt;/script&gt; \u202e x">${post('<p>Text.</p>')}`,
    read: ({ posts: [one] }) => expect(one!.title).toBe('<script>1</script> x'),
  },
  {
    name: 'a table within a table within a table',
    file: answer(
      '<table><tr><td>a<table><tr><td>b<table><tr><td>c</td></tr></table></td></tr></table></td></tr></table>',
    ),
    read: (form) => expect(blocksIn(form)[0]).toMatchObject({ type: 'table' }),
  },
  {
    name: 'notes that call each other',
    file: answer(
      '<p>Text<sup><a href="#fn1">[1]</a></sup></p><ol class="footnotes" data-footnote-section><li id="fn1">One<sup><a href="#fn1">[1]</a></sup></li></ol>',
    ),
    read: (form) => expect(textsIn(form)).toEqual(['Text[1]', 'One[1]']),
  },
  {
    name: 'Markdown of brackets without end',
    file: `# Title\n\n*   By [A](/users/a)\n\n${'['.repeat(20_000)}\n`,
    read: (form) => expect(textsIn(form)[0]!.length).toBeGreaterThan(10_000),
  },
  {
    name: 'Markdown of quotations ten thousand deep',
    file: `# Title\n\n*   By [A](/users/a)\n\n${'> '.repeat(10_000)}Deep.\n`,
    read: (form) => expect(textsIn(form).join(' ')).toContain('Deep.'),
  },
  {
    name: 'Markdown of quotations ten thousand deep, without spaces',
    file: `# Title\n\n*   By [A](/users/a)\n\n${'>'.repeat(10_000)}Deep.\n`,
    read: (form) => expect(textsIn(form).join(' ')).toContain('Deep.'),
  },
  {
    name: 'a Markdown list a thousand deep',
    file: `# Title\n\n*   By [A](/users/a)\n\n${Array.from({ length: 1_000 }, (_, i) => `${'  '.repeat(i)}- x${i}`).join('\n')}`,
    read: (form) => expect(textsIn(form).join(' ')).toContain('x999'),
  },
  {
    name: 'Markdown whose code holds the marks of comments',
    file: '# Title\n\n*   By [A](/users/a)\n\n```\n# Comments: T\n\n### Comment by [A](/users/a)\n```\n',
    read: (form) => expect([commentsIn(form).length, blocksIn(form)[0]!.type]).toEqual([0, 'code']),
  },
  {
    name: 'Markdown notes that call each other, and one named like a key of every object',
    file: '# Title\n\n*   By [A](/users/a)\n\nText[^1][^x].\n\n[^1]: One[^1].\n[^__proto__]: Two.\n',
    read: (form) => expect(blocksIn(form).filter(({ n }) => n !== undefined)).toHaveLength(2),
  },
  {
    name: 'Markdown with HTML in it',
    file: '# Title\n\n*   By [A](/users/a)\n\n<script>alert(1)</script> and <img src=x onerror=y> and [l](javascript:z)\n',
    read: (form) => {
      expect(textsIn(form)).toEqual(['<script>alert(1)</script> and <img src=x onerror=y> and l']);
      expect(blocksIn(form)[0]!.html ?? '').not.toMatch(/<script|<img|javascript/);
    },
  },
  {
    name: 'Markdown whose folds never end',
    file: `# Title\n\n*   By [A](/users/a)\n\n${'+++ Fold\n'.repeat(500)}Text.\n`,
    read: (form) => expect(textsIn(form)).toContain('Text.'),
  },
  {
    name: 'a Markdown comment whose parent is code',
    file: '# Comments: T\n\n### Comment by [A](/users/a)\n\n*   Parent comment (Markdown): [x](javascript:alert)\n*   HTML permalink: [x](https://a.example/posts/p/s/comment/..)\n\n\tText.\n',
    read: (form) => expect(commentsIn(form)[0]).toMatchObject({ id: 'c1', parent: null }),
  },
];

describe('mark-up that is not what it should be', () => {
  it.each(cases)('$name', check);
});
