import type { PhrasingContent, RootContent } from 'mdast';
import type { ComponentName } from '../../schemas/components.ts';
import type { Place, Problem } from '../problem.ts';
import { plainText, readProse } from '../prose.ts';
import type { Body } from '../types.ts';

/** What collecting an entry needs to know beyond its file. */
export interface CollectContext {
  file: string;
  /** `garrabrant-2016` → “Garrabrant et al. 2016”. */
  labelOfWork: (id: string) => string;
}

const INLINE = ['text', 'emphasis', 'strong', 'inlineCode', 'inlineMath', 'link', 'mdxJsxTextElement'];

/** A body written on the line of its tag is a run of text: it becomes the paragraph that it would be on a line of its own. */
function asBlocks(nodes: RootContent[]): RootContent[] {
  const isRun = nodes.length > 0 && nodes.every(({ type }) => INLINE.includes(type));
  return isRun ? [{ type: 'paragraph', children: nodes as PhrasingContent[] }] : nodes;
}

export function readBody(
  nodes: RootContent[],
  place: Place,
  allowed: ComponentName[],
  { file, labelOfWork }: CollectContext,
): { body: Body; problems: Problem[] } {
  const { mentions, problems } = readProse(nodes, allowed, file);
  const blocks = asBlocks(nodes);
  return { body: { place, nodes: blocks, text: plainText(blocks, labelOfWork), mentions }, problems };
}
