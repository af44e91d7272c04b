/**
 * The one form that every source is brought into. Plain data: it is written as JSON as it stands, and crosses from the
 * reading thread to the writing one.
 */

export type BlockType =
  | 'heading'
  | 'paragraph'
  | 'quote'
  | 'list-item'
  | 'code'
  | 'math'
  | 'table'
  | 'image'
  | 'footnote'
  | 'spoiler'
  | 'details-title'
  | 'rule'
  | 'other';

export interface Link {
  text: string;
  /** An absolute http, https or mailto address. */
  href: string;
}

/** One block of a post or comment, in reading order. */
export interface Block {
  type: BlockType;
  /** Plain text; formulas as `$TeX$`, calls of notes as `[n]`, lines of code and rows of tables apart by line breaks. */
  text: string;
  /** Inline HTML, cleaned; left out where it would only repeat the text. */
  html?: string;
  /** Of a heading 1–6; of a quotation or list item its depth, from 1. */
  level?: number;
  /** The number of a footnote. Every paragraph of a note carries it. */
  n?: number;
  /** Address of an image or embedded thing. Never fetched. */
  src?: string;
  alt?: string;
  /** Cells of a table, row by row. */
  rows?: string[][];
  /** TeX of the formulas, in order. */
  tex?: string[];
  links?: Link[];
  /** Direction, where the source states it. */
  dir?: 'ltr' | 'rtl';
}

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
  blocks: Block[];
  comments: Comment[];
}

export interface NormalForm {
  posts: Post[];
  /** Sentences about what was lost, repaired or guessed. */
  warnings: string[];
}

export const emptyPost = (): Post => ({
  id: null,
  title: null,
  authors: [],
  date: null,
  url: null,
  blocks: [],
  comments: [],
});
