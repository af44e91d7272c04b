import { isStopWord } from './common-words.ts';
import { matches, type Sought } from './excerpt.ts';
import type { SearchRecord } from './record.ts';
import { WEIGHTS } from './weights.ts';
import { stemmedText, wordsOf } from './words.ts';

/** Words of originals by the reference that restates them. */
export type OriginalWords = Readonly<Record<string, string>>;

/** Records with their originals. A question stands beside the passage that answers it, and has none of its own. */
export const withOriginals = (records: readonly SearchRecord[], words: OriginalWords): SearchRecord[] =>
  records.map((record) =>
    record.kind !== 'question' && Object.hasOwn(words, record.ref)
      ? { ...record, original: words[record.ref]! }
      : record,
  );

/** How many neighbours in the query are neighbours in a text too, common words between them not counted. */
function neighbours(text: string, sought: readonly Sought[]): number {
  const telling = wordsOf(text).filter(({ plain }) => !isStopWord(plain));
  const line = ` ${telling.map(({ stem }) => stem).join('  ')} `;
  return sought.slice(1).filter(({ own: [stem] }, i) => line.includes(` ${sought[i]!.own[0]!}  ${stem!} `)).length;
}

const closeness = (text: string, sought: readonly Sought[]): number => matches(text, sought) + neighbours(text, sought);

/** Whether somebody quotes a text: several words in a row, common ones too. */
const isQuoted = (text: string, query: string): boolean =>
  wordsOf(query).length >= WEIGHTS.leastVerbatim && stemmedText(text).includes(stemmedText(query));

/** The words of a record's original, where they show better than its own why it was found; null otherwise. */
export function tellingOriginal(
  { original, text }: SearchRecord,
  sought: readonly Sought[],
  query: string,
): string | null {
  if (original === undefined) return null;
  const better = isQuoted(original, query)
    ? !isQuoted(text, query)
    : !text || closeness(original, sought) > closeness(text, sought);
  return better ? original : null;
}
