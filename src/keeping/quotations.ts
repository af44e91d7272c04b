import type { RootContent } from 'mdast';
import type { SourceFile } from '../edition/source.ts';
import { isJsx } from '../reading/mdx.ts';
import { quotationMdx, type NewQuotation } from './as-mdx.ts';
import { blockOf, bodyOf } from './blocks.ts';
import { besideAll } from './changes.ts';
import { saidIn } from './language.ts';
import { inList, outlined, type Kept } from './structure.ts';

/** Quotations in comments, as far as their source says what they are; what stands for their words is to be written, or is carried. */

/** As an outline has it. */
export const outlinedQuotation = ({ of }: NewQuotation): { quote: string | null } => ({ quote: of });

/** A line of nothing but calls of notes is no paragraph, and says nothing by itself. */
const isCall = (node: RootContent): boolean =>
  node.type === 'paragraph' ? node.children.every(isCallOrSpace) : isJsx(node) && node.name === 'NoteCall';

/** Calls as Markdown has them, which the parser leaves within their words. */
const ONLY_CALLS = /^(?:\s*\[\^[^\]\s]+\])*\s*$/;

const isCallOrSpace = (node: RootContent): boolean =>
  isCall(node) || (node.type === 'text' && ONLY_CALLS.test(node.value));

/** Of a passage that is written only a keeper can say which of its words stand for those quoted. */
export const isForKeeper = ({ files }: Kept, { of, part, mdx }: NewQuotation): boolean =>
  mdx === undefined && of !== null && part !== 'whole' && !bodyOf(blockOf(files, 'Passage', of)).every(isCall);

export interface PlacedQuotation extends NewQuotation {
  /** The passage of its comment that it stands beside. */
  beside: string;
  side: 'before' | 'after';
}

/** Quotations beside passages: every text is read once, whatever their number. Changed files. */
export function quoteAll({ files }: Pick<Kept, 'files'>, all: readonly PlacedQuotation[]): SourceFile[] {
  if (!all.length) return [];
  const { scaffold } = saidIn(files);
  return [
    ...besideAll(
      all.map(({ beside, side, ...one }) => ({
        block: blockOf(files, 'Passage', beside),
        side,
        mdx: quotationMdx(one, scaffold),
      })),
    ),
    ...outlined(files, (outline) => {
      for (const one of all)
        inList(outline, one.beside, (list, i) =>
          list.splice(i + Number(one.side === 'after'), 0, outlinedQuotation(one)),
        );
    }),
  ];
}
