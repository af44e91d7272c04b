import { describe, expect, it } from 'vitest';
import { blocksTree } from '../../../src/originals/blocks.ts';
import { renderOriginal } from '../../../src/originals/render.ts';
import type { Block } from '../../../src/schemas/source-block.ts';

const rendered = async (...blocks: Block[]): Promise<string> => (await renderOriginal(blocksTree(blocks))).html;

describe('imported blocks', () => {
  it.each<[Block, string]>([
    [{ type: 'paragraph', text: 'a < b' }, '<p>a &#x3C; b</p>'],
    [{ type: 'paragraph', text: 'a b', html: 'a <em>b</em>' }, '<p>a <em>b</em></p>'],
    [{ type: 'paragraph', text: 'שלום', dir: 'rtl' }, '<p dir="rtl">שלום</p>'],
    [{ type: 'paragraph', text: 'one', item: { level: 1 } }, '<ul><li><p>one</p></li></ul>'],
    [
      { type: 'paragraph', text: 'c', item: { level: 2, ordinal: 3, style: 'a' } },
      '<ol class="level-2" start="3" type="a"><li><p>c</p></li></ol>',
    ],
    [{ type: 'paragraph', text: 'done', item: { level: 1, checked: true } }, '<ul><li><p>☑ done</p></li></ul>'],
    [{ type: 'paragraph', text: 'said', quoted: 1 }, '<blockquote><p>said</p></blockquote>'],
    [
      { type: 'paragraph', text: 'the end', spoiler: true },
      '<details class="spoiler"><summary>Spoiler</summary><p>the end</p></details>',
    ],
    [{ type: 'poll', text: 'Why?\nSo' }, '<div><p>Poll: Why?</p><ul><li>So</li></ul></div>'],
    [{ type: 'rule', text: '' }, '<hr>'],
    [{ type: 'code', text: 'if a < b:\n  c' }, '<pre tabindex="0"><code>if a &#x3C; b:\n  c</code></pre>'],
    [
      { type: 'table', text: 'a\tb', rows: [[{ text: 'a' }, { text: '<b>' }]] },
      '<div tabindex="0" role="group" aria-label="Table"><table><tbody><tr><td>a</td><td>&#x3C;b></td></tr></tbody></table></div>',
    ],
  ])('%o', async (block, html) => {
    expect(await rendered(block)).toBe(html);
  });

  it.each([
    [3, 3],
    [20, 20],
    [25, 20],
  ])('quoted %i times over are shown %i deep', async (quoted, depth) => {
    const html = await rendered({ type: 'paragraph', text: 'said', quoted });
    expect(html).toBe(`${'<blockquote>'.repeat(depth)}<p>said</p>${'</blockquote>'.repeat(depth)}`);
  });

  it('show formulas as formulas, also ones that KaTeX does not know', async () => {
    const html = await rendered(
      { type: 'paragraph', text: '$x$', html: '<span class="math-tex">\\(x\\)</span>' },
      { type: 'math', text: 'y^2' },
      { type: 'math', text: '\\unheardOf{z' },
    );
    expect(html).toMatch(/class="katex"[\s\S]*katex-display[\s\S]*unheardOf/);
  });

  it('fetch nothing: an image is named and linked, and only to where it is safe', async () => {
    const src = 'https://a.example/hive.png';
    expect(await rendered({ type: 'image', text: '', alt: 'A hive', src })).toBe(
      `<p><a href="${src}">Image: A hive</a></p>`,
    );
    expect(await rendered({ type: 'embed', text: '', src: 'javascript:alert(1)' })).toBe(
      '<p>Embedded: not described</p>',
    );
  });

  it('are cleaned again, whoever wrote the file', async () => {
    const html = await rendered(
      { type: 'paragraph', text: '', html: '<img src=x onerror=alert(1)><script>alert(2)</script><b onclick=x>b</b>' },
      {
        type: 'paragraph',
        quoted: 1,
        text: '',
        html: '<a href="javascript:alert(3)">c</a><iframe src="//a.example"></iframe>',
      },
      { type: 'paragraph', text: '<script>alert(4)</script>' },
    );
    expect(html).toBe('<p><b>b</b></p><blockquote><p>c</p></blockquote><p>&#x3C;script>alert(4)&#x3C;/script></p>');
  });

  it('are one list where they were one, numbered and nested', async () => {
    const html = await rendered(
      { type: 'paragraph', text: 'third', item: { level: 1, ordinal: 3 } },
      { type: 'paragraph', text: 'inner', item: { level: 2 } },
      { type: 'paragraph', text: 'on', item: { level: 1, ordinal: 3, continued: true } },
      { type: 'paragraph', text: 'seventh', item: { level: 1, ordinal: 7 } },
    );
    expect(html).toBe(
      '<ol start="3"><li><p>third</p><ul><li><p>inner</p></li></ul><p>on</p></li><li value="7"><p>seventh</p></li></ol>',
    );
  });

  it.each<[string, Block[], string]>([
    [
      'in an item, which goes on after it',
      [
        { type: 'paragraph', text: 'one', item: { level: 1, ordinal: 1 } },
        { type: 'paragraph', text: 'two', item: { level: 1, ordinal: 2 } },
        { type: 'paragraph', text: 'hidden', spoiler: true, item: { level: 1, ordinal: 2, continued: true } },
        { type: 'paragraph', text: 'on', item: { level: 1, ordinal: 2, continued: true } },
        { type: 'paragraph', text: 'three', item: { level: 1, ordinal: 3 } },
      ],
      '<ol><li><p>one</p></li><li><p>two</p><details><p>hidden</p></details><p>on</p></li><li><p>three</p></li></ol>',
    ],
    [
      'as all of an item, whose tick is not hidden',
      [
        { type: 'paragraph', text: 'one', item: { level: 1, checked: true } },
        { type: 'paragraph', text: 'hidden', spoiler: true, item: { level: 1, checked: false } },
      ],
      '<ul><li><p>☑ one</p></li><li>☐ <details><p>hidden</p></details></li></ul>',
    ],
    [
      'in a quotation',
      [
        { type: 'paragraph', text: 'said', quoted: 1 },
        { type: 'paragraph', text: 'hidden', spoiler: true, quoted: 1 },
      ],
      '<blockquote><p>said</p><details><p>hidden</p></details></blockquote>',
    ],
    [
      'around a list',
      [
        { type: 'paragraph', text: 'before', spoiler: true },
        { type: 'paragraph', text: 'one', spoiler: true, item: { level: 1, checked: true } },
        { type: 'paragraph', text: 'two', spoiler: true, item: { level: 1 } },
        { type: 'paragraph', text: 'after' },
      ],
      '<details><p>before</p><ul><li><p>☑ one</p></li><li><p>two</p></li></ul></details><p>after</p>',
    ],
  ])('have a spoiler %s', async (_, blocks, html) => {
    const spoiler = '<details class="spoiler"><summary>Spoiler</summary>';
    expect((await rendered(...blocks)).replaceAll(spoiler, '<details>')).toBe(html);
  });

  it('keep the number of an item that begins with a list', async () => {
    const outer = [{ level: 1, ordinal: 4 }];
    const html = await rendered(
      { type: 'paragraph', text: 'inner', item: { level: 2, ordinal: 1, style: 'a', outer } },
      { type: 'paragraph', text: 'after', item: { level: 1, ordinal: 4, continued: true } },
      { type: 'paragraph', text: 'fifth', item: { level: 1, ordinal: 5 } },
    );
    expect(html).toBe(
      '<ol start="4"><li><ol type="a"><li><p>inner</p></li></ol><p>after</p></li><li><p>fifth</p></li></ol>',
    );
  });

  it('show a table with its caption, headers, spans and the mark-up of its cells', async () => {
    const html = await rendered({
      type: 'table',
      text: '',
      caption: { text: 'Cap' },
      rows: [
        [
          { text: 'K', header: true },
          { text: 'W', header: true, colspan: 2 },
        ],
        [
          { text: 'iron', html: '<a href="https://e.example/">iron</a>', rowspan: 2 },
          { text: 'i', html: '<img src="https://e.example/i.png" alt="i">', align: 'right' },
        ],
      ],
    });
    expect(html).toContain('<caption>Cap</caption><thead><tr><th>K</th><th colspan="2">W</th></tr></thead>');
    expect(html).toContain(
      '<td rowspan="2"><a href="https://e.example/">iron</a></td><td class="align-right"><a href="https://e.example/i.png">Image: i</a></td>',
    );
  });

  it('show a picture that the copy itself holds', async () => {
    const src = 'data:image/png;base64,iVBORw0KGgo=';
    expect(await rendered({ type: 'image', text: 'A dot', alt: 'A dot', src })).toBe(
      `<p><img src="${src}" alt="A dot"></p>`,
    );
    expect(await rendered({ type: 'image', text: '', src: 'data:image/svg+xml;base64,PHN2Zz4=' })).toBe(
      '<p><span>Image: not described</span></p>',
    );
  });
});
