import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { imagesOf } from '../book/images.ts';
import type { Book } from '../book/types.ts';
import { longDate } from '../edition/bibliography.ts';
import { dirOf } from '../strings/direction.ts';
import { book as said, strings } from '../strings/languages/en.ts';

/** The package document (https://www.w3.org/TR/epub-33/#sec-package-doc). */

/** A file of the package. */
export interface Resource {
  id: string;
  /** Its path in the package. */
  path: string;
  type: string;
  properties?: string[];
  /** Whether it is read in its turn. */
  inSpine?: boolean;
}

const XML = '<?xml version="1.0" encoding="utf-8"?>\n';

const meta = (property: string, value: string, refines?: string) =>
  x('meta', { property, ...(refines ? { refines } : {}) }, value);

/** The moment of a publication; what was never published has none, and the same for ever. */
const modified = ({ version }: Book): string => `${version.date ?? '1970-01-01'}T00:00:00Z`;

const editionMark = ({ version: { edition, date } }: Book): string =>
  edition === null ? said.draft : `${strings.citations.edition(String(edition))}, ${longDate(date!)}`;

/** What the book offers those who read by other means than their eyes (https://www.w3.org/TR/epub-a11y-11/). */
const accessibility = (hasDrawings: boolean, hasImages: boolean): [string, string][] => [
  ['schema:accessMode', 'textual'],
  ...(hasDrawings || hasImages ? [['schema:accessMode', 'visual'] as [string, string]] : []),
  ['schema:accessModeSufficient', 'textual'],
  ...[
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'pageNavigation',
    'pageBreakMarkers',
    'displayTransformability',
    'MathML',
  ].map((feature): [string, string] => ['schema:accessibilityFeature', feature]),
  ['schema:accessibilityHazard', 'none'],
  [
    'schema:accessibilitySummary',
    [
      said.accessible,
      ...(hasDrawings ? [said.drawings] : []),
      ...(hasImages ? [said.images] : []),
      ...(hasDrawings || hasImages ? [] : [said.noDrawings]),
    ].join(' '),
  ],
];

/** Somebody who has a part in the book, by a relator (https://id.loc.gov/vocabulary/relators). */
const person = (as: 'creator' | 'contributor', role: string, name: string, id: string) => [
  x(`dc:${as}`, { id }, name),
  meta('role', role, `#${id}`),
];

/** Nobody whose words are restated has written the restatement: there the essay is its bibliographic antecedent. */
function people({ text, authors, editors }: Book) {
  const isTheirs = text === 'original';
  const byAuthors = authors.flatMap((name, i) =>
    person(isTheirs ? 'creator' : 'contributor', isTheirs ? 'aut' : 'ant', name, i ? `author-${i + 1}` : 'author'),
  );
  const byEditors = person(isTheirs ? 'contributor' : 'creator', 'edt', editors, 'editors');
  return isTheirs ? [...byAuthors, ...byEditors] : [...byEditors, ...byAuthors];
}

const metadata = (book: Book) =>
  x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    x('dc:identifier', { id: 'identifier' }, book.address),
    x('dc:title', `${said.variorum(book.title)}, ${editionMark(book)}`),
    x('dc:language', book.language),
    ...people(book),
    x('dc:description', book.description),
    ...(book.original ? [x('dc:source', book.original)] : []),
    x('dc:publisher', book.editors),
    ...(book.version.date ? [x('dc:date', book.version.date)] : []),
    meta('dcterms:modified', modified(book)),
    meta('pageBreakSource', book.address),
    ...accessibility(
      book.parts.some(({ kind }) => kind === 'models'),
      imagesOf(book).length > 0,
    ).map(([property, value]) => meta(property, value)),
  ]);

export const packageDocument = (book: Book, resources: readonly Resource[]): string =>
  XML +
  toXml(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'identifier',
        'xml:lang': book.language,
      },
      [
        metadata(book),
        x(
          'manifest',
          resources.map(({ id, path, type, properties = [] }) =>
            x('item', {
              id,
              href: path,
              'media-type': type,
              ...(properties.length ? { properties: properties.join(' ') } : {}),
            }),
          ),
        ),
        x(
          'spine',
          { 'page-progression-direction': dirOf(book.language) },
          resources.filter(({ inSpine }) => inSpine).map(({ id }) => x('itemref', { idref: id })),
        ),
      ],
    ),
  );

/** `META-INF/container.xml`, by which reading systems find the package document. */
export const containerDocument = (path: string): string =>
  XML +
  toXml(
    x('container', { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' }, [
      x('rootfiles', [x('rootfile', { 'full-path': path, 'media-type': 'application/oebps-package+xml' })]),
    ]),
  );
