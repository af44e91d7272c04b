import type { Element, ElementContent, Properties, Root } from 'hast';
import { safeAddress } from '../../html/addresses.ts';
import { isDrawn, unifyFormulas } from '../../html/formulas.ts';
import { attribute, find, findAll, hasClass, isElement, liftedFrom, rawText } from '../../html/tree.ts';
import { oneLine } from '../characters.ts';
import { textIn } from './text-in.ts';
import { leave, type Kind, type Tally } from '../tally.ts';
import { unifyCode } from './code.ts';
import { addressOfHeading, alike, type OwnHeadings } from '../own-headings.ts';
import { isHeading, markPlaces, placesOf } from './heading-places.ts';
import { isHidden, takeAnchors } from './hidden.ts';
import { imageAddress, type Places } from './images.ts';
import { textsBelow, unifyNotes } from './notes.ts';

/**
 * Brings a tree into the form that is read whole: what is no text goes, with a line of the report where it had any; notes
 * and formulas have one form; addresses are absolute; what stood in attributes alone stands in the text.
 */

/** Never text. */
const MACHINERY = new Set([
  'script',
  'style',
  'template',
  'link',
  'meta',
  'head',
  'base',
  'param',
  'track',
  'colgroup',
  'col',
]);

const LEFT: Record<string, Kind> = {
  button: 'button',
  input: 'button',
  select: 'button',
  textarea: 'button',
  datalist: 'button',
  nav: 'contents',
  svg: 'drawing',
  noscript: 'fallback',
  noembed: 'fallback',
  noframes: 'fallback',
  title: 'title',
};

function kindOf(element: Element): Kind | null {
  if (Object.hasOwn(LEFT, element.tagName)) return LEFT[element.tagName]!;
  if (isHidden(element)) return 'hidden';
  if (element.tagName === 'iframe' || !isDrawn(element)) return null;
  return rawText(element.children).trim() ? null : 'formula';
}

interface Preparing {
  /** The address that relative ones start from. */
  base: string | null;
  pictures: Places;
  /** Headings to which links of a source without an address may lead. */
  headings: OwnHeadings;
  tally: Tally;
}

