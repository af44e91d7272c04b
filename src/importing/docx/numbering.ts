import type { ItemMark } from '../documents/pieces.ts';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../readers/exports/xml.ts';
import { numberOf, valueOf } from './values.ts';

/** Lists of a document: a paragraph names a list and its level there, and what its mark is follows from those before it. */

export interface ListPlace {
  list: string;
  /** From 0. */
  level: number;
}

interface Numbering {
  /** Which abstract list each list is. */
  abstracts: ReadonlyMap<string, string>;
  /** A level of a list. */
  level: (place: ListPlace) => XmlElement | undefined;
  /** The number that a list sets for a level of its own. */
  restart: (place: ListPlace) => number | null;
  /** The level of a list that a style is of. */
  levelOfStyle: (list: string, styles: readonly (string | null)[]) => string | null;
}

const levelIn = (holder: XmlElement | undefined, level: number): XmlElement | undefined =>
  holder && childrenOf(holder, 'w:lvl').find((one) => attributeOf(one, 'w:ilvl') === String(level));

function numberingIn(root: XmlElement | null): Numbering {
  const abstractById = new Map(
    (root ? childrenOf(root, 'w:abstractNum') : []).map((one) => [attributeOf(one, 'w:abstractNumId'), one]),
  );
  const lists = new Map((root ? childrenOf(root, 'w:num') : []).map((one) => [attributeOf(one, 'w:numId'), one]));
  const byStyle = new Map([...abstractById.values()].map((one) => [valueOf(one, 'w:styleLink'), one]));
  /** One may be no more than the name of a style for lists, which another defines. */
  const abstractOf = (list: string): XmlElement | undefined => {
    const own = abstractById.get(valueOf(lists.get(list), 'w:abstractNumId'));
    const linked = own && valueOf(own, 'w:numStyleLink');
    return (linked ? byStyle.get(linked) : undefined) ?? own;
  };
  const overrideOf = ({ list, level }: ListPlace): XmlElement | undefined =>
    childrenOf(lists.get(list) ?? EMPTY, 'w:lvlOverride').find((one) => attributeOf(one, 'w:ilvl') === String(level));
  return {
    abstracts: new Map(
      [...lists.keys()].flatMap((list) => {
        const id = list === null ? null : attributeOf(abstractOf(list), 'w:abstractNumId');
        return id === null ? [] : [[list!, id] as const];
      }),
    ),
    level: (place) => levelIn(overrideOf(place), place.level) ?? levelIn(abstractOf(place.list), place.level),
    restart: (place) => {
      const override = overrideOf(place);
      return numberOf(override, 'w:startOverride') ?? numberOf(levelIn(override, place.level), 'w:start');
    },
    levelOfStyle(list, styles) {
      const level = childrenOf(abstractOf(list) ?? EMPTY, 'w:lvl').find((one) =>
        styles.includes(valueOf(one, 'w:pStyle') ?? ''),
      );
      return attributeOf(level, 'w:ilvl');
    },
  };
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [], pieces: [] };

const TYPES = new Map<string, ItemMark['type']>([
  ['lowerLetter', 'a'],
  ['upperLetter', 'A'],
  ['lowerRoman', 'i'],
  ['upperRoman', 'I'],
]);

const BOXES = new Map([
  ['☐', false],
  ['☑', true],
  ['☒', true],
  ['□', false],
]);

/** What a paragraph is in a list: an item with its mark, more of the item before, or no item at all. */
type Listed = ItemMark | 'continued' | null;

export interface Counters {
  /** Counts a paragraph. */
  next: (place: ListPlace) => Listed;
  levelOfStyle: Numbering['levelOfStyle'];
  /** How far its text stands from the margin, in twentieths of a point. */
  indent: (place: ListPlace) => number | null;
}

/** Marks of the items of a document, asked for in their order. */
export function countersIn(root: XmlElement | null): Counters {
  const { abstracts, level, restart, levelOfStyle } = numberingIn(root);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  const startOf = (place: ListPlace): number => numberOf(level(place), 'w:start') ?? 1;

  function count(place: ListPlace): number {
    const key = abstracts.get(place.list) ?? `list ${place.list}`;
    const all = counts.get(key) ?? [];
    counts.set(key, all);
    const own = `${place.list} ${place.level}`;
    const anew = begun.has(own) ? null : restart(place);
    begun.add(own);
    const last = all[place.level];
    all.length = Math.min(all.length, place.level + 1);
    all[place.level] = anew ?? (last === undefined ? startOf(place) : last + 1);
    return all[place.level]!;
  }

  return {
    levelOfStyle,
    indent: (place) => indentIn(level(place)),
    next(place) {
      const found = level(place);
      const value = count(place);
      const [format, text] = [valueOf(found, 'w:numFmt') ?? 'decimal', valueOf(found, 'w:lvlText')];
      if (!found || (format === 'none' && !text?.trim())) return null;
      if (format !== 'bullet' && format !== 'none') {
        const type = TYPES.get(format);
        return { tag: 'ol', value, ...(type ? { type } : {}) };
      }
      if (format === 'bullet' && text !== null && !text.trim() && !childOf(found, 'w:lvlPicBulletId'))
        return 'continued';
      const checked = BOXES.get(text ?? '');
      return { tag: 'ul', ...(checked === undefined ? {} : { checked }) };
    },
  };
}

/** How far a paragraph or level is indented; null where it does not say. */
export function indentIn(holder: XmlElement | undefined): number | null {
  const properties = holder && (holder.name === 'w:pPr' ? holder : childOf(holder, 'w:pPr'));
  const indent = properties && childOf(properties, 'w:ind');
  const said = attributeOf(indent, 'w:left') ?? attributeOf(indent, 'w:start');
  return said === null || Number.isNaN(Number(said)) ? null : Number(said);
}
