import type { RootContent } from 'mdast';
import { isJsx } from '../reading/mdx.ts';
import { quotationMdx, type NewQuotation } from './as-mdx.ts';
import { blockOf, bodyOf } from './blocks.ts';
import { before, behind } from './changes.ts';
import { saidIn } from './language.ts';
import { inList, outlined, type Edit, type Kept } from './structure.ts';

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

/** A quotation beside a passage of its comment. */
export function quote({ files }: Kept, side: 'before' | 'after', passage: string, quotation: NewQuotation): Edit {
  const block = blockOf(files, 'Passage', passage);
  const [put, index] = side === 'before' ? ([before, 0] as const) : ([behind, 1] as const);
  return {
    ref: null,
    files: [
      put(block, quotationMdx(quotation, saidIn(files).scaffold)),
      ...outlined(files, (outline) =>
        inList(outline, passage, (list, i) => list.splice(i + index, 0, outlinedQuotation(quotation))),
      ),
    ],
  };
}
