import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { permalink, referenceMeant } from '../edition/addresses.ts';
import { isComponent, rootOf } from '../edition/component.ts';
import { markdownLink, type MarkdownContext } from '../prose/component.ts';
import { componentOf } from '../prose/components.ts';

const writer = unified()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', fences: true });

/** Components become what they say they are in Markdown: links, mostly; and links to references lead to their pages. */
function plain(node: RootContent, works: MarkdownContext): RootContent[] {
  if (!('children' in node)) return [node];
  const children = (node.children as RootContent[]).flatMap((child) => plain(child, works));
  if (isComponent(node)) return componentOf(node).markdown(node.attributes, children, works);
  const ref = node.type === 'link' ? referenceMeant(node.url) : null;
  return [ref ? markdownLink(permalink(ref), children) : ({ ...node, children } as RootContent)];
}

/** Prose as plain Markdown, with no components in it. Links within the site begin at its root. */
export function markdownOf(nodes: readonly RootContent[], works: MarkdownContext): string {
  const tree: Root = rootOf(nodes.flatMap((node) => plain(node, works)));
  return writer.stringify(tree).trim();
}

/** Where a link within the site begins, after what only looks like one: an escaped character, code. */
const LINK = /\\.|(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)|\]\(\//g;

/** Markdown whose links within the site begin with the address of its home page, which ends with a slash. */
export const linkedFrom = (home: string, markdown: string): string =>
  markdown.replace(LINK, (found) => (found === '](/' ? `](${home}` : found));

/** Plain words as Markdown that says just them. */
export const markdownText = (value: string): string =>
  writer.stringify(rootOf([{ type: 'paragraph', children: [{ type: 'text', value }] }])).trim();
