import { describe, expect, it } from 'vitest';
import { blocksOfHtml } from '../../../../src/importing/html/blocks.ts';
import { leftOut, newTally } from '../../../../src/importing/tally.ts';

function read(html: string): { texts: string[]; left: string[] } {
  const tally = newTally();
  const blocks = blocksOfHtml(html, { base: 'https://blog.example.org/a', tally });
  return { texts: blocks.map(({ text }) => text), left: leftOut('a.html', tally) };
}

describe('what a page does not show', () => {
  it.each([
    '<span style="color: red; display:none">Draft.</span>',
    '<span style="visibility: hidden !important">Draft.</span>',
    '<span hidden>Draft.</span>',
    '<b aria-hidden="true">Draft.</b>',
  ])('is left out, and said: %s', (hidden) => {
    expect(read(`<p>Shown. ${hidden}</p>`)).toEqual({
      texts: ['Shown.'],
      left: ['a.html: left out: 1 text that is hidden from sight (1 word): “Draft.”.'],
    });
  });

  it.each([
    ['<span aria-hidden="true">→</span>', '→'],
    ['<span hidden="until-found">Folded.</span>', 'Folded.'],
    ['<span style="display:inline-block">Shown.</span>', 'Shown.'],
    ['<span class="katex"><span class="katex-html" aria-hidden="true">x+y</span></span>', 'x+y'],
    [
      '<span class="katex"><span class="katex-mathml"><math><annotation>x+y</annotation></math></span><span class="katex-html" aria-hidden="true">x+y</span></span>',
      '$x+y$',
    ],
    ['<span style="display: none;"><math alttext="x+y"><mi>x</mi></math></span>', '$x+y$'],
    ['<span aria-hidden="true"><img src="hive.png" alt="A hive"></span>', 'A hive'],
  ])('is none of what only those who listen are spared: %s', (html, text) => {
    expect(read(`<p>So: ${html}</p>`).texts).toEqual([`So: ${text}`]);
  });
});

describe('the link of a heading to itself', () => {
  it.each([
    '<a class="anchor" aria-hidden="true" href="#bees">#</a>',
    '<a href="https://blog.example.org/a#bees"><span>🔗</span></a>',
    '<a href="#bees"><span class="sr-only">Link to this heading</span>¶</a>',
    '<a class="anchor" href="#bees"><img src="link.png" alt="Link"></a>',
  ])('is no word of it: %s', (anchor) => {
    const { texts, left } = read(`<h2 id="bees">Of bees ${anchor}</h2>`);
    expect(texts).toEqual(['Of bees']);
    expect(left).toEqual(['a.html: left out: 1 mark of the site’s own.']);
  });

  it('is none that has words', () => {
    expect(read('<h2 id="bees"><a href="#bees">Of bees</a></h2>').texts).toEqual(['Of bees']);
  });
});
