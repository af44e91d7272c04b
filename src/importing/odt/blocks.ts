import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { oneLine } from '../characters.ts';
import { nestedAtoms } from '../documents/atoms.ts';
import { isAllCode, isBlank, tagOf, takeFront } from '../documents/paragraph.ts';
import { gathered, type Piece } from '../documents/pieces.ts';
import type { Role } from '../documents/roles.ts';
import { attributeOf, childOf, type XmlElement } from '../readers/exports/xml.ts';
import { leave } from '../tally.ts';
import { keepAnnotations, leaveHidden } from './annotations.ts';
import { isDrawn, readLine, type Line } from './line.ts';
import { holdsHeading, listOf, numberIn } from './lists.ts';
import { textsBelow, type Reading } from './reading.ts';
import { isHidden, isNamed, marksWithin, roleOf } from './styles.ts';
import { tableOf } from './tables.ts';

/** What stands one below the other in an OpenDocument text, a note, a comment, a cell or a box. */

/** In what list something stands. */
interface In {
  depth: number;
  style: string | null;
}

type Reader = (element: XmlElement, reading: Reading, within: In) => Piece[];

const block = (element: Element): Piece => ({ kind: 'block', element, indent: null });

const levelOf = (paragraph: XmlElement, role: Role | null): number | null => {
  if (role === 'title') return 1;
  if (role && typeof role === 'object') return role.heading;
  return paragraph.name === 'text:h' ? (numberIn(paragraph, 'text:outline-level') ?? 1) : null;
};

function pieceOf(nodes: ElementContent[], { paragraph, atoms, styles }: Line, reading: Reading): Piece[] {
  const role = roleOf(styles);
  const level = levelOf(paragraph, role);
  const element = h(tagOf(level), nodes);
  reading.anchors.finish(element);
  if (takeFront(role, nodes, reading.front, reading.tally)) return [];
  reading.front = null;
  if (level !== null) return [block(element)];
  if (role === 'code' || (role === null && isAllCode(atoms))) return [{ kind: 'code', element, indent: null }];
  return [{ kind: role === 'quote' || role === 'caption' ? role : 'block', element, indent: null }];
}

const readParagraph: Reader = (paragraph, reading, within) => {
  const styles = reading.styles.chain('paragraph', attributeOf(paragraph, 'text:style-name'));
  const hidden = childOf(paragraph, 'text:hidden-paragraph');
  if (isHidden(styles) || (hidden && attributeOf(hidden, 'text:is-hidden') === 'true')) {
    leaveHidden(paragraph, reading);
    return [];
  }
  const line: Line = { atoms: [], boxes: [], paragraph, styles };
  const own = styles.filter((style) => reading.styles.automatic.has(style));
  readLine(paragraph, reading, line, { link: null, marks: marksWithin(own, []) });
  const nodes = nestedAtoms(line.atoms);
  const isRule = isBlank(nodes) && isNamed(styles, 'Horizontal Line');
  const { front } = reading;
  const pieces = isRule ? [block(h('hr'))] : isBlank(nodes) ? [] : pieceOf(nodes, line, reading);
  const after = reading.front;
  reading.front = null;
  const boxes = line.boxes.flatMap((box) => piecesOf(box.children, reading, within));
  reading.front = boxes.length ? null : front && after;
  return [...pieces, ...boxes];
};

const readList: Reader = (list, reading, within) => {
  if (holdsHeading(list))
    return list.children.flatMap((item) => piecesOf(item.children, reading, { ...within, depth: within.depth + 1 }));
  const read = (inner: In) => (children: readonly XmlElement[]) => readBlocks(children, reading, inner);
  return listOf(list, reading, read, within).map((node) => block(node as Element));
};

const readSection: Reader = (section, reading, within) => {
  const isShown = !['none', 'condition'].includes(attributeOf(section, 'text:display') ?? '');
  if (isShown) return piecesOf(section.children, reading, within);
  leaveHidden(section, reading);
  return [];
};

const readContents: Reader = (contents, { tally }) => {
  const body = childOf(contents, 'text:index-body');
  if (body) leave(tally, 'contents', oneLine(textsBelow(body)));
  return [];
};

const nothing: Reader = () => [];

const READERS: Record<string, Reader> = {
  'text:p': readParagraph,
  'text:h': readParagraph,
  'text:list': readList,
  'text:section': readSection,
  'text:table-of-content': readContents,
  'text:illustration-index': readContents,
  'text:table-index': readContents,
  'text:object-index': readContents,
  'text:user-index': readContents,
  'text:alphabetical-index': readContents,
  'text:bibliography': (one, reading, within) =>
    piecesOf(childOf(one, 'text:index-body')?.children ?? [], reading, within),
  'text:tracked-changes': (one, reading) => {
    keepAnnotations(one, reading);
    return [];
  },
  'office:forms': nothing,
  'dc:creator': nothing,
  'dc:date': nothing,
  'meta:date-string': nothing,
  'meta:creator-initials': nothing,
  'loext:sender-initials': nothing,
  'table:table': (one, reading, within) => {
    reading.front = null;
    return tableOf(one, (children) => readBlocks(children, reading, within), reading).map(block);
  },
};

/** What is anchored to a page stands in a paragraph of its own. */
const isLoose = (element: XmlElement): boolean => isDrawn(element) || element.name.startsWith('office:annotation');

export function piecesOf(children: readonly XmlElement[], reading: Reading, within: In): Piece[] {
  return children.flatMap((child) => {
    if (Object.hasOwn(READERS, child.name)) return READERS[child.name]!(child, reading, within);
    if (isLoose(child))
      return readParagraph({ ...child, name: 'text:p', attributes: {}, children: [child] }, reading, within);
    return piecesOf(child.children, reading, within);
  });
}

export const readBlocks = (
  children: readonly XmlElement[],
  reading: Reading,
  within: In = { depth: 1, style: null },
): ElementContent[] => gathered(piecesOf(children, reading, within), reading.moved);
