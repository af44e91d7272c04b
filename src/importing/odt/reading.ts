import type { Element } from 'hast';
import type { Anchors } from '../documents/anchors.ts';
import type { Document, Front, MarginComment } from '../documents/document.ts';
import type { Revisions } from '../documents/revisions.ts';
import type { XmlElement } from '../readers/exports/xml.ts';
import type { Tally } from '../tally.ts';
import type { OdtFiles } from './package.ts';
import type { Styles } from './styles.ts';

/** What is known while an OpenDocument text is read. */
export interface Reading {
  files: OdtFiles;
  styles: Styles;
  /** The last numbers of lists, by their names and by those of their styles. */
  counters: Map<string, number>;
  anchors: Anchors;
  revisions: Revisions;
  tally: Tally;
  /** Insertions among the changes that are tracked, by their ids. */
  insertions: ReadonlySet<string>;
  /** Ids of the comments that are on words, which end somewhere: others are on a point. */
  ended: ReadonlySet<string>;
  /** Names of places to which links of the document lead. */
  asked: ReadonlySet<string>;
  languages: Map<string, number>;
  unsaid: Document['unsaid'][number][];
  /** Notes in the order of their calls, and comments, as they are met: what they hold is read afterwards. */
  notes: XmlElement[];
  comments: (Omit<MarginComment, 'content'> & { content: XmlElement })[];
  /** The first lines of the text; null in all else, and after them. */
  front: Front | null;
  moved: Map<Element, Element>;
}

export const isAnnotation = ({ name }: Pick<XmlElement, 'name'>): boolean => name === 'office:annotation';

/** All text below an element, paragraphs apart; what is said of it in the margin is none of it. */
export const textsBelow = ({ name, pieces, children }: XmlElement): string =>
  isAnnotation({ name })
    ? ''
    : pieces.join('') + children.map(textsBelow).join('') + (/^text:(?:p|h|s|tab|line-break)$/.test(name) ? ' ' : '');
