import { notesMark } from '../strings/languages/en.ts';
import { BLANKS, fillInAll, type Filling } from './blanks.ts';
import type { CslItem } from './csl.ts';

/** Where in a work: which paragraphs, or which notes. */
export interface Locator {
  label: 'paragraph' | 'note';
  plural: boolean;
}

/** A passage or comment is told by its number; a term or a page by its title, of which a term is the headword of an entry. */
export type Told = { by: 'number'; number: string } | { by: 'title' | 'headword'; title: string };

/** What the citations of many passages have in common; the item has blanks in it. */
export interface Frame {
  /** The words of the source, elsewhere or as this edition carries them; or words of the editors. */
  object: 'original' | 'restatement';
  item: CslItem;
  /** The title as citation styles are given it, where that has other capitals than the item's, and the title of the work within it. */
  inSentence?: { title: string; work: string };
  /** Whether the title is none, but says what the item is, as of a comment: handbooks want that without marks, or in brackets. */
  isDescribed?: true;
  /** Null when a whole is cited, or when the item itself is the passage. */
  locator: Locator | null;
  /** Where in the item, for who has its entry: “¶ 27”, “E27a in Variorum”. No part of the entry, and left out where all is cited. */
  place?: string;
  /** By what an item that is itself what is meant is told, in the running text, from others of its author and year. */
  told?: Told;
  /** The citation in a few words. */
  short: string;
}

/** A citation: a frame and what goes into its blanks. */
export interface Citation {
  frame: Frame;
  filling: Filling;
}

export const locatorBlank = ({ plural }: Locator): string => (plural ? BLANKS.locators : BLANKS.locator);

/** “¶”, “¶¶”, “note” */
export const locatorSign = ({ label, plural }: Locator): string =>
  label === 'note' ? notesMark(plural) : plural ? '¶¶' : '¶';

/** “¶ 27”, “¶¶ 27–29”, “note 3” */
export const locatorMark = (locator: Locator): string => `${locatorSign(locator)} ${locatorBlank(locator)}`;

export const cslOf = ({ frame, filling }: Citation): CslItem => fillInAll(frame.item, filling);

export const keyOf = ({ filling }: Citation): string => filling.key ?? '';
