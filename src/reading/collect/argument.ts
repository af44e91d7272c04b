import { linkArgument } from '../../edition/argument/link.ts';
import type { Argument } from '../../edition/argument/types.ts';
import type { Problem } from '../../edition/problem.ts';
import type { SourceFile } from '../../edition/source.ts';
import { typeset } from '../../edition/typeset.ts';
import { remembering } from '../remember.ts';
import { checkYaml } from '../yaml.ts';
import { argumentSchema, type ArgumentData } from '../../schemas/argument.ts';

export const ARGUMENT = 'argument.yaml';

const mapValues = <T, U>(record: Readonly<Record<string, T>>, to: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));

/** Titles and gists in the typography of the body. */
const typesetArgument = (data: ArgumentData, language?: string): ArgumentData => ({
  ...data,
  claims: mapValues(data.claims, (claim) => ({ ...claim, title: typeset(claim.title, language) })),
  moves: mapValues(data.moves, (acts) => mapValues(acts, (gist) => typeset(gist, language))),
});

interface ReadArgument {
  argument: Argument | null;
  problems: Problem[];
}

const readFile = remembering(({ text, language }: SourceFile): ReadArgument => {
  const { data, problems, lineOf } = checkYaml(text, argumentSchema, ARGUMENT, 0);
  if (!data) return { argument: null, problems };
  return linkArgument(typesetArgument(data, language), (path) => ({ file: ARGUMENT, line: lineOf(path) }));
});

/** The argument of an edition; null where it has none, or none that can be read. */
export function readArgument(files: readonly SourceFile[]): ReadArgument {
  const file = files.find(({ path }) => path === ARGUMENT);
  return file ? readFile(file, null) : { argument: null, problems: [] };
}
