import type { Block } from '../schemas/source-block.ts';

/**
 * The one form that every source is brought into: posts and comments with their blocks, which `schemas/source-block.ts`
 * describes. It is written as JSON as it stands (`--json`), and crosses from the reading thread to the writing one.
 *
 * `version` grows when a reader of the old form would misread the new one. 1 knew no numbers of lists, no headers, spans
 * or HTML of cells, and called paragraphs in a list, quotation, note or spoiler by types of their own.
 */
export const FORM_VERSION = 2;

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
  /** Its own address, where the source has one that does not follow from the id. */
  url?: string;
  /** The whole text of the block of the post that it is on, where the source says so itself; it may quote words of it, or none. */
  on?: string;
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
  /** A language tag, where the source says one that is not English. */
  language?: string;
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
