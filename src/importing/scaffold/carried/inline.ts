import type { Element, ElementContent } from 'hast';
import type { Paragraph, PhrasingContent } from 'mdast';
import type {} from 'mdast-util-math';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { formulaOf } from '../../../html/formulas.ts';
import { texText } from '../../../html/tex-text.ts';
import { attribute, isElement, parseContent, rawText } from '../../../html/tree.ts';
import type { Reference } from '../../../edition/reference.ts';
import { LIMITS } from '../../limits.ts';
import { isSound } from '../../sound-formula.ts';
import type { Rich } from '../../../schemas/source-block.ts';
import { placeOf, type OwnPlace } from './own-places.ts';

/** The words of a block with their mark-up, as Markdown has it. */

/** What a passage may point at, and what it has said so far. */
export interface Carrying {
  /** Notes by the number that the copy gives them. */
  notes: ReadonlyMap<number, Reference>;
  called: Set<Reference>;
  /** Whether it stands between marks of quotation already: others are within. */
  inQuotation?: boolean;
  /** The name of a picture within the edition; null of one that is not there. */
  picture: (address: string) => string | null;
  /** Where a link leads that is one to the work itself. */
  ownPlace?: OwnPlace;
}

export const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

const text = (value: string): PhrasingContent[] => (value ? [{ type: 'text', value }] : []);

const callOf = (to: Reference): PhrasingContent =>
  ({
    type: 'mdxJsxTextElement',
    name: 'NoteCall',
    attributes: [{ type: 'mdxJsxAttribute', name: 'to', value: to }],
    children: [],
  }) satisfies MdxJsxTextElement;

const CALL = /\[(\d{1,3})\]/g;

/** Calls of notes within plain words. */
export function withCalls(value: string, { notes, called }: Carrying): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: all, 1: n, index } of value.matchAll(CALL)) {
    const note = notes.get(Number(n));
    if (!note) continue;
    parts.push(...text(value.slice(from, index)), callOf(note));
    called.add(note);
    from = index + all.length;
  }
  return [...parts, ...text(value.slice(from))];
}

/** What cannot be set is shown as it was written. */
const formula = (tex: string): PhrasingContent =>
  isSound(tex, false) ? { type: 'inlineMath', value: tex } : { type: 'inlineCode', value: tex };

