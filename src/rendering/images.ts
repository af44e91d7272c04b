import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Image } from 'mdast';
import { IMAGES } from '../edition/addresses.ts';
import { imageOf } from '../edition/images.ts';

/** How large an image is, in its own pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The sizes of the edition's images, by their names. */
export type Sizes = ReadonlyMap<string, Size>;

/** Widths in which an image is offered beside its own. */
const WIDTHS = [640, 1280];

/** A smaller form of an image: its name among the images, and how wide it is. */
export interface SmallForm {
  name: string;
  width: number;
}

/** The forms that are made of an image at build: none of one that is small itself. */
export const smallForms = (name: string, { width }: Size): SmallForm[] =>
  WIDTHS.filter((one) => one < width).map((one) => ({ name: `${name}.${one}.webp`, width: one }));

/** An image where it stands, with its size, so that nothing moves when it comes. */
export function imageElement({ url, alt, title }: Image, sizes: Sizes): Element {
  const name = imageOf(url)!;
  const size = sizes.get(name);
  const forms = size ? smallForms(name, size) : [];
  const all = [...forms, ...(size && forms.length ? [{ name, width: size.width }] : [])];
  return h('img', {
    src: `${IMAGES}${name}`,
    alt: alt ?? '',
    title,
    width: size?.width,
    height: size?.height,
    srcSet: all.map((form) => `${IMAGES}${form.name} ${form.width}w`).join(', ') || undefined,
    sizes: all.length ? '(min-width: 40em) 36.5rem, 100vw' : undefined,
    loading: 'lazy',
    decoding: 'async',
  });
}
