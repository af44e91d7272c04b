import { oneLine } from '../characters.ts';
import type { XmlElement } from '../readers/exports/xml.ts';
import { leaveField, type Tally } from '../tally.ts';
import type { Package } from './package.ts';

/** What a document says of itself (Dublin Core, in `docProps/core.xml`). */
export interface Properties {
  title: string | null;
  authors: string[];
  /** When it was last saved, or made. */
  date: string | null;
  language: string | null;
}

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

/** When programs that keep no time say that it was. */
const NEVER = /^(?:1601|1970)-01-01T00:00:00/;

const timeIn = (root: XmlElement | null, name: string): string | null => {
  const said = saidIn(root, name);
  return said !== null && NEVER.test(said) ? null : said;
};

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
    date: timeIn(root, 'dcterms:modified') ?? timeIn(root, 'dcterms:created'),
    language: saidIn(root, 'dc:language'),
  };
}
