import { fragmentFor } from './link.ts';
import { readPage, stretchOf } from './read-page.ts';

/**
 * The address of words of the page that is shown; of the passage with this id where the words cannot be told apart, or the
 * browser cannot tell words. */
export function linkToWords(range: Range | StaticRange, id: string): string {
  const page = readPage(document.body);
  const stretch = 'Segmenter' in Intl ? stretchOf(range, page) : null;
  return location.origin + location.pathname + (stretch ? fragmentFor(id, stretch, page.text) : `#${id}`);
}
