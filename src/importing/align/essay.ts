import { kindOf } from '../../edition/reference.ts';
import { emptyPost } from '../normal-form.ts';
import type { Block } from '../../schemas/source-block.ts';
import { alignPost } from './align.ts';
import type { KnownSource } from './known.ts';

/** Fewer passages than this are chance, where there are as many. */
const FEW = 3;

/** Whether blocks are the essay of an edition, and no comment on it. */
export function isEssayOf(blocks: Block[], known: KnownSource): boolean {
  const all = known.slots.filter(({ kind, ref }) => kind === 'passage' && ref !== null && kindOf(ref) === 'essay');
  const placed = alignPost({ ...emptyPost(), blocks }, known).blocks.filter(
    ({ how, refs }) => how !== 'quote' && refs.some((ref) => kindOf(ref) === 'essay'),
  );
  return placed.length > 0 && placed.length >= Math.min(FEW, all.length);
}
