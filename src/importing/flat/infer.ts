import type { Block } from '../../schemas/source-block.ts';
import { emptyRawPost, type RawPost } from '../readers/raw.ts';
import { inferComments } from './comments.ts';
import { withoutCopies, type Copy } from './copies.ts';
import { looksLikeHeading } from './cues.ts';
import { isNote, withoutArrow, type Line } from './lines.ts';
import { quotedLines } from './quoting.ts';
import { regionsOf } from './regions.ts';

export interface Inferred {
  post: RawPost;
  copies: Copy[];
  /** How sure it is which lines are the essay, 0 to 1. */
  confidence: number;
}

function essayBlocks(lines: Line[]): Block[] {
  let notes = 0;
  return lines.map(({ text }): Block => {
    if (isNote(text)) return { type: 'paragraph', text: withoutArrow(text), n: ++notes };
    return looksLikeHeading(text) ? { type: 'heading', text } : { type: 'paragraph', text };
  });
}

/** Whether copies repeat most of what there is. */
const isTwice = (lines: Line[], copies: Copy[]): boolean =>
  copies.some(({ of: [from, to] }) => to - from + 1 >= lines.length * 0.8);

/** Shorter copies may be long quotations. */
const THREAD = 6;

/** Lines where the dump of one thread's page begins in the dump of the whole page, and where it has ended. */
function edgesOf(lines: Line[], copies: Copy[]): Set<number> {
  const threads = copies.filter(({ from, to }) => to - from + 1 >= THREAD);
  const after = (last: number): number[] =>
    lines
      .filter(({ number }) => number > last)
      .slice(0, 1)
      .map(({ number }) => number);
  return new Set(threads.flatMap(({ of: [first, last] }) => [first, ...after(last)]));
}

/** A post and its comments from a dump of a work that is not known. */
export function inferPost(all: Line[]): Inferred {
  const { lines, copies } = withoutCopies(all);
  const quoted = quotedLines(lines);
  const { essay, comments, confidence } = regionsOf(lines, quoted, isTwice(lines, copies));
  const inEssay = new Set(essay.map(({ number }) => number));
  const post = {
    ...emptyRawPost(),
    blocks: essayBlocks(essay),
    comments: inferComments(comments, quoted, inEssay, edgesOf(lines, copies)),
  };
  return { post, copies, confidence };
}
