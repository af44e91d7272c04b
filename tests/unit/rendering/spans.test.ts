import { toHtml } from 'hast-util-to-html';
import type { Root } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import { expect, test } from 'vitest';
import { rootOf } from '../../../src/edition/component.ts';
import { parseMdx } from '../../../src/reading/mdx.ts';
import { rehypeSpans } from '../../../src/rendering/spans.ts';

/** A table of Markdown as HTML without spaces between its tags. */
function tableOf(...lines: string[]): string {
  const tree = toHast(rootOf(parseMdx(`---\n---\n${lines.join('\n')}`, 'table.mdx').body)) as Root;
  rehypeSpans()(tree);
  return toHtml(tree).replace(/>\s+</g, '><');
}

const rows = (html: string): string => html.replace(/<\/?(?:table|tbody)>/g, '');

test('an arrow to the left joins a cell to that before it, one upwards to that above', () => {
  expect(rows(tableOf('| a | ← | ← |', '| - | - | - |', '| b | c | d |', '| ↑ | e | ← |'))).toBe(
    '<thead><tr><th colspan="3">a</th></tr></thead>' +
      '<tr><td rowspan="2">b</td><td>c</td><td>d</td></tr><tr><td colspan="2">e</td></tr>',
  );
});

test('a cell covers columns and rows at once', () => {
  const html = tableOf('| a | b | c |', '| - | - | - |', '| d | ← | e |', '| ↑ | ← | f |');
  expect(rows(html)).toContain('<tr><td colspan="2" rowspan="2">d</td><td>e</td></tr><tr><td>f</td></tr>');
});

test('rows into which a cell of the head reaches are its head', () => {
  expect(tableOf('| a | b | ← |', '| - | - | - |', '| ↑ | c | d |', '| e | f | g |')).toBe(
    '<table><thead><tr><th rowspan="2">a</th><th colspan="2">b</th></tr><tr><th>c</th><th>d</th></tr></thead>' +
      '<tbody><tr><td>e</td><td>f</td><td>g</td></tr></tbody></table>',
  );
});

test('a head without words is none, unless it shows a picture', () => {
  expect(tableOf('|   |   |', '| - | - |', '| a | b |')).not.toContain('thead');
  expect(tableOf('| ![](/images/a.png) | |', '| - | - |', '| a | b |')).toContain('<thead>');
});

test('an arrow at an edge, among words or shown as text is a word', () => {
  const html = tableOf('| ↑ | b |', '| - | - |', '| ← | a ← b |', '| c | ↑\uFE0E |');
  expect(html).not.toMatch(/span=/);
  expect(rows(html)).toBe(
    '<thead><tr><th>↑</th><th>b</th></tr></thead><tr><td>←</td><td>a ← b</td></tr><tr><td>c</td><td>↑\uFE0E</td></tr>',
  );
});
