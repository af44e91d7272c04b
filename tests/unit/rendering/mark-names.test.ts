import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { markNames } from '../../../src/rendering/mark-names.ts';

const NAMES = [{ name: 'Fiora', role: 'Commenter A' }];

function marked(tree: Root): string {
  markNames(tree, NAMES);
  return toHtml(tree);
}
const FIORA = '<span class="named" data-role="Commenter A">Fiora</span>';

test('names are marked wherever they stand in the text', () => {
  const tree: Root = { type: 'root', children: [h('p', ['Fiora, and ', h('em', 'Fiora'), '’s view; Fiora.'])] };
  expect(marked(tree)).toBe(`<p>${FIORA}, and <em>${FIORA}</em>’s view; ${FIORA}.</p>`);
});

test('in a formula its words are marked, and its source is not', () => {
  const formula = h('math', [h('mtext', 'Fiora'), h('annotation', '\\text{Fiora}')]);
  const tree: Root = { type: 'root', children: [h('p', [formula, 'Fiora'])] };
  expect(marked(tree)).toBe(
    `<p><math><mtext>${FIORA}</mtext><annotation>\\text{Fiora}</annotation></math>${FIORA}</p>`,
  );
});

test('text without names stays as it is', () => {
  const tree: Root = { type: 'root', children: [h('p', 'Nobody & “Fioras”.')] };
  const before = toHtml(tree);
  expect(marked(tree)).toBe(before);
});
