import { linkArgument } from '../../edition/argument/link.ts';
import type { Argument } from '../../edition/argument/types.ts';
import type { Problem } from '../../edition/problem.ts';
import type { SourceFile } from '../../edition/source.ts';
import { checkYaml } from '../yaml.ts';
import { argumentSchema } from '../../schemas/argument.ts';

export const ARGUMENT = 'argument.yaml';

/** The argument of an edition; null where it has none, or none that can be read. */
export function readArgument(files: readonly SourceFile[]): { argument: Argument | null; problems: Problem[] } {
  const file = files.find(({ path }) => path === ARGUMENT);
  if (!file) return { argument: null, problems: [] };
  const { data, problems, lineOf } = checkYaml(file.text, argumentSchema, ARGUMENT, 0);
  return data ? linkArgument(data, (path) => ({ file: ARGUMENT, line: lineOf(path) })) : { argument: null, problems };
}
