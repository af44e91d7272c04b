import type { RootContent } from 'mdast';
import { termSchema } from '../../schemas/term.ts';
import { readAttributes } from '../attributes.ts';
import { isJsx, parseMdx, placeOf, typeset } from '../mdx.ts';
import { problem, type Problem } from '../problem.ts';
import { ENTRY_COMPONENTS, hasWords } from '../prose.ts';
import { slugOf, type SourceFile } from '../source.ts';
import type { Sense, Term } from '../types.ts';
import { checkYaml } from '../yaml.ts';
import { readBody, type CollectContext } from './body.ts';

/** The senses of an entry stand among its blocks; they are rendered in place and collected here. */
function sensesOf(nodes: RootContent[], context: CollectContext): Sense[] {
  return nodes.filter(isJsx).flatMap((node) => {
    const sense = node.name === 'Sense' ? readAttributes(node, 'Sense', context.file).data : null;
    if (!sense) return [];
    const place = placeOf(context.file, node);
    const { body } = readBody(node.children as RootContent[], place, ENTRY_COMPONENTS, context);
    return [{ at: sense.at, ...body }];
  });
}

export function collectTerm(
  { path, text }: SourceFile,
  labelOfWork: CollectContext['labelOfWork'],
): { term: Term | null; problems: Problem[] } {
  const context = { file: path, labelOfWork };
  const parsed = parseMdx(text, path);
  const front = checkYaml(parsed.frontMatter, termSchema, path, 1);
  const place = { file: path, line: front.lineOf(['term']) };
  const { body, problems } = readBody(parsed.body, place, ENTRY_COMPONENTS, context);
  if (!parsed.problems.length && !hasWords(body.nodes))
    problems.push(problem(place, 'empty-entry', `“${slugOf(path)}” has no body`, 'write what the term means'));
  const term = front.data && {
    ...front.data,
    term: typeset(front.data.term),
    short: typeset(front.data.short),
    slug: slugOf(path),
    senses: sensesOf(parsed.body, context),
    ...body,
  };
  return { term, problems: [...parsed.problems, ...front.problems, ...problems] };
}
