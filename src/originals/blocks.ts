import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { safeAddress } from '../html/addresses.ts';
import type { Block } from '../schemas/source-block.ts';
import { strings } from '../strings/languages/en.ts';
import { grouped } from './groups.ts';
import { formula, picture, richTree } from './rich.ts';
import { table } from './table.ts';

/** Imported blocks as trees. The file may have been written by anything: what is HTML in it is cleaned again. */

const words = strings.originals;

const text = (value: string): ElementContent => ({ type: 'text', value });

/** Where a picture or an embedded thing leads besides. */
const ways = ({ links = [] }: Block): ElementContent[] =>
  links.flatMap(({ href, text: name }) => {
    const safe = safeAddress(href, null);
    return safe ? [text(' → '), h('a', { href: safe }, name || safe)] : [];
  });

const image = (block: Block): Element =>
  h('p', {}, picture(block.src ?? null, block.alt ?? block.text), ...ways(block));

function embed(block: Block): Element {
  const href = safeAddress(block.src ?? null, null);
  const what = words.embedded(block.text || href || words.notDescribed);
  return h('p', href ? h('a', { href }, what) : what, ...ways(block));
}

function poll({ text: lines }: Block): Element {
  const [question, ...answers] = lines.split('\n');
  return h(
    'div',
    h('p', words.poll(question!)),
    ...(answers.length ? [h('ul', ...answers.map((one) => h('li', one)))] : []),
  );
}

function treeOf(block: Block): Element {
  switch (block.type) {
    case 'code':
      return h('pre', { tabIndex: 0 }, h('code', block.text));
    case 'math':
      return h('p', {}, formula(block.text, true));
    case 'table':
      return block.rows ? table(block) : h('p', block.text);
    case 'rule':
      return h('hr');
    case 'image':
      return image(block);
    case 'embed':
      return embed(block);
    case 'poll':
      return poll(block);
    case 'heading':
    case 'speaker':
    case 'details-title':
      return h('p', h('strong', {}, ...richTree(block)));
    case 'paragraph':
      return h('p', {}, ...richTree(block));
  }
}

function directed(block: Block): Element {
  const tree = treeOf(block);
  return block.dir ? { ...tree, properties: { ...tree.properties, dir: block.dir } } : tree;
}

export const blocksTree = (blocks: readonly Block[]): Root => ({
  type: 'root',
  children: grouped(blocks.map((block) => ({ block, tree: directed(block) }))),
});
