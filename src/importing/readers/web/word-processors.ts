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
} from '../../../html/tree.ts';
import { oneLine } from '../../characters.ts';
import { nested, type LooseItem } from '../../html/loose-items.ts';

/**
 * Pages that word processors save documents as: Word with its lists, titles and quotations as paragraphs that only look like
 * them, Google Docs with each stretch of a nested list as a list of its own, and with links by way of Google. Brought into the
 * elements that HTML has for them, in place.
 */

/** The class that such a page's body is given, since all of it is the document. */
export const DOCUMENT = 'word-processor-document';

const isWordsName = (one: Element): boolean =>
  one.tagName === 'meta' && /^Microsoft Word\b/.test(attribute(one, 'content') ?? '');

/** Word names itself in the head, or puts its sections right into the body: a page into which its paragraphs were pasted does neither. */
const isOfWord = (page: Root, body: Element): boolean =>
  elementsIn(body).some((one) => hasClass(one, 'WordSection1', 'Section1')) || find(page, isWordsName) !== null;

const isOfGoogle = (body: Element): boolean => hasClass(body, 'doc-content');

const styleOf = (one: Element): string => attribute(one, 'style') ?? '';

type ItemsOf = (one: Element) => LooseItem[] | null;

const isSpace = (node: Root['children'][number]): boolean => node.type === 'text' && !node.value.trim();

/** Puts runs of neighbours that are items into lists, wherever they stand. */
function gatherItems(holder: Root | Element, itemsOf: ItemsOf): void {
  const children: ElementContent[] = [];
  let run: LooseItem[] = [];
  const close = (): void => {
    children.push(...nested(run));
    run = [];
  };
  for (const child of holder.children as ElementContent[]) {
    const items = isElement(child) ? itemsOf(child) : null;
    if (items) run.push(...items);
    else if (!run.length || !isSpace(child)) {
      close();
      children.push(child);
      if (isElement(child)) gatherItems(child, itemsOf);
    }
  }
  close();
  holder.children = children;
}

const ORDERED = /^(?:(\d{1,4})|([ivx]+)|([a-z]))[.)]$/i;

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10 };

const romanNumber = (numeral: string): number =>
  [...numeral.toLowerCase()]
    .map((sign) => ROMAN[sign]!)
    .reduce((sum, one, i, all) => sum + (one < (all[i + 1] ?? 0) ? -one : one), 0);

/** What a mark says: `1.`, `a)`, `II.` or a bullet of any shape. A Roman v or x by itself is one at each third level, where Word writes such numbers. */
function listOf(mark: string, level: number): Pick<LooseItem, 'tag' | 'type' | 'value'> {
  const [, number, numeral, other] = ORDERED.exec(mark) ?? [];
  if (number !== undefined) return { tag: 'ol', value: Number(number) };
  const letter = numeral ?? other;
  if (letter === undefined) return { tag: 'ul' };
  const isCapital = letter !== letter.toLowerCase();
  if (numeral !== undefined && (numeral.length > 1 || /i/i.test(numeral) || level % 3 === 0))
    return { tag: 'ol', type: isCapital ? 'I' : 'i', value: romanNumber(numeral) };
  return { tag: 'ol', type: isCapital ? 'A' : 'a', value: letter.toLowerCase().charCodeAt(0) - 96 };
}

/** The space between a mark and the words, which Word sets in a small face. */
const isGap = (one: Element): boolean => one.tagName === 'span' && /font:\s*7\.0pt/.test(styleOf(one));

/** Takes the mark of an item out of its paragraph; null where it has none. */
function takeMark(item: Element): string | null {
  const ignored = find(item, (one) => /mso-list:\s*Ignore/i.test(styleOf(one)));
  if (ignored) {
    remove(item, (one) => one === ignored);
    return rawText([ignored]).trim();
  }
  const gap = find(item, isGap);
  const before = gap && item.children.indexOf(gap) > 0 ? item.children.slice(0, item.children.indexOf(gap)) : null;
  const mark = before && rawText(before).trim();
  if (!mark || mark.length > 6) return null;
  item.children = item.children.slice(before.length + 1);
  return mark;
}

/** Half an inch, in points: by so much each level is indented. */
const INDENT = 36;

