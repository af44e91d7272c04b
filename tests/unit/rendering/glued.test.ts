import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { rehypeGlued } from '../../../src/rendering/glued.ts';

const formula = (parts = 1): Element =>
  h(
    'span.katex',
    Array.from({ length: parts }, () => h('i.katex-base', 'x')),
  );

/** The HTML of a paragraph, each formula in it as x in square brackets. */
function glued(...content: (string | Element)[]): string {
  const tree: Root = { type: 'root', children: [h('p', content)] };
  rehypeGlued()(tree);
  return toHtml(tree).replaceAll(/<span class="katex">(?:<i class="katex-base">x<\/i>)+<\/span>/g, '[x]');
}

test('punctuation stays on the line of its formula', () => {
  expect(glued('until ', formula(), ', then')).toBe('<p>until <span class="glued">[x],</span> then</p>');
  expect(glued('widely (“', formula(), '”), and')).toBe('<p>widely <span class="glued">(“[x]”),</span> and</p>');
});

test('words, spaces, displayed and long formulas are left alone', () => {
  expect(glued('a ', formula(), ' b')).toBe('<p>a [x] b</p>');
  expect(glued('the ', formula(), 'th')).toBe('<p>the [x]th</p>');
  expect(glued(formula())).toBe('<p>[x]</p>');
  expect(glued('(', formula(3), ')')).toBe('<p><span class="glued">([x])</span></p>');
  expect(glued('(', formula(4), ')')).toBe('<p>([x])</p>');
  const displayed: Root = { type: 'root', children: [h('span.katex-display', [formula(), '.'])] };
  rehypeGlued()(displayed);
  expect(toHtml(displayed)).not.toContain('glued');
});

test('the text stays the same', () => {
  const html = glued('If (', formula(2), '), ', formula(), '; and ', formula(), '.');
  expect(html.replaceAll(/<[^>]*>/g, '')).toBe('If ([x]), [x]; and [x].');
});