const element = (tagName: string, properties: Properties, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const paragraph = (text: string, className?: string): Element =>
  element('p', className ? { className: [className] } : {}, { type: 'text', value: text });

/** Class names of ours: the text of such a paragraph stood in an attribute. */
export const SPEAKER = 'variorum-speaker';
export const POLL = 'ck-poll';

/** What shows only while a pointer rests on something. */
function leaveTitle({ properties }: Element, tally: Tally): void {
  const title = typeof properties['title'] === 'string' ? oneLine(properties['title']) : '';
  if (title) leave(tally, 'hidden', title);
}

function prepareLink(link: Element, { base, headings, tally }: Preparing): void {
  leaveTitle(link, tally);
  const href = attribute(link, 'href');
  if (href === null) return;
  const safe = safeAddress(href, base) ?? addressOfHeading(href, headings);
  if (safe === null) leave(tally, 'address', href);
  link.properties = { ...link.properties, href: safe ?? undefined };
}

function prepareImage(image: Element, { pictures, tally }: Preparing): void {
  const src = imageAddress(image, pictures);
  const alt = oneLine(attribute(image, 'alt') || (attribute(image, 'title') ?? ''));
  if (alt !== oneLine(attribute(image, 'title') ?? '')) leaveTitle(image, tally);
  if (src === null) leave(tally, 'picture', alt ? '' : (attribute(image, 'src') ?? '').slice(0, 60));
  image.properties = { src: src ?? undefined, alt };
}

/** `data-props` of a poll: its question, and what the two ends of its scale mean. */
function pollLines(poll: Element): string[] {
  try {
    const props = JSON.parse(attribute(poll, 'dataProps') ?? '') as Record<string, unknown>;
    const wordings = Object.entries(props).filter(([key]) =>
      /question|wording|option|answer|title|description/i.test(key),
    );
    return wordings
      .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
      .filter((one) => typeof one === 'string');
  } catch {
    return [];
  }
}

function preparePoll(poll: Element): void {
  const lines = pollLines(poll).map(oneLine).filter(Boolean);
  if (lines.length) poll.children = lines.map((line) => paragraph(line));
}

/** A dialogue and the words of a model name their speaker in an attribute. */
function speakerOf(one: Element): string | null {
  if (hasClass(one, 'dialogue-message')) return attribute(one, 'display-name') ?? attribute(one, 'displayName');
  return hasClass(one, 'llm-content-block') ? attribute(one, 'dataModelName') : null;
}

function checkboxOf(item: Element): boolean | null {
  const box = find(
    item,
    ({ tagName, properties: { type } }) => tagName === 'input' && type === 'checkbox',
    ({ tagName }) => tagName === 'li',
  );
  if (!box) return null;
  box.tagName = 'template';
  return Boolean(box.properties['checked']);
}

const hasWords = (node: ElementContent | undefined): boolean => node !== undefined && rawText([node]).trim() !== '';

/** A text in brackets, as wide as those of the script around it. */
function inBrackets(reading: Element): ElementContent[] {
  const [open, close] = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(rawText(reading.children))
    ? '（）'
    : '()';
  return [{ type: 'text', value: open! }, ...reading.children, { type: 'text', value: close! }];
}

/** How characters are read stands in brackets behind them, also where a page has brackets only for browsers that show none. */
function prepareRuby(ruby: Element): void {
  const nodes = ruby.children.filter(hasWords);
  const isBracketed = (i: number): boolean => isElement(nodes[i - 1]) && (nodes[i - 1] as Element).tagName === 'rp';
  ruby.children = nodes.flatMap((node, i): ElementContent[] =>
    isElement(node) && ['rt', 'rtc'].includes(node.tagName) && !isBracketed(i) ? inBrackets(node) : [node],
  );
}

const PREPARE: Record<string, (one: Element, preparing: Preparing) => void> = {
  a: prepareLink,
  abbr: (one, { tally }) => leaveTitle(one, tally),
  acronym: (one, { tally }) => leaveTitle(one, tally),
  dfn: (one, { tally }) => leaveTitle(one, tally),
  ruby: prepareRuby,
  iframe(frame, { tally }) {
    const text = textIn(frame);
    if (text) leave(tally, 'fallback', text);
    frame.children = [];
  },
  img: prepareImage,
  li(item) {
    const checked = checkboxOf(item);
    if (checked !== null) item.properties = { ...item.properties, dataChecked: String(checked) };
  },
};

function prepareElement(one: Element, preparing: Preparing): void {
  if (Object.hasOwn(PREPARE, one.tagName)) PREPARE[one.tagName]!(one, preparing);
  if (hasClass(one, POLL)) preparePoll(one);
  const anchors = isHeading(one) ? takeAnchors(one) : 0;
  if (anchors) leave(preparing.tally, 'mark', '', anchors);
  prepareChildren(one, preparing);
  const speaker = oneLine(speakerOf(one) ?? '');
  if (speaker) one.children.unshift(paragraph(speaker, SPEAKER));
}

function prepareChildren(parent: Root | Element, preparing: Preparing): void {
  parent.children = (parent.children as ElementContent[]).filter((child) => {
    if (!isElement(child)) return child.type === 'text';
    if (MACHINERY.has(child.tagName) || hasClass(child, 'footnotes-sep')) return false;
    const kind = kindOf(child);
    if (kind) {
      const text = oneLine(textsBelow(child).join(' '));
      if (text || kind === 'formula' || kind === 'drawing') leave(preparing.tally, kind, text);
      return false;
    }
    prepareElement(child, preparing);
    return true;
  });
}

function headingsIn(content: Root | Element): OwnHeadings {
  const all = findAll(content, isHeading);
  return { words: all.map(({ children }) => alike(rawText(children))), places: new Set(all.flatMap(placesOf)) };
}

const NONE: OwnHeadings = { words: [], places: new Set() };

/** In place. */
export function prepare(content: Root | Element, preparing: Omit<Preparing, 'headings'>): void {
  const { tally } = preparing;
  const lifted = liftedFrom(content);
  if (lifted?.elements) leave(tally, 'deep', '', lifted.elements);
  if (lifted?.characters) leave(tally, 'endless');
  unifyCode(content, tally);
  unifyNotes(content, tally);
  unifyFormulas(content);
  markPlaces(content);
  const headings = preparing.base === null ? headingsIn(content) : NONE;
  prepareChildren(content, { ...preparing, headings });
}
