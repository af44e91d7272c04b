import { modelSchema } from '../../schemas/model.ts';
import { typeset } from '../mdx.ts';
import type { Problem } from '../problem.ts';
import { ENTRY_COMPONENTS } from '../prose.ts';
import { slugOf, type SourceFile } from '../source.ts';
import type { ModelEntry } from '../types.ts';
import { readBody, type CollectContext } from './body.ts';
import { readEntry } from './entry.ts';

export function collectModel(
  file: SourceFile,
  labelOfWork: CollectContext['labelOfWork'],
): { model: ModelEntry | null; problems: Problem[] } {
  const entry = readEntry(file, modelSchema);
  const place = { file: file.path, line: entry.lineOf(['title']) };
  const { body, problems } = readBody(entry.body, place, ENTRY_COMPONENTS, { file: file.path, labelOfWork });
  const model = entry.data && {
    ...entry.data,
    title: typeset(entry.data.title),
    summary: typeset(entry.data.summary),
    slug: slugOf(file.path),
    ...body,
  };
  return { model, problems: [...entry.problems, ...problems] };
}
