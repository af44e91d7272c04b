import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { rehypeScrollable } from '../../../src/rendering/scrollable.ts';

test('displayed formulas can be reached by keyboard, others are left alone', () => {
  const shown = h('span', { class: 'katex-display' });
  const inline = h('span', { class: 'katex' });
  const tree: Root = { type: 'root', children: [h('p', [shown, inline])] };
  rehypeScrollable()(tree);
  expect(shown.properties).toMatchObject({ tabIndex: 0, role: 'group', ariaLabel: 'Formula' });
  expect(inline.properties).toEqual({ className: ['katex'] });
});
