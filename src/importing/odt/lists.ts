import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { isElement } from '../../html/tree.ts';
import { attributeOf, type XmlElement } from '../readers/exports/xml.ts';
import type { Reading } from './reading.ts';

/** Lists of an OpenDocument text, which nest as those of pages do; their marks are in styles, and numbers may go on from another list. */

type Read = (children: readonly XmlElement[]) => ElementContent[];

/** A whole number that an attribute says; null where it says none. */
export const numberIn = (element: XmlElement | undefined, name: string): number | null => {
  const value = Number(attributeOf(element, name) ?? Number.NaN);
  return Number.isSafeInteger(value) ? value : null;
};

const TYPES = ['a', 'A', 'i', 'I'];

interface Level {
  tag: 'ol' | 'ul';
  type: string | undefined;
  start: number;
}

/** How a level of a list is marked: by bullets, where nothing says it. */
function levelOf({ styles }: Reading, style: string | null, depth: number): Level {
  const own = styles.lists
    .get(style ?? '')
    ?.children.find(
      (one) => attributeOf(one, 'text:level') === String(depth) && one.name.startsWith('text:list-level-style'),
    );
  const format = attributeOf(own, 'style:num-format') ?? '';
  const isNumbered = own?.name === 'text:list-level-style-number' && format !== '';
  return {
    tag: isNumbered ? 'ol' : 'ul',
    type: TYPES.includes(format) ? format : undefined,
    start: numberIn(own, 'text:start-value') ?? 1,
  };
}

const isItem = ({ name }: XmlElement): boolean => name === 'text:list-item';
const isHeader = ({ name }: XmlElement): boolean => name === 'text:list-header';

/** Whether a list is no more than how headings have their numbers. */
export const holdsHeading = (list: XmlElement): boolean =>
  list.children.some((item) =>
    item.children.some((one) => one.name === 'text:h' || (one.name === 'text:list' && holdsHeading(one))),
  );

/** An item that only holds a list of the next level stands for none. */
const isLoose = ({ children }: XmlElement): boolean =>
  children.length > 0 && children.every(({ name }) => name === 'text:list' || name === '#text');

function begin(list: XmlElement, level: Level, key: string, { counters }: Reading): number {
  const id = attributeOf(list, 'text:continue-list');
  const goesOn = attributeOf(list, 'text:continue-numbering') === 'true' || id !== null;
  const last = counters.get(id === null ? key : `list ${id}`);
  return goesOn && last !== undefined ? last + 1 : level.start;
}

/** `depth` counts from 1; `outer` names the style of the list around it. */
export function listOf(
  list: XmlElement,
  reading: Reading,
  read: (list: { depth: number; style: string | null }) => Read,
  { depth, style: outer }: { depth: number; style: string | null },
): ElementContent[] {
  const style = attributeOf(list, 'text:style-name') ?? outer;
  const level = levelOf(reading, style, depth);
  const key = `style ${style} ${depth}`;
  const inside = read({ depth: depth + 1, style });
  let next = begin(list, level, key, reading);
  const nodes: ElementContent[] = [];
  const items: Element[] = [];
  for (const item of list.children.filter((one) => isItem(one) || isHeader(one))) {
    const content = inside(item.children);
    const before = items.at(-1);
    if (before && (isHeader(item) || isLoose(item))) before.children.push(...content);
    else if (isHeader(item)) nodes.push(...content);
    else {
      const value = numberIn(item, 'text:start-value') ?? next;
      items.push(h('li', level.tag === 'ol' ? { value } : {}, content));
      if (!isLoose(item)) next = value + 1;
    }
  }
  reading.counters.set(key, next - 1);
  reading.counters.set(`list ${attributeOf(list, 'xml:id') ?? attributeOf(list, 'text:id')}`, next - 1);
  return items.length ? [...nodes, h(level.tag, { type: level.type }, items)] : nodes.filter((one) => isElement(one));
}
