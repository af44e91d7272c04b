import type { RootContent } from 'mdast';
import type {} from 'mdast-util-mdx';

/** Whether code in braces is a comment alone: `{/* … *\/}`. */
export const isRemark = (code: string): boolean => /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/.test(code);

/** What an editor notes between blocks, for editors alone, is no part of the text. */
export const withoutRemarks = (nodes: readonly RootContent[]): RootContent[] =>
  nodes
    .filter((node) => !(node.type === 'mdxFlowExpression' && isRemark(node.value)))
    .map((node) =>
      'children' in node
        ? ({ ...node, children: withoutRemarks(node.children as RootContent[]) } as RootContent)
        : node,
    );