const RAISED: Record<string, string> = Object.fromEntries(
  [...'0123456789+-=()ni'].map((one, i) => [one, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'][i]!]),
);
const LOWERED: Record<string, string> = Object.fromEntries(
  [...'0123456789+-=()'].map((one, i) => [one, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][i]!]),
);

/** The sign of a note that is none of the edition's, as in a comment: none the worse on the line. */
const SIGN = /^\s*(?:\[(?:\d{1,4}|\p{L}|[*†‡§¶#]+)\]|[*†‡§¶]+)\s*$/u;

/** Markdown raises and lowers nothing: where there are such characters they do it, or else a formula. */
function shifted(element: Element, carrying: Carrying): PhrasingContent[] {
  const value = rawText(element.children);
  const call = withCalls(value, carrying);
  if (call.some(({ type }) => type !== 'text')) return call;
  if (SIGN.test(value) || !value.trim()) return inlineOf(element.children, carrying);
  const [map, mark] = element.tagName === 'sup' ? [RAISED, '^'] : [LOWERED, '_'];
  const letters = [...value.trim().replaceAll('−', '-')].map((one) => map[one]);
  if (letters.every((one) => one !== undefined)) return text(letters.join(''));
  // 1st, M^me: of words, and none the worse on the line.
  if (element.tagName === 'sup' && /^\p{L}{1,3}$/u.test(value.trim())) return text(value.trim());
  const tex = `${mark}{\\text{${texText(value.trim())}}}`;
  return isSound(tex, false) ? [{ type: 'inlineMath', value: tex }] : inlineOf(element.children, carrying);
}

const EMPHASIS: Record<string, 'emphasis' | 'strong' | 'delete'> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  var: 'emphasis',
  mark: 'emphasis',
  u: 'emphasis',
  ins: 'emphasis',
  b: 'strong',
  strong: 'strong',
  del: 'delete',
  s: 'delete',
};

function imageOf(element: Element, { picture }: Carrying): PhrasingContent[] {
  const src = attribute(element, 'src');
  const alt = attribute(element, 'alt') ?? '';
  return shownPicture(src, alt, picture);
}

/** A picture that lies elsewhere is not fetched: a link leads there. */
export function shownPicture(src: string | null, alt: string, picture: Carrying['picture']): PhrasingContent[] {
  const name = src === null ? null : picture(src);
  if (name !== null) return [{ type: 'image', url: `/images/${name}`, alt: alt || nameOfPicture(name) }];
  if (src === null || !/^https?:/.test(src) || src.startsWith('https://beside.invalid/')) return text(alt);
  return [linkTo(src, text(alt || src))];
}

/** `old-mill.png` → old mill. */
const nameOfPicture = (name: string): string => name.replace(/\.\w+$/, '').replace(/[-_]+/g, ' ');

const linkTo = (url: string, children: PhrasingContent[]): PhrasingContent =>
  ({ type: 'link', url, children }) as PhrasingContent;

const holdsLink = (nodes: readonly PhrasingContent[]): boolean =>
  nodes.some((node) => node.type === 'link' || ('children' in node && holdsLink(node.children as PhrasingContent[])));

/** Words that lead somewhere. Where they do already, as to a picture that is not carried, the other address stands after them. */
export const leading = (inside: PhrasingContent[], href: string): PhrasingContent[] =>
  holdsLink(inside) || !inside.length
    ? [...inside, ...text(inside.length ? ' (' : ''), linkTo(href, text(href)), ...text(inside.length ? ')' : '')]
    : [linkTo(href, inside)];

/** In straight signs, of which the edition makes the marks of its language. */
function quotation(nodes: readonly ElementContent[], carrying: Carrying): PhrasingContent[] {
  const sign = carrying.inQuotation ? "'" : '"';
  return [...text(sign), ...inlineOf(nodes, { ...carrying, inQuotation: !carrying.inQuotation }), ...text(sign)];
}

function elementOf(element: Element, carrying: Carrying): PhrasingContent[] {
  const math = formulaOf(element);
  if (math) return [formula(math.tex)];
  const { tagName, children } = element;
  if (tagName === 'br') return [{ type: 'break' }];
  if (tagName === 'img') return imageOf(element, carrying);
  if (tagName === 'sup' || tagName === 'sub') return shifted(element, carrying);
  if (['code', 'kbd', 'samp', 'pre'].includes(tagName)) {
    // An empty line would end the paragraph, and the code with it.
    const value = rawText(children).replace(/\s*\n\s*/g, ' ');
    return value.trim() ? [{ type: 'inlineCode', value }] : text(value);
  }
  if (tagName === 'q') return quotation(children, carrying);
  const inside = inlineOf(children, carrying);
  const href = tagName === 'a' ? attribute(element, 'href') : null;
  const place = href && placeOf(href, carrying);
  if (place) return leading(inside, place);
  const type = EMPHASIS[tagName];
  return type ? around(type, inside) : inside;
}

/** Marks stand close to the words: spaces within them go outside. */
function around(type: 'emphasis' | 'strong' | 'delete', inside: PhrasingContent[]): PhrasingContent[] {
  const [first, last] = [inside[0], inside.at(-1)];
  const before = first?.type === 'text' ? /^\s*/.exec(first.value)![0] : '';
  const after = last?.type === 'text' ? /\s*$/.exec(last.value)![0] : '';
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  const kept = inside.filter((one) => one.type !== 'text' || one.value);
  return [...text(before), ...(kept.length ? [{ type, children: kept } as PhrasingContent] : []), ...text(after)];
}

const BLOCKS = new Set(['p', 'li', 'div', 'tr', 'td', 'th', 'blockquote', 'pre', 'ul', 'ol', 'table']);

/** A line has no space at either end: Markdown would write it as a code. */
function withoutEdges(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, i): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    const begun = nodes[i - 1]?.type === 'break' ? node.value.trimStart() : node.value;
    return text(nodes[i + 1]?.type === 'break' ? begun.trimEnd() : begun);
  });
}

function inlineOf(nodes: readonly ElementContent[], carrying: Carrying): PhrasingContent[] {
  const all = nodes.flatMap((node, i): PhrasingContent[] => {
    if (node.type === 'text') return withCalls(node.value, carrying);
    if (!isElement(node)) return [];
    const apart = i > 0 && BLOCKS.has(node.tagName) ? text(' ') : [];
    return [...apart, ...elementOf(node, carrying)];
  });
  return withoutEdges(all);
}

/** The words of a block or cell. */
export function phrasing({ text: words, html }: Rich, carrying: Carrying): PhrasingContent[] {
  if (html !== undefined)
    return inlineOf(parseContent(html, LIMITS.contentDepth).children as ElementContent[], carrying);
  return words
    .split('\n')
    .flatMap((line, i) => [...(i ? [{ type: 'break' } as const] : []), ...withCalls(line, carrying)]);
}
