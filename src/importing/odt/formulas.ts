import type { Element, ElementContent } from 'hast';
import { texOfMathml } from '../../html/mathml.ts';
import { TEXT, type XmlElement } from '../readers/exports/xml.ts';

/** Formulas of an OpenDocument text, which are MathML. What the program was told to set stands beside that, in a language of its own, as an annotation. */

const nodeOf = (element: XmlElement): ElementContent =>
  element.name === TEXT
    ? { type: 'text', value: element.pieces.join('') }
    : {
        type: 'element',
        tagName: element.name.replace(/^math:/, ''),
        properties: {},
        children: element.children.map(nodeOf),
      };

export const texOf = (math: XmlElement): string => texOfMathml(nodeOf(math) as Element).trim();
