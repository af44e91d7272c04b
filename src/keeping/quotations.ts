import { bodyOf, blockOf, inList, outlined, withLines, type Edit, type Kept } from './structure.ts';

/** Quotations in comments, as far as their source says what they are; what stands for their words is to be written, or is carried. */

export interface NewQuotation {
  /** A reference or a range; null where it comes from elsewhere. */
  of: string | null;
  part: 'whole' | 'beginning' | 'end' | 'fragment';
  /** How many words it has. */
  words: number;
  /** The quotation as MDX, where its words are carried. */
  mdx?: string;
}

const OUTSIDE = 'a source outside the text';

export const quotationMdx = ({ of, part, words, mdx }: NewQuotation): string =>
  mdx ??
  (of === null
    ? `<Quotes outside="${OUTSIDE}">\n\nA quotation of ${words} words, whose source is not in this text.\n\n</Quotes>`
    : `<Quotes of="${of}"${part === 'whole' ? '' : ` part="${part}"`} />`);

/** As an outline has it. */
export const outlinedQuotation = ({ of }: NewQuotation): { quote: string | null } => ({ quote: of });

/** Of a passage that is written only a keeper can say which of its words stand for those quoted. */
export const isForKeeper = ({ files }: Kept, { of, part, mdx }: NewQuotation): boolean =>
  mdx === undefined &&
  of !== null &&
  part !== 'whole' &&
  bodyOf(files, of).some((line) => line.replace(/<NoteCall [^>]*\/>/g, '').trim());

/** A quotation beside a passage of its comment. */
export function quote({ files }: Kept, side: 'before' | 'after', passage: string, quotation: NewQuotation): Edit {
  const { file, from, to } = blockOf(files, 'Passage', passage);
  const lines = quotationMdx(quotation).split('\n');
  const [at, inserted] = side === 'before' ? [from, [...lines, '']] : [to, ['', ...lines]];
  const index = side === 'before' ? 0 : 1;
  return {
    ref: null,
    files: [
      withLines(file, (all) => [...all.slice(0, at), ...inserted, ...all.slice(at)]),
      ...outlined(files, (outline) =>
        inList(outline, passage, (list, i) => list.splice(i + index, 0, outlinedQuotation(quotation))),
      ),
    ],
  };
}
