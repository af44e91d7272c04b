import { z } from 'zod';

/**
 * A block of a source in the normal form, and the only description of it. Plain data: it is written as JSON as it stands.
 *
 * A post or comment is a flat list of blocks in reading order, since a block is what a reference is given to. What a block
 * is says its `type`; where it stands say its marks: `quoted`, `requoted`, `item`, `spoiler`, `folded` and `n`, which may come together
 * (code within a quotation within an item of a list). Whatever a source says and no field has room for is named in a
 * sentence of the report: nothing is left out in silence.
 */

const BLOCK_TYPES = [
  /** `level` 1–6. A paragraph of a post that is nothing but bold is one of level 6, as the site counts it. */
  'heading',
  'paragraph',
  /** `text` with its lines and indentation. */
  'code',
  /** One displayed formula: `text` and `tex` are its TeX. */
  'math',
  /** `rows`, perhaps a `caption`; `text` has the cells by tabs and the rows by line breaks. */
  'table',
  /** A picture that stands by itself; `src` where it has an address, `text` its alternative text. */
  'image',
  /** A film, a widget, another page shown in a frame: `src`, and `text` where it has a title. Never fetched. */
  'embed',
  /** `text` has the question and then what can be answered, a line each. */
  'poll',
  'rule',
  /** The title of a folded part; the blocks in it are marked `folded`. */
  'details-title',
  /** Who says the blocks that follow: a person in a dialogue, or the name of a model. */
  'speaker',
] as const;

/** Text with its mark-up. */
const rich = {
  /**
   * Plain text; formulas as `$TeX$`, calls of notes as `[n]`, digits raised after others as `10^6`, an image as its
   * alternative text, lines apart by line breaks.
   */
  text: z.string(),
  /** Cleaned HTML (`html/sanitise.ts` lists the elements); left out where it would only repeat the text. */
  html: z.exactOptional(z.string()),
};
const richSchema = z.object(rich);

const linkSchema = z.object({
  text: z.string(),
  /** An absolute http, https or mailto address; while a source without one is read, `importing/own-headings.ts` has others. */
  href: z.string(),
});

const itemMark = {
  /** Depth of the list, from 1. */
  level: z.number(),
  /** The number, in an ordered list. */
  ordinal: z.exactOptional(z.number()),
  /** How an ordered list writes its numbers, where that is not 1, 2, 3. */
  style: z.exactOptional(z.enum(['a', 'A', 'i', 'I'])),
  /** Of an item that can be ticked off: whether it is. */
  checked: z.exactOptional(z.boolean()),
  /** In how many quotations the item itself stands, where the block stands in more: the others are within the item. */
  quoted: z.exactOptional(z.number()),
};
const itemMarkSchema = z.object(itemMark);

/** The item of a list that a block stands in; of nested lists, the innermost. */
const itemSchema = z.object({
  ...itemMark,
  /** Outer items that begin with this block, having no words before it: the outermost first. */
  outer: z.exactOptional(z.array(itemMarkSchema)),
  /** True for all blocks of an item but its first. */
  continued: z.exactOptional(z.literal(true)),
});

/** A cell of a table. Its HTML may hold paragraphs, lists, images and code. */
const cellSchema = z.object({
  ...rich,
  header: z.exactOptional(z.literal(true)),
  /** Columns and rows that it covers, where more than one. */
  colspan: z.exactOptional(z.number()),
  rowspan: z.exactOptional(z.number()),
  align: z.exactOptional(z.enum(['left', 'center', 'right'])),
});

export const sourceBlockSchema = z.object({
  ...rich,
  type: z.enum(BLOCK_TYPES),
  /** Of a heading. */
  level: z.exactOptional(z.number()),
  /** Of a heading: names of its place by which the source links to it. */
  places: z.exactOptional(z.array(z.string())),
  /** Depth of the quotation it stands in, from 1. */
  quoted: z.exactOptional(z.number()),
  /** The depth of the quotation that begins with it, where the block before stands in another: two neighbours are not one. */
  requoted: z.exactOptional(z.number()),
  item: z.exactOptional(itemSchema),
  /** To be shown only when asked for. */
  spoiler: z.exactOptional(z.literal(true)),
  /** Depth of the folded part it stands in, from 1. */
  folded: z.exactOptional(z.number()),
  /** The number of the footnote it belongs to. */
  n: z.exactOptional(z.number()),
  /** Address of an image or embedded thing: http, https, or `data:` of an image that the file itself holds. */
  src: z.exactOptional(z.string()),
  alt: z.exactOptional(z.string()),
  /** The language of code, as the source names it. */
  lang: z.exactOptional(z.string()),
  caption: z.exactOptional(richSchema),
  rows: z.exactOptional(z.array(z.array(cellSchema))),
  /** TeX of the formulas, in order, those of cells too. */
  tex: z.exactOptional(z.array(z.string())),
  links: z.exactOptional(z.array(linkSchema)),
  /** Direction, where the source states it. */
  dir: z.exactOptional(z.enum(['ltr', 'rtl'])),
});

export type BlockType = (typeof BLOCK_TYPES)[number];
export type Rich = z.infer<typeof richSchema>;
export type Link = z.infer<typeof linkSchema>;
export type ItemMark = z.infer<typeof itemMarkSchema>;
export type Item = z.infer<typeof itemSchema>;
export type Cell = z.infer<typeof cellSchema>;
/** One block of a post or comment. */
export type Block = z.infer<typeof sourceBlockSchema>;

/** Whether a block of a comment repeats somebody's words. A note's own quotations belong to the note. */
export const isQuotation = ({ quoted, n, text }: Block): boolean =>
  quoted !== undefined && n === undefined && text !== '';
