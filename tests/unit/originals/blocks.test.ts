import { describe, expect, it } from 'vitest';
import { blocksTree } from '../../../src/originals/blocks.ts';
import { renderOriginal } from '../../../src/originals/render.ts';
import type { OriginalBlock } from '../../../src/schemas/originals.ts';

const rendered = async (...blocks: OriginalBlock[]): Promise<string> => (await renderOriginal(blocksTree(blocks))).html;

describe('imported blocks', () => {
  it.each<[OriginalBlock, string]>([
    [{ type: 'paragraph', text: 'a < b' }, '<p>a &#x3C; b</p>'],
    [{ type: 'paragraph', text: 'a b', html: 'a <em>b</em>' }, '<p>a <em>b</em></p>'],
    [{ type: 'paragraph', text: 'שלום', dir: 'rtl' }, '<p dir="rtl">שלום</p>'],
    [{ type: 'list-item', text: 'one' }, '<p>one</p>'],
    [{ type: 'quote', text: 'said' }, '<blockquote><p>said</p></blockquote>'],
    [{ type: 'rule', text: '' }, '<hr>'],
    [
      { type: 'code', text: 'if a < b:\n  c' },
      '<pre tabindex="0" role="group" aria-label="Code"><code>if a &#x3C; b:\n  c</code></pre>',
    ],
    [
      { type: 'table', text: 'a\tb', rows: [['a', '<b>']] },
      '<div tabindex="0" role="group" aria-label="Table"><table><tbody><tr><td>a</td><td>&#x3C;b></td></tr></tbody></table></div>',
    ],
  ])('%o', async (block, html) => {
    expect(await rendered(block)).toBe(html);
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
    expect(await rendered({ type: 'other', text: '', src: 'javascript:alert(1)' })).toBe(
      '<p>Embedded: not described</p>',
    );
  });

  it('are cleaned again, whoever wrote the file', async () => {
    const html = await rendered(
      { type: 'paragraph', text: '', html: '<img src=x onerror=alert(1)><script>alert(2)</script><b onclick=x>b</b>' },
      { type: 'quote', text: '', html: '<a href="javascript:alert(3)">c</a><iframe src="//a.example"></iframe>' },
      { type: '<script>', text: '<script>alert(4)</script>' },
    );
    expect(html).toBe('<p><b>b</b></p><blockquote><p>c</p></blockquote><p>&#x3C;script>alert(4)&#x3C;/script></p>');
  });
});
