import { oneLine } from '../characters.ts';
import { attributeOf, childOf, within, type XmlElement } from '../readers/exports/xml.ts';
import { leave } from '../tally.ts';
import { isAnnotation, textsBelow, type Reading } from './reading.ts';

/** Annotations, which stand in an OpenDocument text where they are anchored. */

/** What a child says, as a line; null where there is none, or it says nothing. */
export const wordsOf = (element: XmlElement, name: string): string | null => {
  const found = childOf(element, name);
  return found ? oneLine(textsBelow(found)) || null : null;
};

/** A comment; `n` is how many there are before it. */
export const annotationIn = (element: XmlElement, n: number): Reading['comments'][number] => ({
  id: attributeOf(element, 'office:name') ?? attributeOf(element, 'loext:name') ?? `annotation ${n}`,
  parent: attributeOf(element, 'loext:parent-name'),
  author: wordsOf(element, 'dc:creator'),
  date: wordsOf(element, 'dc:date'),
  isResolved: attributeOf(element, 'loext:resolved') === 'true',
  content: element,
});

/** Keeps the comments on what is no text: they are on no passage. */
export function keepAnnotations(element: XmlElement, { comments }: Reading): void {
  for (const one of within(element, isAnnotation)) comments.push(annotationIn(one, comments.length));
}

/** Leaves what is hidden from sight, but for what is said of it. */
export function leaveHidden(element: XmlElement, reading: Reading): void {
  leave(reading.tally, 'hidden', textsBelow(element));
  keepAnnotations(element, reading);
}
