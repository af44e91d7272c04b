import type { RootContent } from 'mdast';
import { termSchema } from '../../schemas/term.ts';
import { typeset } from '../../edition/typeset.ts';
import type { AttributesOf } from '../../prose/component.ts';
import type { Sense as SenseComponent } from '../../prose/Sense.ts';
import { plainText } from '../../prose/plain-text.ts';
import type { Problem } from '../../edition/problem.ts';
import { slugOf, type SourceFile } from '../../edition/source.ts';
import type { Sense, Term } from '../../edition/types.ts';
import { readBody, type CollectContext } from './body.ts';
import { emptyEntry, readEntry } from './entry.ts';

/** The senses of an entry stand among its blocks; they are rendered in place and collected here. */
const sensesOf = (nodes: readonly RootContent[], context: CollectContext): Sense[] =>
  nodes.flatMap((node) =>
    node.type === 'component' && node.name === 'Sense'
      ? [{ ...(node.attributes as AttributesOf<typeof SenseComponent>), text: plainText(node.children, context).text }]
      : [],
  );

export function collectTerm(
  file: SourceFile,
  labelOfWork: CollectContext['labelOfWork'],
): { term: Term | null; problems: Problem[] } {
  const { path, language } = file;
  const context = { file: path, labelOfWork, language };
  const { data, lineOf, parsed, ...entry } = readEntry(file, termSchema);
  const place = { file: path, line: lineOf(['term']) };
  const { body, problems } = readBody(entry.body, place, 'entry', context);
  if (parsed && !body.text.trim()) problems.push(emptyEntry(place, 'body', 'write what the term means'));
  const term = data && {
    ...data,
    term: typeset(data.term, language),
    short: typeset(data.short, language),
    slug: slugOf(path),
    senses: sensesOf(body.nodes, context),
    ...body,
  };
  return { term, problems: [...entry.problems, ...problems] };
}
