import type { RootContent } from 'mdast';
import { termSchema } from '../../schemas/term.ts';
import { readAttributes } from '../attributes.ts';
import { isJsx, placeOf, typeset } from '../mdx.ts';
import { problem, type Problem } from '../problem.ts';
import { ENTRY_COMPONENTS } from '../prose.ts';
import { slugOf, type SourceFile } from '../source.ts';
import type { Sense, Term } from '../types.ts';
import { readBody, type CollectContext } from './body.ts';
import { readEntry } from './entry.ts';

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
  file: SourceFile,
  labelOfWork: CollectContext['labelOfWork'],
): { term: Term | null; problems: Problem[] } {
  const { path } = file;
  const context = { file: path, labelOfWork };
  const { data, lineOf, parsed, ...entry } = readEntry(file, termSchema);
  const place = { file: path, line: lineOf(['term']) };
  const { body, problems } = readBody(entry.body, place, ENTRY_COMPONENTS, context);
  if (parsed && !body.text.trim())
    problems.push(problem(place, 'empty-entry', `“${slugOf(path)}” has no body`, 'write what the term means'));
  const term = data && {
    ...data,
    term: typeset(data.term),
    short: typeset(data.short),
    slug: slugOf(path),
    senses: sensesOf(entry.body, context),
    ...body,
  };
  return { term, problems: [...entry.problems, ...problems] };
}
