import type { RootContent } from 'mdast';
import { threadSchema } from '../../schemas/thread.ts';
import { typeset } from '../../edition/typeset.ts';
import { placeOf } from '../mdx.ts';
import type { Problem } from '../../edition/problem.ts';
import { slugOf, type SourceFile } from '../../edition/source.ts';
import type { Comment, CommentItem, Thread } from '../../edition/types.ts';
import { readBlocks, readGap, readPassage, readQuotation, reader, type Read } from './blocks.ts';
import type { CollectContext } from './body.ts';
import { emptyEntry, readEntry } from './entry.ts';

const ITEM_READERS = { Passage: readPassage, Gap: readGap, Quotes: readQuotation };

const readComment = reader('Comment', ({ id, by, replyTo, unsure, about, date, url }, node, context): Read<Comment> => {
  const { items, problems } = readBlocks<CommentItem>(node.children as RootContent[], ITEM_READERS, context);
  const place = placeOf(context.file, node);
  return {
    items: [
      {
        ref: id,
        place,
        by,
        replyTo: replyTo ?? null,
        unsure: unsure ?? null,
        about,
        ...(date && { date }),
        ...(url && { url }),
        items,
      },
    ],
    problems,
  };
});

/** The evidence for who speaks, in the typography of the body. */
const typesetSpeakers = (speakers: Thread['speakers'], language?: string): Thread['speakers'] =>
  Object.fromEntries(
    Object.entries(speakers).map(([key, speaker]) => [
      key,
      {
        ...speaker,
        attributions: speaker.attributions.map((one) => ({ ...one, evidence: typeset(one.evidence, language) })),
      },
    ]),
  );

export function collectThread(
  file: SourceFile,
  labelOfWork: CollectContext['labelOfWork'],
): { thread: Thread | null; problems: Problem[] } {
  const { path, language } = file;
  const { data, lineOf, body, empty, problems } = readEntry(file, threadSchema);
  const read = readBlocks<Comment>(body, { Comment: readComment }, { file: path, labelOfWork, language });
  const place = { file: path, line: lineOf(['ref']) };
  if (empty) problems.push(emptyEntry(place, 'comment', 'write the first, or take the file out'));
  const thread = data && {
    ...data,
    title: typeset(data.title, language),
    summary: typeset(data.summary, language),
    speakers: typesetSpeakers(data.speakers, language),
    slug: slugOf(path),
    place,
    comments: read.items,
  };
  return { thread, problems: [...problems, ...read.problems] };
}
