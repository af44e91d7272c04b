import { oneLine } from '../characters.ts';
import { timeAmong, type Properties } from '../documents/document.ts';
import type { XmlElement } from '../readers/exports/xml.ts';
import { leaveField, type Tally } from '../tally.ts';
import type { Package } from './package.ts';

/** What has a place in an edition, and what every document has. */
const KNOWN = new Set([
  'dc:title',
  'dc:creator',
  'dc:language',
  'dcterms:created',
  'dcterms:modified',
  'cp:lastModifiedBy',
  'cp:revision',
  'cp:lastPrinted',
  'cp:version',
]);

const saidIn = (root: XmlElement | null, name: string): string | null =>
  oneLine(root?.children.find((one) => one.name === name)?.pieces.join('') ?? '') || null;

/** What `docProps/core.xml` says (Dublin Core). */
export function propertiesIn(pack: Package, tally: Tally): Properties {
  const [part] = pack.related('', 'core-properties');
  const root = part === undefined ? null : pack.part(part);
  for (const { name, pieces } of root?.children ?? []) {
    const text = oneLine(pieces.join(''));
    if (text && !KNOWN.has(name)) leaveField(tally, name.replace(/^\w+:/, ''), text);
  }
  return {
    title: saidIn(root, 'dc:title'),
    authors: (saidIn(root, 'dc:creator') ?? '').split(/\s*;\s*/).filter(Boolean),
    date: timeAmong(['dcterms:modified', 'dcterms:created'].map((name) => saidIn(root, name))),
    language: saidIn(root, 'dc:language'),
  };
}
