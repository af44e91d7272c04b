import { workSchema } from '../../schemas/work.ts';
import { typeset } from '../../edition/typeset.ts';
import type { Problem } from '../../edition/problem.ts';
import { slugOf, type SourceFile } from '../../edition/source.ts';
import type { Work } from '../../edition/types.ts';
import { checkYaml } from '../yaml.ts';

export function collectWork({ path, text, language }: SourceFile): { work: Work | null; problems: Problem[] } {
  const { data, problems, lineOf } = checkYaml(text, workSchema, path, 0);
  const work = data && {
    ...data,
    title: typeset(data.title, language),
    about: typeset(data.about, language),
    evidence: data.evidence && typeset(data.evidence, language),
    id: slugOf(path),
    place: { file: path, line: lineOf(['title']) },
  };
  return { work, problems };
}
