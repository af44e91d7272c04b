import { startOf } from './characters.ts';
import type { Block } from '../schemas/source-block.ts';
import { lookAlikes } from './names.ts';
import type { RawPost } from './readers/raw.ts';
import { authorsIn, isPhrase, saysBy } from './readers/written-by.ts';

/** What a copy shows of its own incompleteness, a sentence each. */

/** How much of the end of a page is looked at. */
const TAIL = 4_000;

/** A page that was saved whole ends with `</html>`; what was copied from the middle of one never began. */
export function brokenOff(html: string, file: string): string[] {
  const ended = /<\/(?:html|body)\s*>/i.test(html.slice(-TAIL));
  if (ended || !/<html[\s>]|<!doctype/i.test(html.slice(0, TAIL))) return [];
  const words = html
    .slice(-TAIL)
    .replace(/<[^>]*>?/g, ' ')
    .trim()
    .split(/\s+/)
    .slice(-6)
    .join(' ');
  return [
    `${file} breaks off: after “${startOf(words)}” the page has no end, and whatever came next is missing; save it again.`,
  ];
}

/** A discussion without what it is about. */
export const withoutPost = ({ blocks, comments }: { blocks: unknown[]; comments: unknown[] }): boolean =>
  !blocks.length && comments.length > 0;

/** What to do about that. */
export const WITHOUT_POST =
  "the copy has comments, but nothing of the post itself; save the post's own page, or get the file of mail that has the first message";

const CALL = /\[(\d{1,3})\]/g;

const list = (numbers: number[]): string => numbers.slice(0, 20).join(', ') + (numbers.length > 20 ? ' …' : '');

/** Notes that nothing calls, and calls that no note answers; where there are no notes at all `[3]` may be anything. */
export function looseNotes(blocks: readonly Block[], name: string): string[] {
  const notes = new Set(blocks.map(({ n }) => n).filter((n) => n !== undefined));
  if (!notes.size) return [];
  const calls = new Set(blocks.flatMap(({ text }) => [...text.matchAll(CALL)].map(([, n]) => Number(n))));
  const uncalled = [...notes].filter((n) => !calls.has(n)).map((n) => startOf(blocks.find((one) => one.n === n)!.text));
  const unanswered = [...calls].filter((n) => !notes.has(n));
  return [
    ...uncalled.map((words) => `${name}: nothing in the copy calls the note “${words}”.`),
    ...(unanswered.length ? [`${name}: the copy has no note ${list(unanswered)}, though it is called.`] : []),
  ];
}

/** One person may have two of these names, or two persons one each. */
export function alikeNames({ authors, comments }: RawPost, name: string): string[] {
  const names = [...authors, ...comments.map(({ author }) => author).filter((one) => one !== null)];
  return lookAlikes([...new Set(names)]).map(
    (group) => `${name}: ${group.map((one) => `“${one}”`).join(' and ')} look alike and are kept apart.`,
  );
}

const NAME_ALONE = /^(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.)(?: (?:\p{Lu}[\p{L}’'-]*\.?|\p{Ll}{1,3})){1,4}$/u;

/** A name below the title of what nobody is said to have written: whether it is the author's, the editor knows. */
export function nameBelowTitle({ authors, title, blocks: [first] }: RawPost, name: string): string[] {
  const isPlain = first?.type === 'paragraph' && first.quoted === undefined && first.item === undefined;
  const isName = isPlain && first.text !== title && NAME_ALONE.test(first.text) && !isPhrase(first.text);
  if (authors.length || !isName) return [];
  const signed = saysBy(first.text) ? `Author: ${authorsIn(first.text).join(' and ')}` : `By ${first.text}`;
  return [
    `${name}: the text begins with “${first.text}”, and nothing says who wrote it: if that is the author, write “${signed}” there in the copy and import it again; if not, name the author in edition.yaml.`,
  ];
}

/** What to do about comments that only another site has. */
const HELD_BY: Record<string, string> = {
  Disqus: ': export them there, as the keeper of the site can, and give both files',
};

/** A page without the comments that another site has of it. */
export const withoutComments = (file: string, site: string, isExported: boolean): string =>
  `${file}: the page fetches its comments from ${site} when it is shown, and the copy has none of them${isExported ? '' : (HELD_BY[site] ?? '')}.`;

export const withoutNextPage = (file: string): string =>
  `${file}: the discussion goes on on a next page, which the copy has not; save that too, and give both.`;
