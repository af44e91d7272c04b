import { workSchema } from '../../schemas/work.ts';
import { typeset } from '../mdx.ts';
import type { Problem } from '../problem.ts';
import { slugOf, type SourceFile } from '../source.ts';
import type { Work } from '../types.ts';
import { checkYaml } from '../yaml.ts';

export function collectWork({ path, text }: SourceFile): { work: Work | null; problems: Problem[] } {
  const { data, problems, lineOf } = checkYaml(text, workSchema, path, 0);
  const work = data && {
    ...data,
    title: typeset(data.title),
    about: typeset(data.about),
    evidence: data.evidence && typeset(data.evidence),
    id: slugOf(path),
    place: { file: path, line: lineOf(['title']) },
  };
  return { work, problems };
}

const nameOf = (name: Work['author'][number]): string => ('literal' in name ? name.literal : name.family);

/** “Garrabrant et al. 2016”, “Wentworth and Lorell 2024”; without an author, the title and year. */
export function workLabel({ author, title, issued }: Pick<Work, 'author' | 'title' | 'issued'>): string {
  const [first, second] = author.map(nameOf);
  const year = issued?.slice(0, 4) ?? 'n.d.';
  if (!first) return `${title} (${year})`;
  if (author.length > 2) return `${first} et al. ${year}`;
  return second ? `${first} and ${second} ${year}` : `${first} ${year}`;
}
