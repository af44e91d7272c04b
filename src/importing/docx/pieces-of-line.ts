import type { ElementContent } from 'hast';
import type { Atom } from '../documents/atoms.ts';
import type { XmlElement } from '../readers/exports/xml.ts';
import { leave } from '../tally.ts';
import { addressIn } from './fields.ts';
import type { Story } from './reading.ts';
import { signOf } from './symbols.ts';

/** A line as it is read, and how something comes into it. */

/** What stands in a paragraph. */
export interface Line {
  atoms: Atom[];
  /** Boxes of text that are anchored in it. */
  boxes: XmlElement[];
  /** How it begins, for what is said of a place in it. */
  paragraph: XmlElement;
  /** The styles of the paragraph. */
  styles: readonly XmlElement[];
}

/** What a piece of a line is set in. */
export interface Around {
  link: Atom['link'];
  marks: Atom['marks'];
  /** The face of the run, where it says one. */
  font: string;
}

/** Nothing. */
export const BARE: Around = { link: null, marks: [], font: '' };

export type Reader = (element: XmlElement, story: Story, line: Line, around: Around) => void;

export const isShown = ({ fields }: Story): boolean => fields.every(({ isResult }) => isResult);

export function emit(node: ElementContent, story: Story, line: Line, { link, marks }: Around): void {
  if (!isShown(story)) return;
  line.atoms.push({ node, link: link ?? linkOfFields(story), marks });
  if (node.type !== 'element' || !('dataCall' in node.properties)) story.reading.anchors.saw(node);
}

const links = new WeakMap<object, { href: string }>();

/** Where the innermost field that is a link leads. */
function linkOfFields({ fields }: Story): Atom['link'] {
  const field = fields.findLast(({ instruction }) => addressIn(instruction) !== null);
  if (!field) return null;
  const link = links.get(field) ?? { href: addressIn(field.instruction)! };
  links.set(field, link);
  return link;
}

export const text = (value: string): ElementContent => ({ type: 'text', value });

/** A sign of a face of signs. */
export function emitSign(font: string, code: string, story: Story, line: Line, around: Around): void {
  const sign = signOf(font, code);
  if (sign === null) leave(story.reading.tally, 'sign', `${font} ${code}`);
  else emit(text(sign), story, line, around);
}
