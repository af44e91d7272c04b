import { describe, expect, it } from 'vitest';
import { blocksOfHtml } from '../../../../src/importing/html/blocks.ts';
import { leftOut, newTally } from '../../../../src/importing/tally.ts';

const read = (html: string) => blocksOfHtml(html, { base: null, tally: newTally() });

const CODE = { type: 'code', text: 'go {\n  run\n}' };

describe('code with the numbers of its lines', () => {
  it.each([
    [
      'Hugo, in a table',
      '<div class="highlight"><div class="chroma"><table class="lntable"><tr><td class="lntd"><pre class="chroma"><code><span class="lnt">1\n</span><span class="lnt">2\n</span><span class="lnt">3\n</span></code></pre></td><td class="lntd"><pre class="chroma"><code class="language-go" data-lang="go"><span class="line">go {\n</span>  run\n}\n</code></pre></td></tr></table></div></div>',
    ],
    [
      'Hugo, within the lines',
      '<pre><code class="language-go"><span class="line"><span class="ln">1</span><span class="cl">go {\n</span></span><span class="line"><span class="ln">2</span><span class="cl">  run\n</span></span><span class="line"><span class="ln">3</span><span class="cl">}\n</span></span></code></pre>',
    ],
    [
      'Pygments',
      '<div class="language-go"><table class="highlighttable"><tr><td class="linenos"><div class="linenodiv"><pre>1\n2\n3</pre></div></td><td class="code"><div class="highlight"><pre><span></span>go {\n  run\n}\n</pre></div></td></tr></table></div>',
    ],
    [
      'Rouge',
      '<div class="language-go highlighter-rouge"><div class="highlight"><pre class="highlight"><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">1\n2\n3\n</pre></td><td class="rouge-code"><pre>go {\n  run\n}\n</pre></td></tr></tbody></table></code></pre></div></div>',
    ],
    [
      'Jekyll',
      '<figure class="highlight"><pre><code class="language-go" data-lang="go"><table class="rouge-table"><tbody><tr><td class="gutter gl"><pre class="lineno">1\n2\n3\n</pre></td><td class="code"><pre>go {\n  run\n}\n</pre></td></tr></tbody></table></code></pre></figure>',
    ],
    [
      'Hexo',
      '<figure class="highlight go"><table><tr><td class="gutter"><pre><span class="line">1</span><br><span class="line">2</span><br><span class="line">3</span><br></pre></td><td class="code"><pre><span class="line">go {</span><br><span class="line">  run</span><br><span class="line">}</span><br></pre></td></tr></table></figure>',
    ],
    [
      'highlight.js',
      '<pre><code class="language-go hljs"><table class="hljs-ln"><tbody><tr><td class="hljs-ln-numbers" data-line-number="1"></td><td class="hljs-ln-code">go {</td></tr><tr><td class="hljs-ln-numbers"></td><td class="hljs-ln-code">  run</td></tr><tr><td class="hljs-ln-numbers"></td><td class="hljs-ln-code">}</td></tr></tbody></table></code></pre>',
    ],
  ])('is code without them: %s', (_, html) => {
    expect(read(`<p>So:</p>${html}`).slice(1)).toEqual([{ ...CODE, lang: 'go' }]);
  });

  it('has them in the report', () => {
    const tally = newTally();
    blocksOfHtml('<pre><span class="lineno">1</span>go</pre>', { base: null, tally });
    expect(leftOut('a.html', tally)).toEqual(['a.html: left out: 1 mark of the site’s own (1 word): “1”.']);
  });

  it('is no table of figures, though code stands beside them', () => {
    const [block] = read(
      '<table><tr><td>1</td><td><code>go</code></td></tr><tr><td>2</td><td><code>run</code></td></tr></table>',
    );
    expect(block?.type).toBe('table');
  });
});
