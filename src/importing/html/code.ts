import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import {
  attribute,
  byTag,
  classesOf,
  elementsIn,
  find,
  findAll,
  hasClass,
  isElement,
  rawText,
  remove,
} from '../../html/tree.ts';
import { leave, type Tally } from '../tally.ts';

/**
 * Code with the numbers of its lines beside it, as Hugo, Pygments, Rouge, Hexo, GitHub and highlight.js write it: within the lines, or in a
 * table of which the code is the other column. It becomes code without them.
 */

const GUTTERS = [
  'linenos',
  'lineno',
  'linenodiv',
  'line-number',
  'line-numbers',
  'line-numbers-rows',
  'gutter',
  'rouge-gutter',
  'ln',
  'lnt',
  'blob-num',
  'hljs-ln-numbers',
];
const CODES = ['code', 'rouge-code', 'blob-code', 'hljs-ln-code'];

const hasOnlyNumbers = (element: Element): boolean => /^[\d\s]*$/.test(rawText(element.children));

const isGutter = (element: Element): boolean => hasClass(element, ...GUTTERS) && hasOnlyNumbers(element);

const isGutterCell = (cell: Element): boolean =>
  isGutter(cell) || (find(cell, isGutter) !== null && hasOnlyNumbers(cell));

const isCode = (cell: Element): boolean => hasClass(cell, ...CODES) || find(cell, byTag('pre', 'code')) !== null;

const isTable = byTag('table');

/** The cells of code in a table that has nothing else but numbers; null of any other. */
function codeCells(table: Element): Element[] | null {
  const cells = findAll(table, byTag('td', 'th'));
  const rows = findAll(table, byTag('tr'));
  const codes = cells.filter((cell) => !isGutterCell(cell));
  const isAll = codes.length > 0 && codes.length < cells.length && codes.every(isCode);
  return isAll && rows.every((row) => elementsIn(row).filter((cell) => codes.includes(cell)).length <= 1)
    ? codes
    : null;
}

/** Some write each line as an element, and nothing between two of them. */
function textOfCell(cell: Element): string {
  const lines = findAll(cell, (one) => one.tagName === 'div' && hasClass(one, 'line'));
  return lines.length ? lines.map((line) => rawText(line.children)).join('\n') : rawText(cell.children);
}

const isLanguage = (name: string): boolean => name.startsWith('language-');

/** `language-python`, `data-lang="python"` or, as Hexo has it, `<figure class="highlight python">`. */
function languageClass(element: Element): string | null {
  const named = classesOf(element).find(isLanguage);
  const data = attribute(element, 'dataLang');
  const hexo =
    element.tagName === 'figure' && hasClass(element, 'highlight')
      ? classesOf(element).find((name) => name !== 'highlight')
      : undefined;
  return named ?? (data ? `language-${data}` : hexo ? `language-${hexo}` : null);
}

const languageWithin = (element: Element): string | null =>
  [element, ...findAll(element, () => true)].map(languageClass).find((one) => one !== null) ?? null;

function inTable(element: Element): Element[] | null {
  if (isTable(element)) return codeCells(element);
  const table = element.tagName === 'pre' ? find(element, isTable) : null;
  return table && codeCells(table);
}

function withoutNumbers(pre: Element, tally: Tally): void {
  for (const gutter of findAll(pre, isGutter)) leave(tally, 'mark', rawText(gutter.children));
  remove(pre, isGutter);
}

function preOf(cells: readonly Element[], element: Element, language: string | null, tally: Tally): Element {
  for (const cell of cells) withoutNumbers(cell, tally);
  for (const cell of findAll(element, byTag('td', 'th')))
    if (!cells.includes(cell)) leave(tally, 'mark', rawText(cell.children));
  const className = languageWithin(element) ?? language;
  return h('pre', h('code', className ? { className: [className] } : {}, cells.map(textOfCell).join('\n')));
}

function unified(child: ElementContent, around: string | null, tally: Tally): ElementContent {
  if (!isElement(child)) return child;
  const language = languageClass(child) ?? around;
  const cells = inTable(child);
  if (cells) return preOf(cells, child, language, tally);
  if (child.tagName !== 'pre') walk(child, language, tally);
  else {
    withoutNumbers(child, tally);
    if (language && !languageWithin(child)) child.properties['className'] = [...classesOf(child), language];
  }
  return child;
}

function walk(parent: Root | Element, language: string | null, tally: Tally): void {
  parent.children = (parent.children as ElementContent[]).map((child) => unified(child, language, tally));
}

/** In place. */
export const unifyCode = (content: Root | Element, tally: Tally): void => walk(content, null, tally);
