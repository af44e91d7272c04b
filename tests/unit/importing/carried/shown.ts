import type { Cheerio, CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { pathOf } from '../../../../src/importing/beside.ts';
import type { Block, Cell, ItemMark } from '../../../../src/schemas/source-block.ts';

/** What is carried, found again in the HTML that a page has of it: letters, numbers, cells, code, formulas, links, pictures. */

/** Blocks of a source, and what is shown of them. */
export interface Shown {
  blocks: Block[];
  $: CheerioAPI;
}

const dense = (text: string): string => text.replace(/\s+/g, '');

const SHIFTED = /[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎]+/g;

/** Letters and digits of a text, one after the other. */
export const lettersOf = (text: string): string =>
  text
    .replace(SHIFTED, (run) => run.normalize('NFKC'))
    .normalize('NFKC')
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join('') ?? '';

const lettersWanted = (text: string, notes: ReadonlySet<number>): string =>
  lettersOf(text.replace(/\[(\d{1,3})\]/g, (call, n: string) => (notes.has(Number(n)) ? '' : call)));

/** What a page says in an element, with its formulas as TeX and its pictures as their words; the calls of notes say nothing. */
export function lettersShown({ blocks, $ }: Shown, at: Cheerio<Element>): string {
  const copy = at.clone();
  copy.find('.note-call').remove();
  // What has no words in its place stands as its address.
  const said = blocks.map(({ text }) => text).join('\n');
  copy
    .find('a')
    .each((_, one) => void ($(one).attr('href') === $(one).text() && !said.includes($(one).text()) && $(one).remove()));
  copy.find('.katex').each((_, one) => {
    const tex = $(one).find('annotation').text();
    $(one).replaceWith($('<span>').text(tex.replace(/^[_^]\{\\text\{(.*)\}\}$/, '$1')));
  });
  copy.find('img').each((_, one) => void $(one).replaceWith($('<span>').text($(one).attr('alt') ?? '')));
  return lettersOf(copy.text());
}

/** `3`, or `c)` where it is written out. */
const LETTERED = /^\s*(?:[a-z]+|-\d+)\)(?=\s|$)/i;

/** Items of numbered lists, as a reader sees their numbers. */
const numbersShown = ({ $ }: Shown): string[] =>
  $('li')
    .toArray()
    .flatMap((item) => {
      const list = $(item).parent();
      const before = $(item).prevAll('li').length;
      if (list.is('ol')) return [`${Number(list.attr('start') ?? 1) + before}`];
      return LETTERED.exec($(item).text())?.[0].trim() ?? [];
    });

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

function numberOf({ ordinal, style }: ItemMark): string[] {
  if (ordinal === undefined) return [];
  if (!style) return [ordinal < 0 ? `${ordinal})` : `${ordinal}`];
  const letters = style.toLowerCase() === 'i' ? ROMAN[ordinal - 1]! : String.fromCharCode(96 + ordinal);
  return [`${style === style.toLowerCase() ? letters : letters.toUpperCase()})`];
}

const marksOf = ({ item }: Block): ItemMark[] =>
  item ? [...(item.outer ?? []), ...(item.continued ? [] : [item])] : [];

const numbersOf = ({ blocks }: Shown): string[] => blocks.flatMap(marksOf).flatMap(numberOf);

/** Its spans and its letters. */
const cellWanted = (cell: Cell): string => `${cell.colspan ?? 1}×${cell.rowspan ?? 1} ${lettersOf(cell.text)}`;

const cellShown = (shown: Shown, cell: Cheerio<Element>): string =>
  `${cell.attr('colspan') ?? 1}×${cell.attr('rowspan') ?? 1} ${lettersShown(shown, cell)}`;

const rowsShown = (shown: Shown, table: Cheerio<Element>): string[][] =>
  table
    .find('tr')
    .toArray()
    .map((row) =>
      shown
        .$(row)
        .children('td, th')
        .toArray()
        .map((cell) => cellShown(shown, shown.$(cell))),
    );

