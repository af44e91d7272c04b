import type { RootContent } from 'mdast';
import type { z } from 'zod';
import { withInlineLinks } from '../inline-links.ts';
import { parseMdx } from '../mdx.ts';
import { problem, type Place, type Problem } from '../../edition/problem.ts';
import { slugOf, type SourceFile } from '../../edition/source.ts';
import { checkYaml, type CheckedYaml } from '../yaml.ts';

/** An MDX file read: its front matter checked, its body parsed. */
export interface Entry<T> {
  /** Null when the front matter is missing or wrong. */
  data: T | null;
  lineOf: CheckedYaml<T>['lineOf'];
  body: RootContent[];
  /** False when the body could not be parsed and is therefore empty. */
  parsed: boolean;
  /** Whether there is nothing but front matter. */
  empty: boolean;
  problems: Problem[];
}

export function readEntry<T>({ path, text, language }: SourceFile, schema: z.ZodType<T>): Entry<T> {
  const { frontMatter, body: nodes, problems } = parseMdx(text, path, language);
  const body = withInlineLinks(nodes);
  const parsed = !problems.length;
  const read = { body, parsed, empty: parsed && !body.length };
  if (frontMatter === null) return { ...read, data: null, lineOf: () => 1, problems };
  const front = checkYaml(frontMatter, schema, path, 1);
  return { ...read, data: front.data, lineOf: front.lineOf, problems: [...problems, ...front.problems] };
}

/** That a file says nothing: it would be a page without words. `lacks` is what it would hold. */
export const emptyEntry = (place: Place, lacks: string, remedy: string): Problem =>
  problem(place, 'empty-entry', `“${slugOf(place.file)}” has no ${lacks}`, remedy);
