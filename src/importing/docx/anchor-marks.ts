import { attributeOf, within, type XmlElement } from '../readers/exports/xml.ts';
import type { Story } from './reading.ts';

/** Where comments begin and end in a line. */
export const ANCHOR_READERS: Record<string, (element: XmlElement, story: Story) => void> = {
  'w:commentRangeStart': (element, { reading }) => reading.anchors.begin(attributeOf(element, 'w:id') ?? ''),
  'w:commentRangeEnd': (element, { reading }) => reading.anchors.end(attributeOf(element, 'w:id') ?? ''),
  // It stands behind the words, and ends them where no mark of their end does.
  'w:commentReference': (element, { reading }) => {
    const id = attributeOf(element, 'w:id') ?? '';
    reading.anchors.at(id);
    reading.anchors.end(id);
  },
};

const isMark = ({ name }: XmlElement): boolean => Object.hasOwn(ANCHOR_READERS, name);

export const isEnd = ({ name }: XmlElement): boolean => name === 'w:commentRangeEnd';

/** Reads those within an element that pass: comments may be anchored in what is no text any more. */
export function readAnchors(element: XmlElement, story: Story, test: (one: XmlElement) => boolean = () => true): void {
  for (const one of within(element, isMark).filter(test)) ANCHOR_READERS[one.name]!(one, story);
}
