import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../readers/exports/xml.ts';
import { cellOf } from '../documents/cell.ts';
import type { Story } from './reading.ts';
import { takenOut } from '../documents/revisions.ts';
import { textsBelow } from './texts.ts';
import { countedTo, isOn, numberOf, valueOf } from './values.ts';

/** Tables, whose cells say in which columns they stand, and whether they go on with the one above. */

interface Cell {
  element: XmlElement;
  /** Those below it that go on with it. */
  more: XmlElement[];
  /** From 0. */
  column: number;
  columns: number;
  rows: number;
}

type Read = (children: readonly XmlElement[], story: Story) => ElementContent[];

/** Rows and cells may stand in what holds them. */
const HOLDERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

const held = (holder: XmlElement, name: string): XmlElement[] =>
  holder.children.flatMap((child) =>
    child.name === name ? [child] : HOLDERS.has(child.name) ? held(child, name) : [],
  );

const propertiesOf = (element: XmlElement, name: string): XmlElement | undefined => childOf(element, name);

/** Word has no more columns. */
const MOST_COLUMNS = 63;

/** Columns in which nothing stands before the first cell. */
const before = (row: XmlElement): number =>
  countedTo(MOST_COLUMNS, valueOf(propertiesOf(row, 'w:trPr'), 'w:gridBefore'));

const isMore = (cell: XmlElement): boolean => {
  const merged = childOf(propertiesOf(cell, 'w:tcPr') ?? cell, 'w:vMerge');
  return merged !== undefined && attributeOf(merged, 'w:val') !== 'restart';
};

/** The cells of each row that stand there and do not go on with another, with how far they reach. */
function laidOut(rows: readonly XmlElement[]): Cell[][] {
  let above = new Map<number, Cell>();
  return rows.map((row) => {
    const own = new Map<number, Cell>();
    const cells: Cell[] = [];
    let column = before(row);
    for (const element of held(row, 'w:tc')) {
      const columns = Math.max(1, numberOf(propertiesOf(element, 'w:tcPr'), 'w:gridSpan') ?? 1);
      const over = isMore(element) ? above.get(column) : undefined;
      const cell = over ?? { element, more: [], column, columns, rows: 0 };
      cell.rows++;
      if (over) over.more.push(element);
      else cells.push(cell);
      own.set(column, cell);
      column += columns;
    }
    above = own;
    return cells;
  });
}

const ALIGNED = new Map([
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
]);

function alignmentOf(cell: XmlElement): string | undefined {
  const said = childrenOf(cell, 'w:p').map((one) => valueOf(childOf(one, 'w:pPr'), 'w:jc') ?? '');
  return said.length && said.every((one) => one === said[0]) ? ALIGNED.get(said[0]!) : undefined;
}

/** Whether the first row is one of headings: the style of the table sets it apart, and is asked to. */
function hasHead(table: XmlElement, { reading: { styles } }: Story): boolean {
  const properties = childOf(table, 'w:tblPr');
  const look = properties && childOf(properties, 'w:tblLook');
  const said = attributeOf(look, 'w:firstRow');
  const bits = Number.parseInt(attributeOf(look, 'w:val') ?? '0', 16);
  const isAsked = said === null ? (bits & 0x20) !== 0 : ['1', 'true', 'on'].includes(said);
  return (
    isAsked &&
    styles
      .chain(valueOf(properties, 'w:tblStyle'))
      .some((style) => childrenOf(style, 'w:tblStylePr').some((one) => attributeOf(one, 'w:type') === 'firstRow'))
  );
}

function withoutTakenOut(rows: readonly XmlElement[], { reading: { revisions } }: Story): XmlElement[] {
  return rows.filter((row) => {
    const properties = childOf(row, 'w:trPr');
    if (properties && childOf(properties, 'w:ins')) revisions.inserted += 1;
    const isTaken = properties !== undefined && childOf(properties, 'w:del') !== undefined;
    if (isTaken) takenOut(revisions, textsBelow(row));
    return !isTaken;
  });
}

/** `read` reads what cells hold. None where no row is left. */
export function tableOf(table: XmlElement, story: Story, read: Read): Element[] {
  const rows = withoutTakenOut(held(table, 'w:tr'), story);
  const isHead = (row: XmlElement, i: number): boolean =>
    isOn(propertiesOf(row, 'w:trPr'), 'w:tblHeader') === true || (i === 0 && rows.length > 1 && hasHead(table, story));
  const heads = rows.findIndex((row, i) => !isHead(row, i));
  const cells = laidOut(rows);
  const written = rows.map((row, i) => {
    const isOfHead = heads < 0 ? rows.length > 1 && i === 0 : i < heads;
    const empty = Array.from({ length: before(row) }, () => h('td'));
    const readCell = ({ element, more, columns, rows: high }: Cell): Element =>
      cellOf(
        { isHead: isOfHead, columns, rows: high, align: alignmentOf(element) },
        read(
          [element, ...more].flatMap(({ children }) => children),
          { ...story, carried: [], front: null },
        ),
        story.moved,
      );
    return h('tr', [...empty, ...cells[i]!.map(readCell)]);
  });
  return written.length ? [h('table', h('tbody', written))] : [];
}
