import type { Element, Root } from 'hast';
import { IMAGES } from '../edition/addresses.ts';
import { allElements, attribute } from '../html/tree.ts';
import { chaptersOf, type Book } from './types.ts';

/** The files of images by their names, `hive.png`. */
export type ImageFiles = Readonly<Record<string, Uint8Array>>;

/** The media type of an image that a text may show. */
export function imageType(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return `image/${ending === 'jpg' ? 'jpeg' : ending}`;
}

/** The name of the image of the edition that an element shows; null where it shows none. */
function nameOf(node: Element): string | null {
  const src = node.tagName === 'img' ? attribute(node, 'src') : null;
  return src?.startsWith(IMAGES) ? src.slice(IMAGES.length) : null;
}

/** Says of each image of a tree where the book has it. */
export function placeImages(tree: Root, sourceOf: (name: string) => string): void {
  for (const node of allElements(tree)) {
    const name = nameOf(node);
    if (name === null) continue;
    const { alt, title } = node.properties;
    node.properties = { src: sourceOf(name), alt, title };
  }
}

/** The names of the images that a book shows, each once. */
export function imagesOf(book: Book): string[] {
  const shown = chaptersOf(book).flatMap(({ tree }) => allElements(tree).map(nameOf));
  return [...new Set(shown.filter((name) => name !== null))];
}

const dataOf = (name: string, bytes: Uint8Array): string =>
  `data:${imageType(name)};base64,${Buffer.from(bytes).toString('base64')}`;

/** A book that has the images in itself, for what is one file. */
export function withImages(book: Book, files: ImageFiles): Book {
  const own = structuredClone(book);
  for (const { tree } of chaptersOf(own)) placeImages(tree, (name) => dataOf(name, files[name]!));
  return own;
}
