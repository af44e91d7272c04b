import type { RootContent } from 'mdast';
import type { BodyKind } from '../../../src/prose/component.ts';
import { parseMdx } from '../../../src/reading/mdx.ts';
import { readProse, type Prose } from '../../../src/reading/prose.ts';

/** A body, which begins on the fourth line of its file, parsed and checked. */
export const proseOf = (text: string, kind: BodyKind = 'passage'): Prose =>
  readProse(parseMdx(`---\n---\n\n${text}\n`, 'x.mdx').body, kind, 'x.mdx');

/** Its tree. Throws when anything is wrong with it. */
export function nodesOf(text: string, kind?: BodyKind): RootContent[] {
  const { nodes, problems } = proseOf(text, kind);
  if (problems.length) throw new Error(`${text}: ${problems[0]!.what}`);
  return nodes;
}
