import type { Mark } from '../documents/atoms.ts';
import type { Script } from '../documents/languages.ts';
import { isFaceOfCode, isNameOfCode, roleNamed, type Role } from '../documents/roles.ts';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../readers/exports/xml.ts';

/** Styles of an OpenDocument text: those with names, and those that a program makes for what somebody marked by hand. */
export interface Styles {
  /** A style and those that it is based on, itself first. */
  chain: (family: 'text' | 'paragraph' | 'section', name: string | null) => readonly XmlElement[];
  /** Of lists, by their names. */
  lists: ReadonlyMap<string, XmlElement>;
  /** Those that a program makes. */
  automatic: ReadonlySet<XmlElement>;
  /** What is said of all paragraphs. */
  standard: XmlElement | undefined;
}

/** `roots` are those of the text and of its styles. */
export function stylesIn(roots: readonly (XmlElement | null)[]): Styles {
  const holders = roots.flatMap((root) =>
    (root?.children ?? []).filter(({ name }) => name === 'office:styles' || name === 'office:automatic-styles'),
  );
  const all = holders.flatMap((holder) => childrenOf(holder, 'style:style').map((style) => ({ holder, style })));
  const key = (family: string | null, name: string | null): string => `${family} ${name}`;
  const byName = new Map(
    all.map(({ style }) => [key(attributeOf(style, 'style:family'), attributeOf(style, 'style:name')), style]),
  );
  return {
    chain(family, name) {
      const found = new Set<XmlElement>();
      for (
        let at = byName.get(key(family, name));
        at && !found.has(at);
        at = byName.get(key(family, attributeOf(at, 'style:parent-style-name')))
      )
        found.add(at);
      return [...found];
    },
    lists: new Map(
      holders.flatMap((holder) =>
        childrenOf(holder, 'text:list-style').map((one) => [attributeOf(one, 'style:name') ?? '', one]),
      ),
    ),
    automatic: new Set(all.flatMap(({ holder, style }) => (holder.name === 'office:automatic-styles' ? [style] : []))),
    standard: holders
      .flatMap((holder) => childrenOf(holder, 'style:default-style'))
      .find((one) => attributeOf(one, 'style:family') === 'paragraph'),
  };
}

/** `Heading_20_1`: what no name may have is written by its code. */
const decoded = (name: string): string =>
  name.replace(/_([0-9a-f]{1,6})_/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16) % 0x110000));

const nameOf = (style: XmlElement): string =>
  attributeOf(style, 'style:display-name') ?? decoded(attributeOf(style, 'style:name') ?? '');

/** Captions of tables have a style of their own. */
const roleIn = (style: XmlElement): Role | null => (nameOf(style) === 'Table' ? 'caption' : roleNamed(nameOf(style)));

export const roleOf = (chain: readonly XmlElement[]): Role | null =>
  chain.map(roleIn).find((role) => role !== null) ?? null;

export const isNamed = (chain: readonly XmlElement[], name: string): boolean =>
  chain.some((one) => nameOf(one) === name);

const propertiesOf = (style: XmlElement): XmlElement | undefined => childOf(style, 'style:text-properties');

/** The nearest that says something of its text. */
const textProperty = (chain: readonly (XmlElement | undefined)[], name: string): string | null =>
  chain.map((style) => style && propertiesOf(style)?.attributes[name]).find((value) => value !== undefined) ?? null;

const isBold = (value: string): boolean => value === 'bold' || Number(value) >= 600;
const isNone = (value: string): boolean => value === 'none';

/** Which way the text is set off the line. */
function shiftOf(value: string): Mark | null {
  const shift = value.split(' ')[0]!;
  if (shift === 'super' || Number.parseFloat(shift) > 0) return 'sup';
  return shift === 'sub' || Number.parseFloat(shift) < 0 ? 'sub' : null;
}

const faceIn = (chain: readonly XmlElement[]): string | null =>
  textProperty(chain, 'fo:font-family') ?? textProperty(chain, 'style:font-name');

/** What is set apart within what has these marks: a style may switch off what stands around it. */
export function marksWithin(chain: readonly XmlElement[], around: readonly Mark[]): Mark[] {
  const marks = new Set(around);
  const set = (mark: Mark, is: boolean | null): void => {
    if (is === true) marks.add(mark);
    else if (is === false) marks.delete(mark);
  };
  const [weight, slant] = [textProperty(chain, 'fo:font-weight'), textProperty(chain, 'fo:font-style')];
  const line = textProperty(chain, 'style:text-line-through-style');
  const position = textProperty(chain, 'style:text-position');
  const face = faceIn(chain);
  set('strong', weight === null ? null : isBold(weight));
  set('em', slant === null ? null : slant !== 'normal');
  set('del', line === null ? null : !isNone(line));
  if (position !== null) for (const mark of ['sup', 'sub'] as const) set(mark, shiftOf(position) === mark);
  if (chain.some((style) => isNameOfCode(nameOf(style)))) set('code', true);
  else set('code', face === null ? null : isFaceOfCode(face.replace(/['"]/g, '')));
  return [...marks];
}

export const isHidden = (chain: readonly XmlElement[]): boolean => textProperty(chain, 'text:display') === 'none';

const LANGUAGES: Record<Script, [language: string, country: string]> = {
  western: ['fo:language', 'fo:country'],
  asian: ['style:language-asian', 'style:country-asian'],
  complex: ['style:language-complex', 'style:country-complex'],
};

/** The language of a text, of what is in scripts of a kind. */
export function languageOf(chain: readonly (XmlElement | undefined)[], script: Script): string | null {
  const [language, country] = LANGUAGES[script].map((name) => textProperty(chain, name)) as [
    string | null,
    string | null,
  ];
  if (language === null || isNone(language)) return null;
  return country === null || isNone(country) ? language : `${language}-${country}`;
}
