import { strToU8, zipSync, type Zippable } from 'fflate';
import { imageType, type ImageFiles } from '../book/images.ts';
import { chaptersOf, type Book } from '../book/types.ts';
import { chapterDocument, placesOf, type EpubDocument } from './document.ts';
import { navigationDocument } from './navigation.ts';
import { containerDocument, packageDocument, type Resource } from './package.ts';

/** What stands in the package beside the text. */
export interface Assets {
  css: string;
  /** `roman.woff2` → its bytes, as the style sheet asks for it: `fonts/roman.woff2`. */
  fonts: Readonly<Record<string, Uint8Array>>;
  /** A PNG. */
  cover: Uint8Array;
  /** What the book shows, by the names of `carriedAs`. */
  images: ImageFiles;
}

const FOLDER = 'EPUB';
const XHTML = 'application/xhtml+xml';

const chapterResource = ({ path, hasMath, hasDrawing }: EpubDocument): Resource => ({
  id: path.replace(/^text\/|\.xhtml$/g, ''),
  path,
  type: XHTML,
  inSpine: true,
  properties: [...(hasMath ? ['mathml'] : []), ...(hasDrawing ? ['svg'] : [])],
});

/** Reading systems show the contents by themselves: they stand in no one's way. */
const navigationResource = (path: string): Resource => ({ id: 'navigation', path, type: XHTML, properties: ['nav'] });

const assetResources = ({ fonts, images }: Assets): Resource[] => [
  { id: 'cover-image', path: 'cover.png', type: 'image/png', properties: ['cover-image'] },
  { id: 'style', path: 'book.css', type: 'text/css' },
  ...Object.keys(fonts).map((name, i) => ({ id: `font-${i + 1}`, path: `fonts/${name}`, type: 'font/woff2' })),
  ...Object.keys(images).map((name, i) => ({ id: `image-${i + 1}`, path: `images/${name}`, type: imageType(name) })),
];

/** Files that are compressed already. */
const stored = (files: Readonly<Record<string, Uint8Array>>, folder: string): Zippable =>
  Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, [bytes, { level: 0 }]]));

/** The contents of the package, in their order; the first is stored as it is, so that the file says what it is. */
function filesOf(documents: readonly Pick<EpubDocument, 'path' | 'xhtml'>[], assets: Assets, opf: string): Zippable {
  const at = (path: string): string => `${FOLDER}/${path}`;
  return {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(containerDocument(at('package.opf'))),
    [at('package.opf')]: strToU8(opf),
    ...Object.fromEntries(documents.map(({ path, xhtml }) => [at(path), strToU8(xhtml)])),
    [at('book.css')]: strToU8(assets.css),
    [at('cover.png')]: [assets.cover, { level: 0 }],
    ...stored(assets.fonts, at('fonts')),
    ...stored(assets.images, at('images')),
  };
}

/** A moment that a ZIP file can say, whatever the time zone: the same book is the same file. */
const MOMENT = new Date(1980, 0, 1);

/** A book as an EPUB 3.3 file (https://www.w3.org/TR/epub-33/). The same book is the same bytes. */
export function epubOf(book: Book, assets: Assets): Uint8Array {
  const chapters = chaptersOf(book);
  const places = placesOf(chapters);
  const documents = chapters.map((chapter) => chapterDocument(chapter, book, places));
  const navigation = navigationDocument(book, places);
  const resources = [navigationResource(navigation.path), ...documents.map(chapterResource)];
  const opf = packageDocument(book, [...assetResources(assets), ...resources]);
  return zipSync(filesOf([navigation, ...documents], assets, opf), { level: 6, mtime: MOMENT });
}
