import { imageType } from '../book/images.ts';

/** Types that every reading system has to show (https://www.w3.org/TR/epub-33/#sec-core-media-types). */
const CORE = ['image/gif', 'image/jpeg', 'image/png', 'image/webp'];

/** What an image of the book is called among those of the package; one of another type is carried as WebP, in a folder of its own. */
export const carriedAs = (name: string): string => (CORE.includes(imageType(name)) ? name : `webp/${name}.webp`);
