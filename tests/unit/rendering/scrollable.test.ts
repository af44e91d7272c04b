import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { rehypeScrollable } from '../../../src/rendering/scrollable.ts';

test('displayed formulas and tables can be reached by keyboard, other formulas are left alone', () => {
  const shown = h('span', { class: 'katex-display' });
  const inline = h('span', { class: 'katex' });
  const tree: Root = { type: 'root', children: [h('p', [shown, inline]), h('table', h('tr', h('td', 'a')))] };
  rehypeScrollable()(tree);
  expect(shown.properties).toMatchObject({ tabIndex: 0, role: 'group', ariaLabel: 'Formula' });
  expect(tree.children[1]).toEqual(
    h('div', { tabIndex: 0, role: 'group', ariaLabel: 'Table' }, h('table', h('tr', h('td', 'a')))),
  );
  expect(inline.properties).toEqual({ className: ['katex'] });
});