/** Markdown's rows are all as wide as the table: what lacks at the end of one is empty there. */
const isRow = (shown: string[] | undefined, wanted: string[]): boolean =>
  wanted.every((cell, x) => shown?.[x] === cell);

function cellsMissing(shown: Shown): string[] {
  const tables = shown.$('table').toArray();
  return shown.blocks
    .flatMap(({ rows }) => (rows ? [rows] : []))
    .flatMap((rows, i) => {
      // Markdown's table has a head, which is empty where the source's has none.
      const all = rowsShown(shown, shown.$(tables[i]!));
      const same = all.slice(all.length - rows.length);
      return rows
        .map((row) => row.map(cellWanted))
        .flatMap((row, y) => (isRow(same[y], row) ? [] : [`row ${row.join(' | ')} is ${same[y]?.join(' | ')}`]));
    });
}

const formulasIn = ({ $ }: Shown): string =>
  $('annotation, code')
    .toArray()
    .map((one) => dense($(one).text()))
    .join('\n');

const codeIn = ({ $ }: Shown): string[] =>
  $('pre')
    .toArray()
    .map((one) => $(one).text().trimEnd());

/** Letters of each block that do not stand one after the other in what is shown, after those of the block before it. */
function wordsMissing(shown: Shown, notes: ReadonlySet<number>): string[] {
  const letters = lettersShown(shown, shown.$.root().children() as Cheerio<Element>);
  let from = 0;
  return shown.blocks
    .map(({ text }) => text)
    .filter((text) => {
      const wanted = lettersWanted(text, notes);
      const at = letters.indexOf(wanted, from);
      if (at >= 0) from = at + wanted.length;
      return at < 0;
    });
}

/** Addresses of pictures, those among words and in cells too. */
const picturesOf = ({ src, html = '', rows = [], type }: Block): string[] => [
  ...(src !== undefined && type === 'image' ? [src] : []),
  ...[html, ...rows.flat().map((cell) => cell.html ?? '')].flatMap((one) =>
    [...one.matchAll(/<img[^>]* src="([^"]*)"/g)].map(([, address]) => address!.replaceAll('&amp;', '&')),
  ),
];

/** Other files beside a source, as drawings in SVG, are not carried: the edition's own README names them. */
const isCarried = (address: string): boolean =>
  /\.(?:png|jpe?g)$/.test(pathOf(address) ?? '') || address.startsWith('data:');

const isElsewhere = (address: string): boolean => /^https?:/.test(address) && pathOf(address) === null;

/** A picture that lies elsewhere is not fetched: a link leads there. */
function picturesMissing({ blocks, $ }: Shown): string[] {
  const wanted = blocks.flatMap(picturesOf);
  const carried = wanted.filter(isCarried);
  const ways = new Set(
    $('a[href]')
      .toArray()
      .map((one) => $(one).attr('href')),
  );
  return [
    ...($('img').length < carried.length ? carried : []),
    ...wanted.filter((address) => isElsewhere(address) && !ways.has(address)),
    ...blocks.flatMap(({ links = [] }) => links.map(({ href }) => href)).filter((href) => !ways.has(href)),
  ];
}

/** What is not found again, a line each. `notes` are the numbers whose calls lead to notes of the essay. */
export const missingIn = (shown: Shown, notes: ReadonlySet<number>): string[] => [
  ...(numbersOf(shown).join() === numbersShown(shown).join()
    ? []
    : [`numbers ${numbersOf(shown).join()} are ${numbersShown(shown).join()}`]),
  ...cellsMissing(shown),
  ...shown.blocks
    .flatMap(({ tex = [] }) => tex)
    .filter((tex) => !formulasIn(shown).includes(dense(tex)))
    .map((tex) => `formula ${tex}`),
  ...shown.blocks
    .filter(({ type, text }) => type === 'code' && !codeIn(shown).includes(text.trimEnd()))
    .map(({ text }) => `code ${text}`),
  ...wordsMissing(shown, notes).map((text) => `words ${text}`),
  ...picturesMissing(shown).map((address) => `address ${address}`),
];
