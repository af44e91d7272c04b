import type { RootContent } from 'mdast';
import { threadSchema } from '../../schemas/thread.ts';
import { parseMdx, placeOf, typeset } from '../mdx.ts';
import type { Problem } from '../problem.ts';
import { slugOf, type SourceFile } from '../source.ts';
import type { Comment, CommentItem, Thread } from '../types.ts';
import { checkYaml } from '../yaml.ts';
import { readBlocks, readGap, readPassage, readQuotation, reader, type Read } from './blocks.ts';
import type { CollectContext } from './body.ts';

const ITEM_READERS = { Passage: readPassage, Gap: readGap, Quotes: readQuotation };

const readComment = reader('Comment', ({ id, by, replyTo, unsure, about }, node, context): Read<Comment> => {
  const { items, problems } = readBlocks<CommentItem>(node.children as RootContent[], ITEM_READERS, context);
  const place = placeOf(context.file, node);
  return { items: [{ ref: id, place, by, replyTo: replyTo ?? null, unsure: unsure ?? null, about, items }], problems };
});

export function collectThread(
  { path, text }: SourceFile,
  labelOfWork: CollectContext['labelOfWork'],
): { thread: Thread | null; problems: Problem[] } {
  const { frontMatter, body, problems } = parseMdx(text, path);
  const front = checkYaml(frontMatter, threadSchema, path, 1);
  const read = readBlocks<Comment>(body, { Comment: readComment }, { file: path, labelOfWork });
  const thread = front.data && {
    ...front.data,
    title: typeset(front.data.title),
    summary: typeset(front.data.summary),
    slug: slugOf(path),
    place: { file: path, line: front.lineOf(['ref']) },
    comments: read.items,
  };
  return { thread, problems: [...problems, ...front.problems, ...read.problems] };
}
