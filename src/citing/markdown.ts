import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { permalink, termAddress, workAddress } from '../edition/addresses.ts';
import { pathOf } from '../edition/base.ts';
import { readAttributes } from '../edition/attributes.ts';
import { workLabel } from '../edition/collect/works.ts';
import type { Edition } from '../edition/edition.ts';
import { isJsx, rootOf, type JsxElement } from '../edition/mdx.ts';
import { printRange } from '../edition/reference.ts';

const writer = unified()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', fences: true });

type Works = Pick<Edition, 'worksById'>;

/** A link within the site, written from its root: a wording is the same wherever the site lies. */
const link = (address: string, children: PhrasingContent[]): PhrasingContent => ({
  type: 'link',
  url: pathOf(address),
  children,
});

const words = (value: string): PhrasingContent[] => [{ type: 'text', value }];

/** Components become links; editors' notes are not the speaker's words and go. */
function withoutComponent(node: JsxElement, works: Works): Nodes[] {
  switch (node.name) {
    case 'Term': {
      const address = termAddress(readAttributes(node, 'Term', '').data?.id ?? '');
      return [link(address, children(node, works) as PhrasingContent[])];
    }
    case 'Ref': {
      const to = readAttributes(node, 'Ref', '').data?.to;
      return to ? [link(permalink(to.from), words(printRange(to)))] : [];
    }
    case 'Work': {
      const id = readAttributes(node, 'Work', '').data?.id ?? '';
      const work = works.worksById.get(id);
      return [link(workAddress(id), words(work ? workLabel(work) : id))];
    }
    case 'NoteCall': {
      const to = readAttributes(node, 'NoteCall', '').data?.to;
      return to ? [{ type: 'text', value: ' (' }, link(permalink(to), words(to)), { type: 'text', value: ')' }] : [];
    }
    case 'Editor':
      return [];
    default:
      return children(node, works);
  }
}

const children = (node: { children: Nodes[] }, works: Works): Nodes[] =>
  node.children.flatMap((child) => plain(child, works));

function plain(node: Nodes, works: Works): Nodes[] {
  if (isJsx(node)) return withoutComponent(node, works);
  return 'children' in node ? [{ ...node, children: children(node, works) } as Nodes] : [node];
}

/** Prose as plain Markdown, with no components in it. Links within the site begin at its root. */
export function markdownOf(nodes: readonly RootContent[], works: Works): string {
  const tree: Root = rootOf(nodes.flatMap((node) => plain(node, works)) as RootContent[]);
  return writer.stringify(tree).trim();
}

/** Markdown whose links within the site begin with the address of its home page, which ends with a slash. */
export const linkedFrom = (home: string, markdown: string): string => markdown.replace(/\]\(\//g, `](${home}`);

/** Plain words as Markdown that says just them. */
export const markdownText = (value: string): string =>
  writer.stringify(rootOf([{ type: 'paragraph', children: [{ type: 'text', value }] }])).trim();
