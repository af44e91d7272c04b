import { printDirective } from './directive.ts';
import { directiveFor, fragmentFor } from './link.ts';
import { OPAQUE, toWholeWords, type PageText, type Stretch } from './page-text.ts';
import { readPage, stretchOf } from './read-page.ts';

/**
 * The address of words of the page that is shown; of the passage with this id where the words cannot be told apart, or the
 * browser cannot tell words. */
export function linkToWords(range: Range | StaticRange, id: string): string {
  const page = readPage(document.body);
  const stretch = 'Segmenter' in Intl ? stretchOf(range, page) : null;
  return location.origin + location.pathname + (stretch ? fragmentFor(id, stretch, page.text) : `#${id}`);
}

/** Words that somebody selected within one wording of a passage. */
export interface Words {
  text: string;
  /** Which wording they are of. */
  of: 'original' | 'restatement';
  /** What finds them in any page that has the wording, behind `:~:`; null where nothing does. */
  directive: string | null;
}

/** The words selected, as whole words; null where they are not of one wording of one passage. */
export function wordsOf(range: Range): Words | null {
  const wording = within(range.startContainer);
  if (!wording || wording !== within(range.endContainer) || !('Segmenter' in Intl)) return null;
  const page = readPage(wording);
  const selected = stretchOf(range, page);
  const whole = selected && toWholeWords(selected, page.text);
  if (!whole) return null;
  const directive = directiveFor(whole, page.text);
  return {
    text: textOf(whole, page.text),
    of: wording.matches('.original') ? 'original' : 'restatement',
    directive: directive && printDirective(directive),
  };
}

const textOf = ({ from, to }: Stretch, page: PageText): string =>
  page
    .slice(from.block, to.block + 1)
    .map((text, i, all) => text.slice(i === 0 ? from.offset : 0, i === all.length - 1 ? to.offset : undefined))
    .join(' ')
    .replaceAll(OPAQUE, '')
    .trim();

const within = (node: Node): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest('.prose, .original') ?? null;
