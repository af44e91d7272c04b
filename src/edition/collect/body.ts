import type { RootContent } from 'mdast';
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

export function readBody(
  nodes: RootContent[],
  place: Place,
  allowed: ComponentName[],
  { file, labelOfWork }: CollectContext,
): { body: Body; problems: Problem[] } {
  const { mentions, problems } = readProse(nodes, allowed, file);
  return { body: { place, nodes, text: plainText(nodes, labelOfWork), mentions }, problems };
}
