import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { byTag, find, findAll, isElement, rawText } from '../../html/tree.ts';
import { oneLine } from '../characters.ts';
import type { Anchors } from './anchors.ts';
import type { Revisions } from './revisions.ts';

/** A document of a word processor as the page that it would save: what pages have in their own ways is in one form here. */
export interface Document {
  file: string;
  /** The text, with its notes at the end. */
  body: Element;
  front: Front;
  properties: Properties;
  /** Letters by the language that they are said to be in. */
  languages: ReadonlyMap<string, number>;
  /** Comments in the margin, in the order in which the document has them, and where they stand. */
  comments: readonly MarginComment[];
  anchors: Anchors;
  /** The element of the body in which a paragraph went up. */
  moved: ReadonlyMap<Element, Element>;
  revisions: Revisions;
  /** What formulas have that TeX has no form for, with how the paragraph begins. */
  unsaid: readonly { place: string; what: readonly string[] }[];
}

/** A document as it is given. */
export interface DocumentBytes {
  file: string;
  bytes: Uint8Array;
  /** Files beside it, where pictures are carried. */
  beside?: readonly string[] | undefined;
}

/** What stands above a text. */
export interface Front {
  title: string[];
  authors: string[];
  date: string[];
}

/** What a document says of itself. */
export interface Properties {
  title: string | null;
  authors: string[];
  /** When it was last saved, or made. */
  date: string | null;
  language: string | null;
}

export interface MarginComment {
  id: string;
  /** Id of the one that it answers. */
  parent: string | null;
  author: string | null;
  date: string | null;
  isResolved: boolean;
  content: ElementContent[];
}

/** Nothing above a text. */
export const noFront = (): Front => ({ title: [], authors: [], date: [] });

const levelOf = ({ tagName }: Element): number => Number(tagName[1]);

/** A title that is a heading: the text begins with it, and no other is as high. */
function takeTitle(body: Element, front: Front): void {
  if (front.title.length) return;
  const [first] = body.children;
  const headings = findAll(body, byTag('h1', 'h2', 'h3', 'h4', 'h5', 'h6'));
  if (!isElement(first) || first !== headings[0] || find(first, byTag('img'))) return;
  if (headings.slice(1).some((one) => levelOf(one) <= levelOf(first))) return;
  front.title.push(oneLine(rawText(first.children)));
  body.children.shift();
}

/** The body of a document: its text with its notes, by their numbers, without a heading that is its title. */
export function bodyOf(text: readonly ElementContent[], notes: readonly ElementContent[][], front: Front): Element {
  const items = notes.map((content, i) => h('li', { dataFootnoteIndex: String(i + 1) }, content));
  const section = items.length ? [h('section', { className: ['footnotes'] }, h('ol', items))] : [];
  const body = h('article', [...text, ...section]);
  takeTitle(body, front);
  return body;
}

/** The call of a note, by its number. */
export const callOf = (n: number): Element => h('sup', { className: ['footnote-ref'], dataCall: true }, `[${n}]`);

/** When programs that keep no time say that it was. */
const NEVER = /^(?:1601|1970|1980)-01-01T00:00:00/;

/** The first time that is one. */
export const timeAmong = (times: readonly (string | null)[]): string | null =>
  times.find((one) => one !== null && !NEVER.test(one)) ?? null;
