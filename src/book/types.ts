import type { Root } from 'hast';
import type { Version } from '../citing/fillings.ts';
import type { EditionData } from '../edition/types.ts';

/** What the contents list, at its anchor: `{ id: 'section-intro', title: 'Intro' }`, with what is below it. */
export interface Entry {
  id: string;
  title: string;
  entries: Entry[];
}

/**
 * A chapter. In its tree every id is the only one of its kind in the whole book, links to what the book has are fragments
 * (`#e27`), and all others are whole addresses: a format that gives each chapter a file of its own has only to say which file
 * an anchor is in. Formulas are as the site sets them, in HTML and in MathML.
 */
export interface Chapter extends Entry {
  /** Its name where it needs one: `essay-intro`, `thread-t2`, `glossary`. */
  name: string;
  tree: Root;
}

/** Chapters that the contents list below one title: the essay, the threads. */
export interface Part {
  /** What it is. */
  kind: 'title' | 'essay' | 'threads' | 'argument' | 'models' | 'glossary' | 'works' | 'withdrawn';
  title: string;
  chapters: Chapter[];
}

/** The edition as a book: ordered chapters with their trees. */
export interface Book {
  language: string;
  /** The essay's, as it is set. */
  title: string;
  /** What the site calls itself, and who restated. */
  site: string;
  editors: string;
  /** Who wrote the essay, a name each. */
  authors: readonly string[];
  /** Whose words it has. */
  text: EditionData['text'];
  description: string;
  /** What its cover says below the title. */
  cover: string;
  /** Whose its words are, in a sentence. */
  words: string;
  /** Where the edition is published, and the page of its original. */
  address: string;
  original: string | undefined;
  version: Version;
  /** `variorum-bostock2026-3`: what files of it are called, without their endings. */
  name: string;
  parts: Part[];
}

/** All chapters of a book, in order. */
export const chaptersOf = ({ parts }: Pick<Book, 'parts'>): Chapter[] => parts.flatMap(({ chapters }) => chapters);
