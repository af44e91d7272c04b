import { childOf, type XmlElement } from '../readers/exports/xml.ts';
import type { Mark } from '../documents/atoms.ts';
import { isCodeFace, isOfCode, switchedOn, type Styles } from './styles.ts';
import { valueOf } from './values.ts';

/** How a run is set apart from the words around it. What its paragraph looks like as a whole says nothing of it. */

/** Its own properties, then those of its style and of what that is based on. */
export function propertiesOf(run: XmlElement, styles: Styles): (XmlElement | undefined)[] {
  const own = childOf(run, 'w:rPr');
  return [own, ...styles.chain(valueOf(own, 'w:rStyle')).map((style) => childOf(style, 'w:rPr'))];
}

const RAISED = new Map<string, Mark>([
  ['superscript', 'sup'],
  ['subscript', 'sub'],
]);

/** In the order in which they nest, the outermost first. */
export function marksOf(run: XmlElement, styles: Styles, facesTell: boolean): Mark[] {
  const all = propertiesOf(run, styles);
  const [own] = all;
  const raised = RAISED.get(all.map((one) => valueOf(one, 'w:vertAlign')).find((one) => one !== null) ?? '');
  const isCode = (facesTell && isCodeFace(own)) || styles.chain(valueOf(own, 'w:rStyle')).some(isOfCode);
  const found: [boolean, Mark][] = [
    [switchedOn(all, 'w:b'), 'strong'],
    [switchedOn(all, 'w:i'), 'em'],
    [switchedOn(all, 'w:strike') || switchedOn(all, 'w:dstrike'), 'del'],
    [isCode, 'code'],
  ];
  const marks = found.flatMap(([is, mark]) => (is ? [mark] : []));
  return raised ? [...marks.filter((one) => one !== 'code'), raised, ...(isCode ? (['code'] as const) : [])] : marks;
}

/** Whether it is kept from sight; a paragraph's style may say so too. */
export const isHidden = (run: XmlElement, paragraph: readonly XmlElement[], styles: Styles): boolean =>
  switchedOn([...propertiesOf(run, styles), ...paragraph.map((style) => childOf(style, 'w:rPr'))], 'w:vanish');
