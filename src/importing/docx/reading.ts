import type { Element } from 'hast';
import type { XmlElement } from '../readers/exports/xml.ts';
import type { Tally } from '../tally.ts';
import type { Anchors } from '../documents/anchors.ts';
import type { Atom } from '../documents/atoms.ts';
import type { Document, Front } from '../documents/document.ts';
import type { Revisions } from '../documents/revisions.ts';
import type { Field } from './fields.ts';
import type { Notes } from './notes.ts';
import type { Counters } from './numbering.ts';
import type { Package } from './package.ts';
import type { Styles } from './styles.ts';

/** What is known while a document is read. */
export interface Reading {
  pack: Package;
  styles: Styles;
  counters: Counters;
  notes: Notes;
  /** The marks of fields, but of those that do not end. */
  fieldMarks: ReadonlySet<XmlElement>;
  anchors: Anchors;
  revisions: Revisions;
  tally: Tally;
  /** Names of places to which links of the document lead. */
  asked: ReadonlySet<string>;
  /** Whether a face for code says that something is code: not where most is set in one. */
  facesTell: boolean;
  /** Letters by the language that they are said to be in. */
  languages: Map<string, number>;
  /** What formulas have that TeX has no form for, with their places. */
  unsaid: Document['unsaid'][number][];
}

/** One run of paragraphs: the text itself, a note, a comment, what a box holds. */
export interface Story {
  reading: Reading;
  /** The part that it stands in, whose relations its ids name. */
  part: string;
  /** Fields that are open, the outermost first: they may go on over paragraphs. */
  fields: Field[];
  /** The end of a paragraph that has none of its own, and is one with the next. */
  carried: Atom[];
  /** The first lines of the text itself; null in all else, and after them. */
  front: Front | null;
  /** Whether the paragraph before was of a table of contents. */
  inContents: boolean;
  /** The paragraphs of code by the element that they were brought into. */
  moved: Map<Element, Element>;
}

export const storyIn = (reading: Reading, part: string, front: Front | null = null): Story => ({
  reading,
  part,
  fields: [],
  carried: [],
  front,
  inContents: false,
  moved: new Map(),
});
