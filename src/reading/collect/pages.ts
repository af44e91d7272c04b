import { pageSchema } from '../../schemas/page.ts';
import { isOwnAddress } from '../../edition/pages.ts';
import { problem, type Problem } from '../../edition/problem.ts';
import { slugOf, type SourceFile } from '../../edition/source.ts';
import type { Page } from '../../edition/types.ts';
import { typeset } from '../../edition/typeset.ts';
import { readBody, type CollectContext } from './body.ts';
import { withoutCode } from '../without-code.ts';
import { emptyEntry, readEntry } from './entry.ts';

export interface PageContext extends Pick<CollectContext, 'labelOfWork'> {
  /** Whether the edition lets its pages hold code: imports, expressions, HTML. */
  code: boolean;
}

/** Pages lie at the site's root, beside its own. */
const takenAddress = (path: string): Problem[] =>
  isOwnAddress(slugOf(path))
    ? [
        problem(
          { file: path, line: 1 },
          'taken-address',
          `the site has a page /${slugOf(path)}/ of its own`,
          'name the file otherwise',
        ),
      ]
    : [];

export function collectPage(
  file: SourceFile,
  { labelOfWork, code }: PageContext,
): { page: Page | null; problems: Problem[] } {
  const { path, language } = file;
  const entry = readEntry(file, pageSchema);
  const context = { file: path, labelOfWork, language };
  const place = { file: path, line: 1 };
  const { body, problems } = readBody(code ? withoutCode(entry.body) : entry.body, place, 'page', context);
  if (entry.empty) problems.push(emptyEntry(place, 'text', 'write it, or take the file out'));
  const page = entry.data && {
    ...entry.data,
    title: typeset(entry.data.title, language),
    description: typeset(entry.data.description, language),
    slug: slugOf(path),
    ...body,
  };
  return { page, problems: [...takenAddress(path), ...entry.problems, ...problems] };
}