/** A paragraph that is an item of Word's. */
function itemOfWord(one: Element): LooseItem[] | null {
  const isItem =
    one.tagName === 'p' &&
    (/mso-list:\s*l\d/.test(styleOf(one)) || classesOf(one).some((name) => name.startsWith('MsoListParagraph')));
  const mark = isItem ? takeMark(one) : null;
  if (mark === null) return null;
  const said = /level(\d+)/.exec(styleOf(one))?.[1];
  const indent = /margin-left:\s*([\d.]+)pt/.exec(styleOf(one))?.[1];
  const level = said ? Number(said) : Math.max(1, Math.round(Number(indent ?? INDENT) / INDENT));
  return [{ level, ...listOf(mark, level), content: one.children }];
}

/** A stretch of a list of Google's: its class has the list and the level, from 0. */
function itemsOfGoogle(one: Element): LooseItem[] | null {
  const level = classesOf(one)
    .map((name) => /^lst-\S+-(\d+)$/.exec(name)?.[1])
    .find((found) => found !== undefined);
  if ((one.tagName !== 'ol' && one.tagName !== 'ul') || level === undefined) return null;
  const tag = one.tagName;
  const start = Number(attribute(one, 'start') ?? 1);
  return one.children.filter(isElement).map((item, i) => ({
    level: Number(level) + 1,
    tag,
    ...(tag === 'ol' && { value: start + i }),
    content: item.children,
  }));
}

const QUOTES = ['MsoQuote', 'MsoIntenseQuote', 'MsoQuoteCxSpFirst', 'MsoQuoteCxSpMiddle', 'MsoQuoteCxSpLast'];

/** Neighbouring paragraphs that are set as a quotation. */
function gatherQuotes(holder: Root | Element): void {
  const children: ElementContent[] = [];
  let open: Element | null = null;
  for (const child of holder.children as ElementContent[]) {
    if (isElement(child) && hasClass(child, ...QUOTES)) {
      if (!open) children.push((open = h('blockquote')));
      open.children.push(child);
      continue;
    }
    if (!isSpace(child)) open = null;
    children.push(child);
    if (isElement(child)) gatherQuotes(child);
  }
  holder.children = children;
}

/** Where a link by way of Google leads. */
function directAddress(href: string): string {
  const url = URL.parse(href);
  const to = url?.hostname === 'www.google.com' && url.pathname === '/url' ? url.searchParams.get('q') : null;
  return to ?? href;
}

/** Lines of a table of contents, which is set anew: named as those of other pages are. */
function nameContents(body: Element): void {
  for (const line of findAll(body, (one) => classesOf(one).some((name) => /^MsoToc\d/.test(name))))
    line.properties = { ...line.properties, className: [...classesOf(line), 'toc'] };
}

function nameTitle(body: Element): void {
  const title = find(body, (one) => one.tagName === 'p' && hasClass(one, 'MsoTitle', 'title'));
  if (title) title.tagName = 'h1';
}

/** Whether Word has given it one of its styles. */
const isMarked = (one: Element): boolean => classesOf(one).some((name) => name.startsWith('Mso'));

/** Lists and quotations are read wherever such paragraphs stand, on pages into which they were pasted too. */
export function readAsDocument(page: Root): void {
  const body = find(page, byTag('body'));
  if (!body) return;
  const isGoogle = isOfGoogle(body);
  if (isGoogle) gatherItems(body, itemsOfGoogle);
  else if (find(body, isMarked)) {
    gatherItems(body, itemOfWord);
    gatherQuotes(body);
  }
  if (!isGoogle && !isOfWord(page, body)) return;
  body.properties = { ...body.properties, className: [...classesOf(body), DOCUMENT] };
  nameTitle(body);
  nameContents(body);
  for (const link of findAll(body, byTag('a'))) {
    const href = attribute(link, 'href');
    if (href !== null) link.properties = { ...link.properties, href: directAddress(href) };
  }
}

const PROPERTY = /<o:Author>([^<]+)<\/o:Author>/;

/** Whom the properties of a document name, which Word keeps in a comment of the page: often whose computer it was. */
export function namesInProperties(page: Root): string[] {
  const head = find(page, byTag('head'));
  return (head?.children ?? []).flatMap((node) => {
    const name = node.type === 'comment' ? PROPERTY.exec(node.value)?.[1] : undefined;
    return name === undefined ? [] : [oneLine(name)];
  });
}
