import type { Root, RootContent } from 'mdast';
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

const writer = unified()
  .use(remarkMdx)
  .use(remarkMath)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkStringify, { bullet: '-', incrementListMarker: true, unsafe: PROGRAM });

export const mdxOf = (nodes: RootContent[]): string =>
  writer.stringify({ type: 'root', children: nodes } satisfies Root).trim();
