import { pageSchema } from '../../schemas/page.ts';
import type { Problem } from '../problem.ts';
import { PAGE_COMPONENTS } from '../prose.ts';
import { slugOf, type SourceFile } from '../source.ts';
import type { Page } from '../types.ts';
import { readBody, type CollectContext } from './body.ts';
import { readEntry } from './entry.ts';

export function collectPage(
  file: SourceFile,
  labelOfWork: CollectContext['labelOfWork'],
): { page: Page | null; problems: Problem[] } {
  const { path } = file;
  const entry = readEntry(file, pageSchema);
  const context = { file: path, labelOfWork };
  const { body, problems } = readBody(entry.body, { file: path, line: 1 }, PAGE_COMPONENTS, context);
  const page = entry.data && { ...entry.data, slug: slugOf(path), ...body };
  return { page, problems: [...entry.problems, ...problems] };
}
