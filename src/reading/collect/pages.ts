import { pageSchema } from '../../schemas/page.ts';
import type { Problem } from '../../edition/problem.ts';
import { slugOf, type SourceFile } from '../../edition/source.ts';
import type { Page } from '../../edition/types.ts';
import { readBody, type CollectContext } from './body.ts';
import { readEntry } from './entry.ts';

export function collectPage(
  file: SourceFile,
  labelOfWork: CollectContext['labelOfWork'],
): { page: Page | null; problems: Problem[] } {
  const { path } = file;
  const entry = readEntry(file, pageSchema);
  const context = { file: path, labelOfWork };
  const { body, problems } = readBody(entry.body, { file: path, line: 1 }, 'page', context);
  const page = entry.data && { ...entry.data, slug: slugOf(path), ...body };
  return { page, problems: [...entry.problems, ...problems] };
}
