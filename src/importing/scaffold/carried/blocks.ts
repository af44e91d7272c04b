import type { BlockContent, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { Block, Link } from '../../../schemas/source-block.ts';
import { isAll, nested, runs, type SourceNode } from '../../../schemas/source-tree.ts';
import { leading, paragraph, phrasing, shownPicture, withCalls, type Carrying } from './inline.ts';
import { isNext, listOf } from './lists.ts';
import { isSound } from '../../sound-formula.ts';
import { placeOf } from './own-places.ts';
import { tableOf } from './tables.ts';

/** Blocks as Markdown: quotations, lists with their numbers and depth, tables with their spans, code, formulas, pictures. */

const placesOf = (links: readonly Link[], carrying: Carrying): string[] =>
  links.map(({ href }) => placeOf(href, carrying)).filter((place) => place !== null);

/** What is shown of a picture or of a thing shown in a frame, with all that it leads to. */
function linked(block: Block, carrying: Carrying): BlockContent[] {
  const ways = (block.links ?? []).filter(({ href }) => href !== block.src);
  const shown: PhrasingContent[] =
    block.type === 'image'
      ? shownPicture(block.src ?? null, block.alt ?? block.text, carrying.picture)
      : block.src === undefined
        ? withCalls(block.text, carrying)
        : [{ type: 'link', url: block.src, children: [{ type: 'text', value: block.text || block.src }] }];
  const all = placesOf(ways, carrying).reduce(leading, shown);
  return all.length ? [paragraph(all)] : [];
}

function ownContent(block: Block, carrying: Carrying): BlockContent[] {
  switch (block.type) {
    case 'code':
      return [{ type: 'code', value: block.text, lang: block.lang ?? null }];
    case 'math':
      return isSound(block.text, true)
        ? [{ type: 'math', value: block.text } as BlockContent]
        : [{ type: 'code', value: block.text, lang: 'latex' }];
    case 'table':
      return block.rows ? tableOf(block, carrying) : [paragraph(phrasing(block, carrying))];
    case 'image':
    case 'embed':
      return linked(block, carrying);
    case 'rule':
      return [{ type: 'thematicBreak' }];
    case 'heading':
    case 'details-title':
    case 'speaker':
      return [paragraph([{ type: 'strong', children: phrasing(block, carrying) }])];
    case 'poll':
    case 'paragraph':
      return [paragraph(phrasing(block, carrying))];
  }
}

const addressesIn = (nodes: readonly Nodes[]): string[] =>
  nodes.flatMap((node) => [
    ...(node.type === 'link' ? [node.url] : []),
    ...('children' in node ? addressesIn(node.children) : []),
  ]);

/** A block, and after it where it leads to and no words of it do, as a film in a cell of a table does. */
function contentOf(block: Block, carrying: Carrying): BlockContent[] {
  const content = ownContent(block, carrying);
  const known = new Set([block.src, ...addressesIn(content)]);
  const links = (block.links ?? []).filter(({ href }) => !block.text.includes(href));
  const others = placesOf(links, carrying).filter((place) => !known.has(place));
  return [...content, ...others.map((place) => paragraph(leading([], place)))];
}

type Node = SourceNode<Block>;

/** Whether all of it is to be shown only when asked for. */
const isHidden = (node: Node): boolean => isAll(node, ({ spoiler }) => spoiler === true);

const spoiler = (children: RootContent[]): RootContent => ({
  type: 'mdxJsxFlowElement',
  name: 'Spoiler',
  attributes: [],
  children: children as MdxJsxFlowElement['children'],
});

function nodeOf(node: Node, carrying: Carrying, inSpoiler: boolean): RootContent[] {
  if (node.kind === 'block') return contentOf(node.block, carrying);
  if (node.kind === 'list')
    return listOf(node.items.map(({ mark, children }) => ({ mark, content: treeOf(children, carrying, inSpoiler) })));
  return [{ type: 'blockquote', children: treeOf(node.children, carrying, inSpoiler) as BlockContent[] }];
}

/** A spoiler is around as much as it hides, and within the item or quotation that it stands in. */
const treeOf = (nodes: readonly Node[], carrying: Carrying, inSpoiler = false): RootContent[] =>
  runs(nodes, (one) => !inSpoiler && isHidden(one)).flatMap(({ yes, run }) => {
    const content = run.flatMap((node) => nodeOf(node, carrying, inSpoiler || yes));
    return yes ? [spoiler(content)] : content;
  });

export const markdownOf = (blocks: readonly Block[], carrying: Carrying): RootContent[] =>
  treeOf(
    nested(blocks, (block) => block, isNext),
    carrying,
  );
