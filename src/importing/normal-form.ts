/**
 * The one form that every source is brought into, and the only description of it. Plain data: it is written as JSON as it
 * stands (`--json`), and crosses from the reading thread to the writing one.
 *
 * A post or comment is a flat list of blocks in reading order, since a block is what a reference is given to. What a block
 * is says its `type`; where it stands say its marks: `quoted`, `item`, `spoiler`, `folded` and `n`, which may come together
 * (code within a quotation within an item of a list). Whatever a source says and no field has room for is named in a
 * sentence of the report: nothing is left out in silence.
 *
 * `version` grows when a reader of the old form would misread the new one. 1 knew no numbers of lists, no headers, spans
 * or HTML of cells, and called paragraphs in a list, quotation, note or spoiler by types of their own.
 */
export const FORM_VERSION = 2;

export const BLOCK_TYPES = [
  /** `level` 1–6. A paragraph that is nothing but bold counts as one of level 6, as on the site. */
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

export type BlockType = (typeof BLOCK_TYPES)[number];

export interface Link {
  text: string;
  /** An absolute http, https or mailto address. */
  href: string;
}

/** The item of a list that a block stands in; of nested lists, the innermost. */
export interface Item {
  /** Depth of the list, from 1. */
  level: number;
  /** The number, in an ordered list. */
  ordinal?: number;
  /** How an ordered list writes its numbers, where that is not 1, 2, 3. */
  style?: 'a' | 'A' | 'i' | 'I';
  /** Of an item that can be ticked off: whether it is. */
  checked?: boolean;
  /** True for all blocks of an item but its first. */
  continued?: true;
}

/** Text with its mark-up. */
export interface Rich {
  /** Plain text; formulas as `$TeX$`, calls of notes as `[n]`, digits raised after others as `10^6`, an image as its alternative text. */
  text: string;
  /** Cleaned HTML (`html/sanitise.ts` lists the elements); left out where it would only repeat the text. */
  html?: string;
}

/** A cell of a table. Its HTML may hold paragraphs, lists, images and code. */
export interface Cell extends Rich {
  header?: true;
  /** Columns and rows that it covers, where more than one. */
  colspan?: number;
  rowspan?: number;
  align?: 'left' | 'center' | 'right';
}

/** One block of a post or comment. */
export interface Block extends Rich {
  type: BlockType;
  /** Of a heading. */
  level?: number;
  /** Depth of the quotation it stands in, from 1. */
  quoted?: number;
  item?: Item;
  /** To be shown only when asked for. */
  spoiler?: true;
  /** Depth of the folded part it stands in, from 1. */
  folded?: number;
  /** The number of the footnote it belongs to. */
  n?: number;
  /** Address of an image or embedded thing: http, https, or `data:` of an image that the file itself holds. */
  src?: string;
  alt?: string;
  /** The language of code, as the source names it. */
  lang?: string;
  caption?: Rich;
  rows?: Cell[][];
  /** TeX of the formulas, in order, those of cells too. */
  tex?: string[];
  links?: Link[];
  /** Direction, where the source states it. */
  dir?: 'ltr' | 'rtl';
}

/** Whether a block of a comment repeats somebody's words. A note's own quotations belong to the note. */
export const isQuotation = ({ quoted, n, text }: Block): boolean =>
  quoted !== undefined && n === undefined && text !== '';

/** Where quoted words stand: in the post, or in another comment. `text` is the whole block that holds them. */
export type QuoteSource = { in: 'post'; text: string } | { in: 'comment'; comment: string; text: string };

export interface Quote {
  text: string;
  source: QuoteSource | null;
  /** whole, beginning, end, fragment or joined; altered when words differ; guessed when the source marked no quotation. */
  flags: string[];
}

/** How sure a reading of an unmarked text is, from 0 to 1. */
export interface Confidence {
  /** That the comment begins where it is said to. */
  boundary: number;
  /** That it answers what it is said to answer. */
  parent: number;
}

export interface Comment {
  /** Letters, digits, `-` and `_`; the site's own id where the source has one. */
  id: string;
  /** Id of the comment answered; null at the top. */
  parent: string | null;
  author: string | null;
  /** ISO 8601 in UTC; null when the source does not say. */
  date: string | null;
  deleted: boolean;
  flags: string[];
  blocks: Block[];
  quotes: Quote[];
  /** Only for comments worked out from an unmarked text. */
  confidence?: Confidence;
}

export interface Post {
  id: string | null;
  title: string | null;
  authors: string[];
  date: string | null;
  url: string | null;
  /** What a link post leads to. */
  link: string | null;
  blocks: Block[];
  comments: Comment[];
}

export interface NormalForm {
  version: typeof FORM_VERSION;
  posts: Post[];
  /** Sentences about what the copies lack. */
  incomplete: string[];
  /** Sentences about what was lost, repaired or guessed. */
  warnings: string[];
  /** Sentences about what the copies have and the form has no place for. */
  leftOut: string[];
}

export const emptyPost = (): Post => ({
  id: null,
  title: null,
  authors: [],
  date: null,
  url: null,
  link: null,
  blocks: [],
  comments: [],
});
