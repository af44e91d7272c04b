import type { XmlElement } from '../readers/exports/xml.ts';

/** Every text within an element, that of deletions too. */
export const textsBelow = (element: XmlElement): string =>
  (/^(?:w:t|w:delText|m:t|a:t)$/.test(element.name) ? element.pieces.join('') : '') +
  element.children.map(textsBelow).join('') +
  (element.name === 'w:p' || element.name === 'w:tab' || element.name === 'w:br' ? ' ' : '');
