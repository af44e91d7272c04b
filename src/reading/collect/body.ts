import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isComponent, nodesIn } from '../../edition/component.ts';
import { problem, type Place, type Problem } from '../../edition/problem.ts';
import type { BodyKind, TextContext } from '../../prose/component.ts';
import { plainText } from '../../prose/plain-text.ts';
import { placeOf } from '../mdx.ts';
import { readProse } from '../prose.ts';
import type { Body } from '../../edition/types.ts';

/** What collecting an entry needs to know beyond its file. */
export interface CollectContext extends TextContext {
  file: string;
  /** As its file has it. */
  language?: string | undefined;
}

/** Headings of a passage would stand among those of sections, and in no contents. */
function headingProblems(nodes: readonly RootContent[], file: string): Problem[] {
  const headings = [...nodesIn(nodes)].filter((node) => node.type === 'heading');
  return headings.map((node) => {
    const words = toString(node);
    const remedy = `make it the title of a section in a file of its own, or write **${words}**`;
    return problem(placeOf(file, node), 'stray-block', `“${words}” is a heading within a passage`, remedy);
  });
}

/** What the editors remark, wherever it stands. */
const remarksOf = (nodes: readonly RootContent[], context: CollectContext): string =>
  [...nodesIn(nodes)]
    .filter(isComponent)
    .flatMap(({ name, children }) => (name === 'Editor' ? [plainText(children, context).text] : []))
    .join('\n');

export function readBody(
  nodes: RootContent[],
  place: Place,
  kind: BodyKind,
  context: CollectContext,
): { body: Body; problems: Problem[] } {
  const { problems, ...prose } = readProse(nodes, kind, context.file, context.language);
  const headings = kind === 'passage' ? headingProblems(nodes, context.file) : [];
  const body = { place, ...prose, ...plainText(prose.nodes, context), remarks: remarksOf(prose.nodes, context) };
  return { body, problems: [...problems, ...headings] };
}
