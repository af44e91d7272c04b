import { essaySectionSchema } from '../../schemas/essay-section.ts';
import { parseMdx, typeset } from '../mdx.ts';
import type { Problem } from '../problem.ts';
import { slugOf, type SourceFile } from '../source.ts';
import type { EssayItem, Section } from '../types.ts';
import { checkYaml } from '../yaml.ts';
import { readBlocks, readGap, readPassage } from './blocks.ts';
import type { CollectContext } from './body.ts';

const READERS = { Passage: readPassage, Gap: readGap };

export function collectSection(
  { path, text }: SourceFile,
  labelOfWork: CollectContext['labelOfWork'],
): { section: Section | null; problems: Problem[] } {
  const { frontMatter, body, problems } = parseMdx(text, path);
  const front = checkYaml(frontMatter, essaySectionSchema, path, 1);
  const { items, problems: inside } = readBlocks<EssayItem>(body, READERS, { file: path, labelOfWork });
  const section = front.data && {
    ...front.data,
    title: typeset(front.data.title),
    id: slugOf(path),
    place: { file: path, line: 1 },
    items,
  };
  return { section, problems: [...problems, ...front.problems, ...inside] };
}
