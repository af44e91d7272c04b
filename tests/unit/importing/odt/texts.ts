import type { NormalForm, Post } from '../../../../src/importing/normal-form.ts';
import { readSources } from '../../../../src/importing/read.ts';
import { zipped } from '../docx/documents.ts';

/** OpenDocument texts, made of what they hold. */

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';
const NAMESPACES = [
  ...['office', 'style', 'text', 'table', 'meta', 'manifest'].map((name) => `xmlns:${name}="${OASIS}${name}:1.0"`),
  `xmlns:draw="${OASIS}drawing:1.0"`,
  `xmlns:fo="${OASIS}xsl-fo-compatible:1.0"`,
  `xmlns:svg="${OASIS}svg-compatible:1.0"`,
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

const root = (name: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${name} ${NAMESPACES}>${inside}</${name}>\n`;

export interface Parts {
  /** Styles that the program makes, and those with names. */
  automatic?: string;
  styles?: string;
  meta?: string;
  files?: Record<string, string | Uint8Array>;
}

export const odt = (body: string, { automatic = '', styles = '', meta = '', files = {} }: Parts = {}): Uint8Array =>
  zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': root(
      'office:document-content',
      `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
    'styles.xml': root('office:document-styles', `<office:styles>${styles}</office:styles>`),
    'meta.xml': root('office:document-meta', `<office:meta>${meta}</office:meta>`),
    'META-INF/manifest.xml': root('manifest:manifest', ''),
    ...files,
  });

export const p = (inside: string, style = ''): string =>
  `<text:p${style && ` text:style-name="${style}"`}>${inside}</text:p>`;
export const h = (level: number, inside: string): string => `<text:h text:outline-level="${level}">${inside}</text:h>`;
export const span = (style: string, inside: string): string =>
  `<text:span text:style-name="${style}">${inside}</text:span>`;
export const style = (name: string, family: string, properties = '', parent = ''): string =>
  `<style:style style:name="${name}" style:family="${family}"${parent && ` style:parent-style-name="${parent}"`}><style:text-properties ${properties}/></style:style>`;

export const read = (bytes: Uint8Array, beside?: readonly string[]): NormalForm =>
  readSources([{ file: 'roofs.odt', bytes, beside }], null).form;

export const postOf = (body: string, parts: Parts = {}): Post => read(odt(body, parts)).posts[0]!;
