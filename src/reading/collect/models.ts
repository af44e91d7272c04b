import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { HONESTY_HEADINGS, modelSchema } from '../../schemas/model.ts';
import { typeset } from '../../edition/typeset.ts';
import { problem, type Place, type Problem } from '../../edition/problem.ts';
import { slugOf, type SourceFile } from '../../edition/source.ts';
import type { ModelEntry } from '../../edition/types.ts';
import { readBody, type CollectContext } from './body.ts';
import { readEntry } from './entry.ts';

/** No model goes without saying what it assumes and who would object. */
function checkHeadings(nodes: readonly RootContent[], place: Place): Problem[] {
  const found = nodes.filter((node) => node.type === 'heading' && node.depth === 2).map((node) => toString(node));
  if (found.join() === HONESTY_HEADINGS.join()) return [];
  const wanted = HONESTY_HEADINGS.map((heading) => `## ${heading}`).join(', ');
  const what = `the headings are not the four of every model`;
  return [problem(place, 'model-headings', what, `write ${wanted}, in this order`)];
}

export function collectModel(
  file: SourceFile,
  labelOfWork: CollectContext['labelOfWork'],
): { model: ModelEntry | null; problems: Problem[] } {
  const { path, language } = file;
  const { data, lineOf, parsed, ...entry } = readEntry(file, modelSchema);
  const place = { file: path, line: lineOf(['title']) };
  const { body, problems } = readBody(entry.body, place, 'page', { file: path, labelOfWork, language });
  const model = data && {
    ...data,
    title: typeset(data.title, language),
    summary: typeset(data.summary, language),
    slug: slugOf(path),
    ...body,
  };
  return { model, problems: [...entry.problems, ...problems, ...(parsed ? checkHeadings(entry.body, place) : [])] };
}
