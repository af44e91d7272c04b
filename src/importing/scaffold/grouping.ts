import type { Block } from '../../schemas/source-block.ts';

/** Which blocks of a source make one passage. */

export const isBreak = ({ type }: Block): boolean => type === 'rule';

/**
 * Blocks that make one passage. A restatement has one for each; a text carried whole keeps its lists and quotations whole, and a
 * break (a rule, three stars) with what stands before it, so that the number of the next stands at its first line.
 */
export type Grouping = (blocks: readonly Block[]) => Block[][];

export const apart: Grouping = (blocks) => blocks.filter((block) => !isBreak(block)).map((block) => [block]);

/** Whether the outermost thing that a block stands in is a quotation, and no list. */
const isQuoted = ({ quoted = 0, item }: Block): boolean => ((item?.outer?.[0] ?? item)?.quoted ?? quoted) > 0;

/** Whether a block goes on with what the one before it began. */
const goesOn = (block: Block, before: Block): boolean =>
  isBreak(block) ||
  (block.item !== undefined && before.item !== undefined && !isNewList(block, before)) ||
  (isQuoted(block) && isQuoted(before) && block.requoted !== 1) ||
  (block.spoiler === true && before.spoiler === true);

/** A list at the top whose numbers begin anew, or that is of the other kind. */
function isNewList({ item }: Block, { item: before }: Block): boolean {
  const { level, ordinal } = item!.outer?.[0] ?? item!;
  if (level !== 1 || before!.level !== 1 || item!.continued) return false;
  return (ordinal === undefined) !== (before!.ordinal === undefined) || (ordinal ?? 1) <= (before!.ordinal ?? 0);
}

/** A break parts what stands before it from what follows: at either end it parts nothing. */
function withoutEdges(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => !isBreak(block));
  return first < 0 ? [] : blocks.slice(first, blocks.findLastIndex((block) => !isBreak(block)) + 1);
}

export const together: Grouping = (blocks) =>
  withoutEdges(blocks).reduce<Block[][]>((groups, block) => {
    const before = groups.at(-1)?.at(-1);
    if (before && goesOn(block, before)) groups.at(-1)!.push(block);
    else groups.push([block]);
    return groups;
  }, []);
