import type { RootContent } from 'mdast';
import type { Place, Problem } from '../../edition/problem.ts';
import type { BodyKind, TextContext } from '../../prose/component.ts';
import { plainText } from '../../prose/plain-text.ts';
import { readProse } from '../prose.ts';
import type { Body } from '../../edition/types.ts';

/** What collecting an entry needs to know beyond its file. */
export interface CollectContext extends TextContext {
  file: string;
  /** As its file has it. */
  language?: string | undefined;
}

export function readBody(
  nodes: RootContent[],
  place: Place,
  kind: BodyKind,
  context: CollectContext,
): { body: Body; problems: Problem[] } {
  const { problems, ...prose } = readProse(nodes, kind, context.file, context.language);
  return { body: { place, ...prose, ...plainText(prose.nodes, context) }, problems };
}
