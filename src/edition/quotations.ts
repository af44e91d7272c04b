import type { Reference } from './reference.ts';
import { withinRange } from './reference.ts';
import type { Comment, Passage, PeoplePublished, Quotation, Thread } from './types.ts';

/** A quotation with the comment it stands in and the passages it quotes. */
export interface LinkedQuotation {
  quotation: Quotation;
  in: Reference;
  /** Empty when the quotation comes from outside. */
  passages: Passage[];
}

const isQuotation = (item: Comment['items'][number]): item is Quotation => item.type === 'quotation';

export function linkQuotations(threads: Thread[], passages: ReadonlyMap<Reference, Passage>): LinkedQuotation[] {
  const all = [...passages.keys()];
  return threads
    .flatMap(({ comments }) => comments)
    .flatMap((comment) =>
      comment.items.filter(isQuotation).map((quotation) => ({
        quotation,
        in: comment.ref,
        passages: quotation.of ? withinRange(quotation.of, all).map((ref) => passages.get(ref)!) : [],
      })),
    );
}

const folded = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');

/** Whether words stand in passages, but for the form of their quotation marks and spaces. */
export const standIn = (words: string, passages: readonly Pick<Passage, 'text'>[]): boolean =>
  folded(passages.map(({ text }) => text).join('\n')).includes(folded(words));

/** The number of the published wording of one passage in which words stood that it says no more; null where there is none. */
export function revisionQuoted(
  { quotation: { words }, passages }: LinkedQuotation,
  wordings: PeoplePublished['wordings'],
): number | null {
  const [passage, ...more] = passages;
  if (words === null || !passage || more.length || standIn(words, passages)) return null;
  const at = (wordings.get(passage.ref) ?? []).findLastIndex((text) => standIn(words, [{ text }]));
  return at < 0 ? null : at + 1;
}

/** Whether the words given really stand in what is quoted. */
export const wordsStand = ({ quotation, passages }: LinkedQuotation): boolean =>
  quotation.words === null || standIn(quotation.words, passages);
