import { essaySectionSchema } from '../../schemas/essay-section.ts';
import { typeset } from '../../edition/typeset.ts';
import type { Problem } from '../../edition/problem.ts';
import { slugOf, type SourceFile } from '../../edition/source.ts';
import type { EssayItem, Section } from '../../edition/types.ts';
import { readBlocks, readGap, readPassage } from './blocks.ts';
import type { CollectContext } from './body.ts';
import { readEntry } from './entry.ts';

const READERS = { Passage: readPassage, Gap: readGap };

export function collectSection(
  file: SourceFile,
  labelOfWork: CollectContext['labelOfWork'],
): { section: Section | null; problems: Problem[] } {
  const { path, language } = file;
  const { data, body, problems } = readEntry(file, essaySectionSchema);
  const { items, problems: inside } = readBlocks<EssayItem>(body, READERS, { file: path, labelOfWork, language });
  const section = data && {
    ...data,
    title: typeset(data.title, language),
    id: slugOf(path),
    place: { file: path, line: 1 },
    items,
  };
  return { section, problems: [...problems, ...inside] };
}
