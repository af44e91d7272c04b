import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { safeAddress } from '../html/addresses.ts';
import { formulaOf } from '../html/formulas.ts';
import { sanitise } from '../html/sanitise.ts';
import { hasClass, isElement, parseContent } from '../html/tree.ts';
import { HTML_LIMITS } from '../html/limits.ts';
import type { OriginalBlock } from '../schemas/originals.ts';

/** Imported blocks as trees. The file may have been written by anything: what is HTML in it is cleaned again. */

/** A formula as rehype-katex knows it. */
const formula = (tex: string, display: boolean): Element =>
  h('code', { class: `language-math ${display ? 'math-display' : 'math-inline'}` }, tex);

function withFormulas(nodes: ElementContent[]): ElementContent[] {
  return nodes.map((node) => {
    if (!isElement(node)) return node;
    if (!hasClass(node, 'math-tex')) return { ...node, children: withFormulas(node.children) };
    const { tex, display } = formulaOf(node)!;
    return formula(tex, display);
  });
}

const inline = ({ text, html }: { text: string; html?: string | undefined }): ElementContent[] =>
  html === undefined
    ? [{ type: 'text', value: text }]
    : withFormulas(parseContent(sanitise(html), HTML_LIMITS.contentDepth).children as ElementContent[]);

/** Wider than a telephone, perhaps: it scrolls, so it can be reached by keyboard. */
const scrollable = (tag: string, label: string, ...children: ElementContent[]): Element =>
  h(tag, { tabIndex: 0, role: 'group', ariaLabel: label }, ...children);

const table = (rows: string[][]): Element =>
  h('table', h('tbody', ...rows.map((cells) => h('tr', ...cells.map((cell) => h('td', cell))))));

/** Nothing is fetched from elsewhere: what stood there is named and linked. */
function embedded({ type, src, alt, text }: OriginalBlock): Element {
  const href = safeAddress(src ?? null, null);
  const what = `${type === 'image' ? 'Image' : 'Embedded'}: ${alt || text || href || 'not described'}`;
  return h('p', href ? h('a', { href }, what) : what);
}

function treeOf(block: OriginalBlock): Element {
  const { type, text, src, rows } = block;
  switch (type) {
    case 'quote':
      return h('blockquote', h('p', {}, ...inline(block)));
    case 'code':
      return scrollable('pre', 'Code', h('code', text));
    case 'math':
      return h('p', formula(text, true));
    case 'table':
      return rows ? scrollable('div', 'Table', table(rows)) : h('p', text);
    case 'rule':
      return h('hr');
    default:
      return src === undefined ? h('p', {}, ...inline(block)) : embedded(block);
  }
}

export function blocksTree(blocks: readonly OriginalBlock[]): Root {
  const children = blocks.map((block) => {
    const tree = treeOf(block);
    return block.dir ? { ...tree, properties: { ...tree.properties, dir: block.dir } } : tree;
  });
  return { type: 'root', children };
}
