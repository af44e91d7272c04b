import type { List, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

/** A passage's tree as MDX that reads back as the same tree: whatever would be code or mark-up in it is escaped. */

/** A paragraph that begins with one of these words is a program to MDX. */
const PROGRAM: Options['unsafe'] = [
  { atBreak: true, character: 'i', after: 'mport\\b' },
  { atBreak: true, character: 'e', after: 'xport\\b' },
];

/** What cannot interrupt a paragraph, where the items that it begins do: a number other than 1, and an item without words. */
function isWeak({ children: [item] }: List): boolean {
  const [first] = item?.children ?? [];
  if (first?.type !== 'list') return first === undefined || ('children' in first && !first.children.length);
  return (first.ordered === true && first.start !== 1) || isWeak(first);
}

const apart: NonNullable<Options['join']>[number] = (left, right) =>
  left.type === 'paragraph' && right.type === 'list' && isWeak(right) ? 1 : undefined;

const writer = unified()
  .use(remarkMdx)
  .use(remarkMath)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkStringify, { bullet: '-', incrementListMarker: true, unsafe: PROGRAM, join: [apart] });

export const mdxOf = (nodes: RootContent[]): string =>
  writer.stringify({ type: 'root', children: nodes } satisfies Root).trim();
