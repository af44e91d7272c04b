import type { RootContent } from 'mdast';
import type { z } from 'zod';
import { parseMdx } from '../mdx.ts';
import type { Problem } from '../../edition/problem.ts';
import type { SourceFile } from '../../edition/source.ts';
import { checkYaml, type CheckedYaml } from '../yaml.ts';

/** An MDX file read: its front matter checked, its body parsed. */
export interface Entry<T> {
  /** Null when the front matter is missing or wrong. */
  data: T | null;
  lineOf: CheckedYaml<T>['lineOf'];
  body: RootContent[];
  /** False when the body could not be parsed and is therefore empty. */
  parsed: boolean;
  problems: Problem[];
}

export function readEntry<T>({ path, text, language }: SourceFile, schema: z.ZodType<T>): Entry<T> {
  const { frontMatter, body, problems } = parseMdx(text, path, language);
  const parsed = !problems.length;
  if (frontMatter === null) return { data: null, lineOf: () => 1, body, parsed, problems };
  const front = checkYaml(frontMatter, schema, path, 1);
  return { data: front.data, lineOf: front.lineOf, body, parsed, problems: [...problems, ...front.problems] };
}
