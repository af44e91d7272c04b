import { pageSchema } from '../../schemas/page.ts';
import { parseMdx } from '../mdx.ts';
import type { Problem } from '../problem.ts';
import { PAGE_COMPONENTS } from '../prose.ts';
import { slugOf, type SourceFile } from '../source.ts';
import type { Page } from '../types.ts';
import { checkYaml } from '../yaml.ts';
import { readBody, type CollectContext } from './body.ts';

export function collectPage(
  { path, text }: SourceFile,
  labelOfWork: CollectContext['labelOfWork'],
): { page: Page | null; problems: Problem[] } {
  const parsed = parseMdx(text, path);
  const front = checkYaml(parsed.frontMatter, pageSchema, path, 1);
  const { body, problems } = readBody(parsed.body, { file: path, line: 1 }, PAGE_COMPONENTS, {
    file: path,
    labelOfWork,
  });
  const page = front.data && { ...front.data, slug: slugOf(path), ...body };
  return { page, problems: [...parsed.problems, ...front.problems, ...problems] };
}
