import type { Element, ElementContent } from 'hast';
import { attribute, byTag, elementsIn, isElement } from '../../html/tree.ts';
import type { Block, Cell, Rich } from '../../schemas/source-block.ts';
import { addressOf, EMBEDDED } from './embeds.ts';
import { contentOf, type Content } from './inline.ts';

/** Tables with what their cells hold. */

const PARTS = byTag('thead', 'tbody', 'tfoot');
const isRow = byTag('tr');
const isCell = byTag('td', 'th');

/** Rows of the table itself, none of a table in a cell; whether they are its head. */
function rowsOf(table: Element): { row: Element; head: boolean }[] {
  return elementsIn(table).flatMap((part) => {
    if (isRow(part)) return [{ row: part, head: false }];
    const head = part.tagName === 'thead';
    return PARTS(part)
      ? elementsIn(part)
          .filter(isRow)
          .map((row) => ({ row, head }))
      : [];
  });
}

/** The standard lets a cell cover no more columns than this. */
const WIDEST = 1000;

function span(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const n = Number(attribute(cell, name) ?? 1);
  return Number.isInteger(n) && n > 1 ? Math.min(n, WIDEST) : 1;
}

function alignment(cell: Element): Cell['align'] {
  const said = attribute(cell, 'align') ?? /text-align:\s*(\w+)/.exec(attribute(cell, 'style') ?? '')?.[1];
  return said === 'left' || said === 'center' || said === 'right' ? said : undefined;
}

/** A cell has no blocks of its own: what is embedded in it is a link. */
const linked = (nodes: ElementContent[]): ElementContent[] =>
  nodes.map((node) => {
    if (!isElement(node)) return node;
    const href = EMBEDDED.has(node.tagName) ? addressOf(node) : null;
    if (href === null) return { ...node, children: linked(node.children) };
    const children: ElementContent[] = node.children.length
      ? node.children
      : [{ type: 'text', value: attribute(node, 'title') ?? '' }];
    return { type: 'element', tagName: 'a', properties: { href }, children };
  });

const rich = ({ text, html }: Content): Rich => ({ text, ...(html === undefined ? {} : { html }) });

function readCell(element: Element, content: Content, head: boolean): Cell {
  const [colspan, rowspan, align] = [span(element, 'colSpan'), span(element, 'rowSpan'), alignment(element)];
  return {
    ...rich(content),
    ...(head || element.tagName === 'th' ? { header: true } : {}),
    ...(colspan > 1 ? { colspan } : {}),
    ...(rowspan > 1 ? { rowspan } : {}),
    ...(align ? { align } : {}),
  };
}

/** A table as a block; null when nothing is in it. */
export function readTable(table: Element): Block | null {
  const contents: Content[] = [];
  const read = (element: Element): Content => {
    const content = contentOf(linked(element.children), 'cell');
    contents.push(content);
    return content;
  };
  const titles = elementsIn(table).filter(byTag('caption')).map(read);
  const rows = rowsOf(table).map(({ row, head }) =>
    elementsIn(row)
      .filter(isCell)
      .map((cell) => readCell(cell, read(cell), head)),
  );
  const [caption] = titles;
  const tex = contents.flatMap(({ formulas }) => formulas.map((one) => one.tex));
  const links = contents.flatMap((content) => content.links);
  const text = titles
    .map((one) => one.text)
    .concat(rows.map((row) => row.map((cell) => cell.text).join('\t')))
    .join('\n');
  if (!text.trim() && contents.every(({ html }) => html === undefined)) return null;
  return {
    type: 'table',
    text,
    ...(caption ? { caption: rich(caption) } : {}),
    rows,
    ...(tex.length ? { tex } : {}),
    ...(links.length ? { links } : {}),
  };
}
