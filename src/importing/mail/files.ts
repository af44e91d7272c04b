import { isEssayOf } from '../align/essay.ts';
import type { KnownSource } from '../align/known.ts';
import type { FlatFile } from '../flat/pools.ts';
import { emptyRawPost, type RawPost } from '../readers/raw.ts';
import type { Tally } from '../tally.ts';
import { discussionsIn, type Discussions } from './discussions.ts';
import type { Message } from './message.ts';

/** A file of an import, of mail or not. */
export interface FileOfMail {
  file: string;
  /** Null where it is something else. */
  mail: readonly Message[] | null;
  posts: readonly RawPost[];
  flat: FlatFile | null;
  tally: Tally;
}

/** A dump as a post, to tell whether another file has its text too. */
const asPost = ({ lines }: FlatFile): RawPost => ({
  ...emptyRawPost(),
  blocks: lines.map(({ text }) => ({ type: 'paragraph', text })),
});

/** What the messages of all files say; null where no file is mail. */
export function readDiscussions(
  readings: readonly FileOfMail[],
  known: KnownSource | null,
  name: string | undefined,
): Discussions | null {
  const files = readings.flatMap(({ file, mail, tally }) => (mail ? [{ file, messages: [...mail], tally }] : []));
  if (!files.length) return null;
  const beside = readings.flatMap(({ posts, flat }) => (flat ? [asPost(flat)] : posts));
  const isEssay = known && (({ blocks }: RawPost): boolean => isEssayOf(blocks, known));
  return discussionsIn(files, { name, beside, isEssay });
}
