import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { rawText } from '../../html/tree.ts';
import { oneLine } from '../characters.ts';
import { attributeOf, childOf, within, type XmlElement } from '../readers/exports/xml.ts';
import { leave } from '../tally.ts';
import { nestedAtoms, type Atom } from '../documents/atoms.ts';
import { isAllCode, isBlank, tagOf, takeFront } from '../documents/paragraph.ts';
import { isContents } from './fields.ts';
import { readLine } from './line.ts';
import { BARE, type Line } from './pieces-of-line.ts';
import { indentIn, type ListPlace } from './numbering.ts';
import type { Piece } from '../documents/pieces.ts';
import type { Story } from './reading.ts';
import type { Role } from '../documents/roles.ts';
import { roleOf } from './styles.ts';
import { countedTo, isOn, valueOf } from './values.ts';

/** A paragraph as the pieces that it is: none where it is empty or of a table of contents, more where boxes are anchored in it. */

/** Its style and those that this is based on. */
const stylesOf = (properties: XmlElement | undefined, { reading: { styles } }: Story): readonly XmlElement[] =>
  styles.chain(valueOf(properties, 'w:pStyle') ?? styles.standard);

/** Levels of a list count from 0. */
const DEEPEST = 8;

/** Its place in a list, by itself or by its styles; null of one in none. */
function listPlaceOf(
  properties: XmlElement | undefined,
  styles: readonly XmlElement[],
  story: Story,
): ListPlace | null {
  const holders = [properties, ...styles.map((style) => childOf(style, 'w:pPr'))];
  const numbers = holders.map((one) => one && childOf(one, 'w:numPr')).filter((one) => one !== undefined);
  const list = numbers.map((one) => valueOf(one, 'w:numId')).find((one) => one !== null);
  if (list === undefined || list === '0') return null;
  const level = numbers.map((one) => valueOf(one, 'w:ilvl')).find((one) => one !== null);
  const ids = styles.map((style) => attributeOf(style, 'w:styleId'));
  const said = level ?? story.reading.counters.levelOfStyle(list!, ids);
  return { list: list!, level: countedTo(DEEPEST, said) };
}

function indentOf(properties: XmlElement | undefined, styles: readonly XmlElement[]): number | null {
  return [properties, ...styles].map(indentIn).find((one) => one !== null) ?? null;
}

const isInContents = ({ fields }: Story): boolean => fields.some(isContents);

/** Whether the end of a paragraph is none: it was taken out, or what is in it is the large first letter of the next. */
const isOneWithNext = (properties: XmlElement | undefined): boolean => {
  const mark = properties && childOf(properties, 'w:rPr');
  const frame = properties && childOf(properties, 'w:framePr');
  const isTaken = mark !== undefined && ['w:del', 'w:moveFrom'].some((name) => childOf(mark, name));
  return isTaken || ['drop', 'margin'].includes(attributeOf(frame, 'w:dropCap') ?? '');
};

/** A line across the page: an empty paragraph with a border, or a drawing that says so. */
const isRule = (paragraph: XmlElement, properties: XmlElement | undefined): boolean => {
  const borders = properties && childOf(properties, 'w:pBdr');
  const isBordered = ['w:bottom', 'w:top', 'w:between'].some(
    (name) => borders && !['nil', 'none', null].includes(valueOf(borders, name)),
  );
  const isDrawn = ({ name, attributes }: XmlElement): boolean => name === 'v:rect' && attributes['o:hr'] === 't';
  return isBordered || within(paragraph, isDrawn).length > 0;
};

/** One table of contents is left once, with all its lines. */
function leaveContents(nodes: ElementContent[], story: Story): void {
  leave(story.reading.tally, 'contents', oneLine(rawText(nodes)), story.inContents ? 0 : 1);
  story.inContents = true;
}

const levelOf = (role: Role | null): number | null =>
  role === 'title' ? 1 : role && typeof role === 'object' ? role.heading : null;

const isHeading = ({ tagName }: Element): boolean => tagName !== 'p';

/** What a paragraph with words is: `place` is where it stands in a list. */
function pieceOf(
  element: Element,
  { role, place, indent, atoms }: { role: Role | null; place: ListPlace | null; indent: number | null; atoms: Atom[] },
  { reading: { counters, tally } }: Story,
): Piece {
  const listed = place && counters.next(place);
  if (isHeading(element)) {
    if (listed && listed !== 'continued' && listed.tag === 'ol') leave(tally, 'numbering', rawText(element.children));
    return { kind: 'block', element, indent };
  }
  if (listed === 'continued') return { kind: 'more', element, indent };
  if (listed)
    return {
      kind: 'item',
      element,
      mark: listed,
      level: place!.level + 1,
      indent: indent ?? counters.indent(place!) ?? 0,
    };
  if (role === 'code' || (role === null && isAllCode(atoms))) return { kind: 'code', element, indent };
  return { kind: role === 'quote' || role === 'caption' ? role : 'block', element, indent };
}

/** `read` reads what boxes hold. */
export function piecesOfParagraph(
  paragraph: XmlElement,
  story: Story,
  read: (children: readonly XmlElement[], story: Story) => Piece[],
): Piece[] {
  const properties = childOf(paragraph, 'w:pPr');
  const styles = stylesOf(properties, story);
  const role = roleOf(paragraph, story.reading.styles);
  const line: Line = { atoms: [...story.carried], boxes: [], paragraph, styles };
  readLine(paragraph, story, line, BARE);
  story.carried = [];
  const boxes = line.boxes.flatMap((box) => read(box.children, { ...story, carried: [], front: null }));
  if (isOneWithNext(properties)) {
    story.carried = line.atoms;
    return boxes;
  }
  const nodes = nestedAtoms(line.atoms);
  const place = listPlaceOf(properties, styles, story);
  if (isBlank(nodes)) {
    if (place) story.reading.counters.next(place);
    return [...(isRule(paragraph, properties) ? [ruled()] : []), ...boxes];
  }
  if (role === 'contents' || isInContents(story)) {
    leaveContents(nodes, story);
    return boxes;
  }
  story.inContents = false;
  const dir = isOn(properties, 'w:bidi') ? ('rtl' as const) : undefined;
  const element = h(tagOf(levelOf(role)), { dir }, nodes);
  story.reading.anchors.finish(element);
  if (takeFront(role, nodes, story.front, story.reading.tally)) return boxes;
  story.front = null;
  return [pieceOf(element, { role, place, indent: indentOf(properties, styles), atoms: line.atoms }, story), ...boxes];
}

const ruled = (): Piece => ({ kind: 'block', element: h('hr'), indent: null });
