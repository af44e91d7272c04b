import type { Edition } from '../edition/edition.ts';
import type { Gap, Passage } from '../edition/types.ts';

/** As a page shows it, with white space as one space: what words are marked in. A gap says what was lost, then how we know. */
const textOf = (item: Passage | Gap): string =>
  (item.type === 'gap' ? `${item.lost}. ${item.text}` : item.text).replace(/\s+/g, ' ').trim();

/** The text of everything that can be marked, by reference. */
export const markableTexts = ({ items }: Pick<Edition, 'items'>): Record<string, string> =>
  Object.fromEntries(items.map((item) => [item.ref, textOf(item)]));
