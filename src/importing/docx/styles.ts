import { attributeOf, childOf, childrenOf, type XmlElement } from '../readers/exports/xml.ts';
import { isFaceOfCode, isNameOfCode, roleNamed, type Role } from '../documents/roles.ts';
import { isOn, numberOf, valueOf } from './values.ts';

/** What the styles of a document mean. Word's own have the same English names in every language; others say how they are based on these. */

export interface Styles {
  /** A style and those that it is based on, itself first. */
  chain: (id: string | null) => readonly XmlElement[];
  /** Of a paragraph without a style. */
  standard: string | null;
  /** What is said of all text. */
  defaults: XmlElement | undefined;
}

const isStandard = (style: XmlElement): boolean =>
  attributeOf(style, 'w:type') === 'paragraph' && ['1', 'true', 'on'].includes(attributeOf(style, 'w:default') ?? '');

export function stylesIn(root: XmlElement | null): Styles {
  const all = root ? childrenOf(root, 'w:style') : [];
  const byId = new Map(all.map((style) => [attributeOf(style, 'w:styleId'), style]));
  const chain = (id: string | null): XmlElement[] => {
    const found = new Set<XmlElement>();
    for (let at = byId.get(id); at && !found.has(at); at = byId.get(valueOf(at, 'w:basedOn'))) found.add(at);
    return [...found];
  };
  const standing = root ? childOf(root, 'w:docDefaults') : undefined;
  const defaults = standing && childOf(standing, 'w:rPrDefault');
  return {
    chain,
    standard: attributeOf(all.find(isStandard), 'w:styleId'),
    defaults: defaults && childOf(defaults, 'w:rPr'),
  };
}

const nameOf = (style: XmlElement): string => valueOf(style, 'w:name') ?? attributeOf(style, 'w:styleId') ?? '';

/** Levels count from 0; the tenth is that of the text. */
const TEXT = 9;

const outlined = (level: number): Role | null => (level >= 0 && level < TEXT ? { heading: level + 1 } : null);

const levelIn = (holder: XmlElement): number | null => numberOf(childOf(holder, 'w:pPr'), 'w:outlineLvl');

/** What a paragraph is: its own level in the outline says it, or the nearest of its styles that says anything. */
export function roleOf(paragraph: XmlElement, { chain, standard }: Styles): Role | null {
  const own = levelIn(paragraph);
  const styles = chain(valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle') ?? standard);
  for (const style of styles) {
    const [role, level] = [roleNamed(nameOf(style)), levelIn(style)];
    if (role && typeof role === 'string') return role;
    const heading = own ?? level;
    if (heading !== null) return outlined(heading);
    if (role) return role;
  }
  return own === null ? null : outlined(own);
}

const isMonospaced = (run: XmlElement | undefined): boolean => {
  const fonts = run && childOf(run, 'w:rFonts');
  return isFaceOfCode(attributeOf(fonts, 'w:ascii') ?? attributeOf(fonts, 'w:hAnsi') ?? '');
};

/** Whether a style is for code, by its name or its face. */
export const isOfCode = (style: XmlElement): boolean =>
  isNameOfCode(nameOf(style)) || isMonospaced(childOf(style, 'w:rPr'));

/** Whether all that stands in a paragraph is set in a face for code, which then says nothing. */
export const isCodeFace = isMonospaced;

/** The nearest that says whether something is on: the run itself, then its style. */
export const switchedOn = (holders: readonly (XmlElement | undefined)[], name: string): boolean =>
  holders.map((one) => isOn(one, name)).find((one) => one !== null) ?? false;
