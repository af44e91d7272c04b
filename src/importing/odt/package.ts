import { canonical, type Prefixes } from '../documents/canonical.ts';
import { isPicture } from '../documents/pictures.ts';
import { openArchive } from '../documents/zip.ts';
import { ImportError } from '../limits.ts';
import { parseXml, type XmlElement } from '../readers/exports/xml.ts';

/** An OpenDocument text as its files (ISO/IEC 26300, part 3). */
export interface OdtFiles {
  file: string;
  /** A file as XML, in which texts keep their places; null where there is none. */
  part: (name: string) => XmlElement | null;
  bytes: (name: string) => Uint8Array | null;
}

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

const PREFIXES: Prefixes = new Map([
  ...['office', 'style', 'text', 'table', 'meta', 'manifest'].map((name): [string, string] => [
    `${OASIS}${name}:1.0`,
    name,
  ]),
  [`${OASIS}drawing:1.0`, 'draw'],
  [`${OASIS}xsl-fo-compatible:1.0`, 'fo'],
  [`${OASIS}svg-compatible:1.0`, 'svg'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://www.w3.org/1998/Math/MathML', 'math'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);

const isXml = (name: string): boolean =>
  /^(?:content|styles|meta|meta-inf\/manifest)\.xml$|^[^/]+\/content\.xml$/.test(name);

function refuseLocked(manifest: XmlElement | null, file: string): void {
  const isLocked = manifest?.children.some(({ children }) =>
    children.some(({ name }) => name === 'manifest:encryption-data'),
  );
  if (isLocked)
    throw new ImportError(
      `${file} is a document that a password locks: open it in the word processor, take the password off, and save it.`,
    );
}

/** `withPictures` unpacks them too. Throws an ImportError of what is no whole document. */
export function openOdt(file: string, bytes: Uint8Array, withPictures: boolean): OdtFiles {
  const archive = openArchive(
    bytes,
    `${file} is an OpenDocument text`,
    (name, size) => isXml(name) || (withPictures && isPicture(name, size)),
  );
  const part = (name: string): XmlElement | null => {
    const content = archive.bytes(name);
    const place = `${name} in ${file}`;
    const root = content ? parseXml(new TextDecoder().decode(content), place, true) : undefined;
    return root ? canonical(root, place, PREFIXES) : null;
  };
  refuseLocked(part('META-INF/manifest.xml'), file);
  if (!archive.bytes('content.xml'))
    throw new ImportError(
      `${file} is an OpenDocument text without its text (content.xml is not in it): open it in the word processor and save it anew, or get it again.`,
    );
  return { file, part, bytes: archive.bytes };
}
