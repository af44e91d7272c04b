import { ImportError, LIMITS } from '../limits.ts';
import type { XmlElement } from '../readers/exports/xml.ts';

/** Names in a part of a document by the prefixes that Word writes, whatever prefixes it declares, and of whichever edition of the standard. */

const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const WORD = 'http://schemas.microsoft.com/office/word';

const PREFIXES: Record<string, string> = {
  [`${OFFICE}/wordprocessingml/2006/main`]: 'w',
  [`${STRICT}/wordprocessingml/main`]: 'w',
  [`${OFFICE}/officeDocument/2006/relationships`]: 'r',
  [`${STRICT}/officeDocument/relationships`]: 'r',
  [`${OFFICE}/officeDocument/2006/math`]: 'm',
  [`${STRICT}/officeDocument/math`]: 'm',
  [`${OFFICE}/drawingml/2006/main`]: 'a',
  [`${STRICT}/drawingml/main`]: 'a',
  [`${OFFICE}/drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${STRICT}/drawingml/wordprocessingDrawing`]: 'wp',
  [`${OFFICE}/drawingml/2006/chart`]: 'c',
  [`${STRICT}/drawingml/chart`]: 'c',
  [`${OFFICE}/drawingml/2006/diagram`]: 'dgm',
  [`${STRICT}/drawingml/diagram`]: 'dgm',
  [`${OFFICE}/markup-compatibility/2006`]: 'mc',
  [`${OFFICE}/package/2006/metadata/core-properties`]: 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  [`${WORD}/2010/wordml`]: 'w14',
  [`${WORD}/2012/wordml`]: 'w15',
  [`${WORD}/2016/wordml/cid`]: 'w16cid',
  [`${WORD}/2018/wordml/cex`]: 'w16cex',
  [`${WORD}/2010/wordprocessingShape`]: 'wps',
};

/** What names mean here: the prefix by which each is known, by the one that is declared. */
type Scope = ReadonlyMap<string, string>;

function scopeIn({ attributes }: XmlElement, outer: Scope): Scope {
  const declared = Object.entries(attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  const known = declared.map(([name, address]): [string, string] => [
    name.slice('xmlns:'.length),
    PREFIXES[address] ?? name.slice('xmlns:'.length),
  ]);
  return known.length ? new Map([...outer, ...known]) : outer;
}

function named(name: string, scope: Scope): string {
  const at = name.indexOf(':');
  const [prefix, local] = at < 0 ? ['', name] : [name.slice(0, at), name.slice(at + 1)];
  const known = scope.get(prefix) ?? prefix;
  return known ? `${known}:${local}` : local;
}

/** An attribute without a prefix is in no namespace. */
const attributesOf = ({ attributes }: XmlElement, scope: Scope): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.includes(':') ? named(name, scope) : name, value]),
  );

/** What is written twice, for programs that know more and for those that know less: extensions that are read here. */
const KNOWN = /^(?:w1[0-9]\w*|wp1[0-9]\w*|wps|wpg|wpc|a14|a16\w*)$/;

const isKnown = ({ attributes: { Requires = '' } }: XmlElement): boolean =>
  Requires.split(/\s+/).every((prefix) => KNOWN.test(prefix));

/** Of alternatives the first that is known, or else the one for those who know none of them. */
function chosen(alternatives: XmlElement): XmlElement[] {
  const choice = alternatives.children.find((one) => one.name === 'mc:Choice' && isKnown(one));
  return (choice ?? alternatives.children.find((one) => one.name === 'mc:Fallback'))?.children ?? [];
}

const withoutAlternatives = (children: readonly XmlElement[]): XmlElement[] =>
  children.flatMap((one) => (one.name === 'mc:AlternateContent' ? withoutAlternatives(chosen(one)) : [one]));

interface Open {
  element: XmlElement;
  scope: Scope;
  depth: number;
}

/** In place. Throws an ImportError of what is nested deeper than anybody nests. */
export function canonical(root: XmlElement, file: string): XmlElement {
  const all: XmlElement[] = [];
  const open: Open[] = [{ element: root, scope: new Map(), depth: 0 }];
  while (open.length) {
    const { element, scope: outer, depth } = open.pop()!;
    if (depth > LIMITS.pageDepth)
      throw new ImportError(
        `${file} has elements nested more than ${LIMITS.pageDepth} deep, which no word processor writes: open the document in one, and save it anew.`,
      );
    const scope = scopeIn(element, outer);
    element.name = named(element.name, scope);
    element.attributes = attributesOf(element, scope);
    all.push(element);
    for (const child of element.children) open.push({ element: child, scope, depth: depth + 1 });
  }
  for (const element of all)
    if (element.children.some(({ name }) => name === 'mc:AlternateContent'))
      element.children = withoutAlternatives(element.children);
  return root;
}
