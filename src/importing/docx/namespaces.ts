import type { Prefixes } from '../documents/canonical.ts';
import type { XmlElement } from '../readers/exports/xml.ts';

/** Namespaces of a document of Word, and what it writes twice. */

const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const WORD = 'http://schemas.microsoft.com/office/word';

export const PREFIXES: Prefixes = new Map([
  [`${OFFICE}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${OFFICE}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${OFFICE}/officeDocument/2006/math`, 'm'],
  [`${STRICT}/officeDocument/math`, 'm'],
  [`${OFFICE}/drawingml/2006/main`, 'a'],
  [`${STRICT}/drawingml/main`, 'a'],
  [`${OFFICE}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${OFFICE}/drawingml/2006/chart`, 'c'],
  [`${STRICT}/drawingml/chart`, 'c'],
  [`${OFFICE}/drawingml/2006/diagram`, 'dgm'],
  [`${STRICT}/drawingml/diagram`, 'dgm'],
  [`${OFFICE}/markup-compatibility/2006`, 'mc'],
  [`${OFFICE}/package/2006/metadata/core-properties`, 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  [`${WORD}/2010/wordml`, 'w14'],
  [`${WORD}/2012/wordml`, 'w15'],
  [`${WORD}/2016/wordml/cid`, 'w16cid'],
  [`${WORD}/2018/wordml/cex`, 'w16cex'],
  [`${WORD}/2010/wordprocessingShape`, 'wps'],
]);

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

/** In place: one of each alternatives stays. */
export function choose(root: XmlElement): XmlElement {
  const open = [root];
  while (open.length) {
    const element = open.pop()!;
    if (element.children.some(({ name }) => name === 'mc:AlternateContent'))
      element.children = withoutAlternatives(element.children);
    for (const child of element.children) open.push(child);
  }
  return root;
}
